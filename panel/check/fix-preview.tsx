import { type Change, changesOfFix, changesOfTidyFixes, type Fix } from '../../core/index.ts';
import { useUnderstood } from '../book.ts';
import { usePanel } from '../context.ts';
import { useNumbers } from '../numbers.ts';
import { Preview } from '../parts/preview.tsx';
import { previewSteps } from '../parts/preview-steps.ts';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';
import { cellNames } from './cell-names.ts';

interface FixPreviewProps {
  readonly fixes: readonly Fix[];
  readonly title: string;
  /** Said in the footer afterwards; left out, the title says it. */
  readonly said?: string;
  readonly onDone: () => void;
}

/** Every cell that the fixes would change, and the button that changes them. */
export function FixPreview({ fixes, title, said, onDone }: FixPreviewProps) {
  const { session, writing } = usePanel();
  const { book } = useUnderstood();
  const numbers = useNumbers();
  const snapshot = session.snapshot.value;
  if (snapshot === null) return null;
  const [only] = fixes;
  const changes: Change[] = fixes.length === 1 && only ? changesOfFix(only, book) : changesOfTidyFixes(fixes, book);
  const changesPay = fixes.some(({ kind }) => kind === 'decision');
  const apply = async () => {
    onDone();
    await writing.write(oneStep(changes, words.check.fixing, said ?? words.check.fixed(title)));
  };
  return (
    <Preview
      title={title}
      steps={previewSteps(changes, snapshot, numbers, cellNames(book, snapshot))}
      confirm={words.check.fixConfirm}
      onConfirm={apply}
      onCancel={onDone}
    >
      <p class="muted">{changesPay ? words.check.pay : words.check.noPay}</p>
    </Preview>
  );
}
