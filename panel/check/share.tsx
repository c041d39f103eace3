import { checkSettingNames, findingsSheet, type Report, type Snapshot, summaryOf } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';
import { remember } from './remembering.ts';

interface ShareProps {
  readonly report: Report;
  readonly snapshot: Snapshot;
}

/** A summary that can be read aloud, the findings as a sheet, and a line under what was there before. */
export function Share({ report, snapshot }: ShareProps) {
  const { session, writing } = usePanel();
  const { copyText, today } = session.host;
  const summary = summaryOf(report);
  const fresh = report.findings.filter(({ known }) => !known);
  const writeSheet = () =>
    writing.write(oneStep(findingsSheet(report, snapshot, today()), words.check.writingSheet, words.check.wroteSheet));
  const markKnown = () => {
    const fingerprints = [...new Set(fresh.map(({ fingerprint }) => fingerprint))];
    const lines = fingerprints.map((value) => {
      return { name: checkSettingNames.known, value, meaning: words.check.knownMeaning, single: false };
    });
    return writing.write(oneStep(remember(lines, snapshot), words.check.noting, words.check.markedKnown(lines.length)));
  };
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
          {fresh.length > 0 && <Button onPress={markKnown}>{words.check.markKnown}</Button>}
        </div>
        {fresh.length > 0 && <p class="tiny">{words.check.knownHelp}</p>}
      </div>
    </Disclosure>
  );
}
