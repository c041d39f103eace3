import { useState } from 'preact/hooks';
import { type OpenedReconciliation, planSignOff, type Snapshot, signOffProblems } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { Preview } from '../parts/preview.tsx';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';

interface SignOffProps {
  readonly opened: OpenedReconciliation;
  readonly snapshot: Snapshot;
}

/** Two people sign; everything that stands between the report and a signature is said. */
export function SignOff({ opened, snapshot }: SignOffProps) {
  const { session, writing } = usePanel();
  const [preparer, setPreparer] = useState('');
  const [approver, setApprover] = useState('');
  const [previewing, setPreviewing] = useState(false);
  const by = { preparer, approver, today: session.host.today() };
  const problems = signOffProblems(opened, by);
  const sign = async () => {
    setPreviewing(false);
    const signed = planSignOff(snapshot, opened, by);
    if ('refused' in signed) return session.say(signed.refused.join(' '), 'bad');
    const said = words.reconcile.sealedSaid(signed.digest.slice(0, 12));
    await writing.write({ ...oneStep(signed.changes, words.reconcile.sealing, said), final: true });
  };
  return (
    <section class="stack apart">
      <h2 class="section">{words.reconcile.signOff}</h2>
      <TextField label={words.reconcile.preparer} value={preparer} onChange={setPreparer} />
      <TextField label={words.reconcile.approver} value={approver} onChange={setApprover} />
      {problems.length > 0 && (
        <ul class="listed muted">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <div class="at-hand">
        {previewing && problems.length === 0 ? (
          <Preview
            title={words.reconcile.sealTitle(opened.reconciliation?.lines.length ?? 0)}
            steps={[]}
            confirm={words.reconcile.sealConfirm}
            onConfirm={sign}
            onCancel={() => setPreviewing(false)}
          >
            <p class="muted">{words.reconcile.sealEffect}</p>
          </Preview>
        ) : (
          <Button kind="primary" wide disabled={problems.length > 0} onPress={() => setPreviewing(true)}>
            {words.reconcile.seal}
          </Button>
        )}
      </div>
    </section>
  );
}
