import { type Change, changesOfFix, changesOfTidyFixes, type Fix } from '../../core/index.ts';
import { useUnderstood } from '../book.ts';
import { usePanel } from '../context.ts';
import { useNumbers } from '../numbers.ts';
import { Preview, type PreviewStep } from '../parts/preview.tsx';
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
  const planned: Change[] | null =
    fixes.length === 1 && only ? changesOfFix(only, book, snapshot) : changesOfTidyFixes(fixes, book, snapshot);
  const changes = planned ?? [];
  const changesPay = fixes.some(({ kind }) => kind === 'decision');
  const apply = async () => {
    onDone();
    await writing.write(oneStep(changes, words.check.fixing, said ?? words.check.fixed(title)));
  };
  return (
    <Preview
      title={title}
      steps={[...newSheets(changes), ...previewSteps(present(changes), snapshot, numbers, cellNames(book, snapshot))]}
      confirm={words.check.fixConfirm}
      ready={changes.length > 0}
      onConfirm={apply}
      onCancel={onDone}
    >
      <p class="muted">{planned === null ? words.check.noRoom : changesPay ? words.check.pay : words.check.noPay}</p>
    </Preview>
  );
}

/** A sheet that is not there yet is one thing to agree to, named by the words that it begins with. */
function newSheets(changes: readonly Change[]): PreviewStep[] {
  return added(changes).map((sheet) => {
    const [title] = changes.flatMap((change) => {
      return change.kind === 'write' && change.area.sheet === sheet ? change.cells.flat() : [];
    });
    return {
      key: sheet,
      where: words.preview.newSheet,
      before: words.preview.blank,
      after: `${sheet}: ${String(title)}`,
    };
  });
}

function present(changes: readonly Change[]): Change[] {
  const sheets = added(changes);
  return changes.filter((change) => !('area' in change && change.area && sheets.includes(change.area.sheet)));
}

function added(changes: readonly Change[]): string[] {
  return changes.flatMap((change) => (change.kind === 'add-sheet' ? [change.sheet] : []));
}
