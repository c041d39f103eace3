import { findingsSheet, type Report, type Snapshot, summaryOf } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';

interface ShareProps {
  readonly report: Report;
  readonly snapshot: Snapshot;
}

/** A summary that can be read aloud, and the findings as a sheet. */
export function Share({ report, snapshot }: ShareProps) {
  const { session, writing } = usePanel();
  const { copyText, today } = session.host;
  const summary = summaryOf(report);
  const writeSheet = () =>
    writing.write(oneStep(findingsSheet(report, snapshot, today()), words.check.writingSheet, words.check.wroteSheet));
  return (
    <Disclosure title={words.check.share}>
      <div class="stack apart">
        {summary.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <div class="line wrap">
          {copyText && (
            <Button
              onPress={async () => {
                await copyText(summary.join('\n'));
                session.say(words.check.copied);
              }}
            >
              {words.check.copy}
            </Button>
          )}
          <Button onPress={writeSheet}>{words.check.writeSheet}</Button>
        </div>
      </div>
    </Disclosure>
  );
}
