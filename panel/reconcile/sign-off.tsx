import { useState } from 'preact/hooks';
import {
  type OpenedReconciliation,
  openingReconciliation,
  type PayrollChoices,
  planSignOff,
  type Snapshot,
  signOffProblems,
} from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { Preview } from '../parts/preview.tsx';
import { allSteps } from '../slices.ts';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';

interface SignOffProps {
  readonly opened: OpenedReconciliation;
  readonly snapshot: Snapshot;
  readonly choices: PayrollChoices;
}

/** Two people sign; everything that stands between the report and a signature is said. */
export function SignOff({ opened, snapshot, choices }: SignOffProps) {
  const { session, writing } = usePanel();
  const [preparer, setPreparer] = useState('');
  const [approver, setApprover] = useState('');
  /** The digest of what is shown; null while nobody is about to sign. */
  const [shown, setShown] = useState<string | null>(null);
  const by = { preparer, approver, today: session.host.today() };
  const problems = signOffProblems(opened, by);
  const prepare = () => {
    const signed = planSignOff(snapshot, opened, by);
    if ('refused' in signed) session.say(signed.refused.join(' '), 'bad');
    else setShown(signed.digest);
  };
  const sign = async () => {
    setShown(null);
    // What is signed is what was shown: somebody else may have changed a cell that no step of ours writes.
    await session.read();
    const fresh = session.snapshot.value ?? snapshot;
    const signed = planSignOff(fresh, await allSteps(openingReconciliation(fresh, choices)), by);
    if ('refused' in signed) return session.say(signed.refused.join(' '), 'bad');
    if (signed.digest !== shown) return session.say(words.reconcile.changedMeanwhile, 'bad');
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
        {shown !== null && problems.length === 0 ? (
          <Preview
            title={words.reconcile.sealTitle(opened.reconciliation?.lines.length ?? 0)}
            steps={[]}
            confirm={words.reconcile.sealConfirm}
            onConfirm={sign}
            onCancel={() => setShown(null)}
          >
            <p class="muted">{words.reconcile.sealEffect}</p>
          </Preview>
        ) : (
          <Button kind="primary" wide disabled={problems.length > 0} onPress={prepare}>
            {words.reconcile.seal}
          </Button>
        )}
      </div>
    </section>
  );
}
