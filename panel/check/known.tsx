import { useState } from 'preact/hooks';
import {
  type Book,
  checkSettingNames,
  forgetChecks,
  freshFindings,
  knownLines,
  type Report,
  rememberChecks,
  type Snapshot,
} from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { Preview } from '../parts/preview.tsx';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';

interface KnownProps {
  readonly report: Report;
  readonly book: Book;
  readonly snapshot: Snapshot;
}

/** A line under what is there: it is accepted with a reason, so that what is new stands out; and taken back again. */
export function Known({ report, book, snapshot }: KnownProps) {
  const [open, setOpen] = useState<'nothing' | 'accept' | 'forget'>('nothing');
  const fresh = freshFindings(report).length;
  const lines = book.settings.filter(({ name }) => name === checkSettingNames.known).length;
  const close = () => setOpen('nothing');
  if (fresh === 0 && lines === 0) return null;
  return (
    <div class="stack">
      {lines > 0 && <p class="muted">{words.check.fresh(fresh)}</p>}
      {open === 'accept' && <Accept report={report} snapshot={snapshot} onDone={close} />}
      {open === 'forget' && <Forget lines={lines} snapshot={snapshot} onDone={close} />}
      {open === 'nothing' && (
        <div class="line wrap">
          {fresh > 0 && (
            <Button kind="quiet" onPress={() => setOpen('accept')}>
              {words.check.accept}
            </Button>
          )}
          {lines > 0 && (
            <Button kind="quiet" onPress={() => setOpen('forget')}>
              {words.check.forget}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

interface AcceptProps {
  readonly report: Report;
  readonly snapshot: Snapshot;
  readonly onDone: () => void;
}

function Accept({ report, snapshot, onDone }: AcceptProps) {
  const { writing } = usePanel();
  const [reason, setReason] = useState('');
  const fresh = freshFindings(report);
  const lines = knownLines(report, reason);
  const counted = (wanted: string) => fresh.filter(({ severity }) => severity === wanted).length;
  const accept = async () => {
    onDone();
    await writing.write(
      oneStep(rememberChecks(lines, snapshot), words.check.noting, words.check.accepted(fresh.length)),
    );
  };
  return (
    <Preview
      title={words.check.acceptTitle(fresh.length)}
      steps={[]}
      confirm={words.check.acceptConfirm}
      ready={reason.trim() !== ''}
      onConfirm={accept}
      onCancel={onDone}
    >
      <p>{words.check.severities(counted('error'), counted('warning'), counted('info'))}</p>
      <p class="muted">{words.check.acceptHelp}</p>
      <TextField
        label={words.check.acceptReason}
        help={words.check.lines(lines.length)}
        value={reason}
        onChange={setReason}
      />
    </Preview>
  );
}

interface ForgetProps {
  readonly lines: number;
  readonly snapshot: Snapshot;
  readonly onDone: () => void;
}

function Forget({ lines, snapshot, onDone }: ForgetProps) {
  const { writing } = usePanel();
  const forget = async () => {
    onDone();
    const changes = forgetChecks(checkSettingNames.known, snapshot);
    await writing.write(oneStep(changes, words.check.noting, words.check.forgotten));
  };
  return (
    <Preview
      title={words.check.forgetTitle}
      steps={[]}
      confirm={words.check.forgetConfirm}
      onConfirm={forget}
      onCancel={onDone}
    >
      <p>{words.check.forgetSteps(lines)}</p>
    </Preview>
  );
}
