import { useState } from 'preact/hooks';
import { type OpenedReconciliation, planReconciliationSheet, type Snapshot } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { useNumbers } from '../numbers.ts';
import { Button } from '../parts/button.tsx';
import { Preview } from '../parts/preview.tsx';
import { previewSteps } from '../parts/preview-steps.ts';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';

interface ReportProps {
  readonly opened: OpenedReconciliation;
  readonly snapshot: Snapshot;
}

/** The report is a sheet of ours; the reasons stand in it, so it comes before them. */
export function Report({ opened, snapshot }: ReportProps) {
  const { writing } = usePanel();
  const numbers = useNumbers();
  const [previewing, setPreviewing] = useState(false);
  const { reconciliation, present } = opened;
  if (!reconciliation) return null;
  if (!previewing) {
    return (
      <div class="line">
        <Button kind={present ? 'plain' : 'primary'} onPress={() => setPreviewing(true)}>
          {present ? words.reconcile.writeAgain : words.reconcile.write}
        </Button>
      </div>
    );
  }
  const planned = planReconciliationSheet(snapshot, reconciliation, present);
  if ('refused' in planned) return <p class="help wrong">{planned.refused}</p>;
  const write = async () => {
    setPreviewing(false);
    await writing.write(oneStep(planned.changes, words.reconcile.writing, words.reconcile.wrote(planned.sheet)));
  };
  return (
    <Preview
      title={planned.replaces ? words.reconcile.replaces(planned.sheet) : words.reconcile.adds(planned.sheet)}
      steps={planned.replaces ? previewSteps(planned.changes, snapshot, numbers) : []}
      confirm={words.reconcile.confirm}
      onConfirm={write}
      onCancel={() => setPreviewing(false)}
    >
      <p class="muted">{reconciliation.tie.text}</p>
    </Preview>
  );
}
