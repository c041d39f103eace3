import type { Change, Snapshot } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { useNumbers } from '../numbers.ts';
import { Preview } from '../parts/preview.tsx';
import { previewSteps } from '../parts/preview-steps.ts';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';

interface ConfirmProps {
  readonly changes: readonly Change[];
  readonly snapshot: Snapshot;
  readonly said: string;
  readonly onDone: () => void;
}

/** The cells on the scorecard and the lines of the log, before they are written. */
export function Confirm({ changes, snapshot, said, onDone }: ConfirmProps) {
  const { writing } = usePanel();
  const numbers = useNumbers();
  const write = async () => {
    onDone();
    await writing.write(oneStep(changes, words.agreements.doing, said));
  };
  return (
    <Preview
      title={words.agreements.title}
      steps={previewSteps(changes, snapshot, numbers)}
      confirm={words.agreements.write}
      onConfirm={write}
      onCancel={onDone}
    />
  );
}
