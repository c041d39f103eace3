import { useState } from 'preact/hooks';
import { type Change, type CustomFunction, cellName, type Grid } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { useNumbers } from '../numbers.ts';
import { Button } from '../parts/button.tsx';
import { Preview } from '../parts/preview.tsx';
import { overwrites, previewSteps } from '../parts/preview-steps.ts';
import { Table } from '../parts/table.tsx';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';
import { canInsert, insertExample, rowsOf } from './examples.ts';

/** One worked example at a time, and the button that puts it into the sheet. */
export function FunctionExample({ fn }: { readonly fn: CustomFunction }) {
  const { session, writing } = usePanel();
  const numbers = useNumbers();
  const [position, setPosition] = useState(0);
  const [pending, setPending] = useState<readonly Change[] | null>(null);
  const example = fn.examples[position % fn.examples.length];
  if (!example) return null;

  const write = async (changes: readonly Change[]) => {
    setPending(null);
    const at = changes.find((change) => change.kind === 'write')?.area;
    const where = at ? cellName(at.row, at.column) : '';
    await writing.write(oneStep(changes, words.functions.doing, words.functions.said(fn.name, where)));
  };
  const insert = async () => {
    // The selection may have moved since the workbook was last read.
    await session.read();
    const snapshot = session.snapshot.value;
    if (!snapshot?.selection) return session.say(words.functions.noCell, 'bad');
    const changes = insertExample(fn, example, snapshot.selection, snapshot);
    if (overwrites(changes, snapshot)) setPending(changes);
    else await write(changes);
  };
  const text = (grid: Grid) =>
    grid.map((row) => row.map((cell) => numbers.cell(cell) || words.functions.blank).join('  ·  ')).join('\n');
  const given = example.args.map((argument, index) => ({
    key: fn.parameters[index]?.name ?? String(index),
    cells: [fn.parameters[index]?.name, text(rowsOf(argument))],
  }));
  const snapshot = session.snapshot.value;

  return (
    <section class="stack">
      <div class="line">
        <h3 class="grow">{words.functions.example}</h3>
        {fn.examples.length > 1 && (
          <Button
            kind="quiet"
            onPress={() => {
              setPosition(position + 1);
              setPending(null);
            }}
          >
            {words.functions.next}
          </Button>
        )}
      </div>
      <p class="muted">{example.note}</p>
      <Table
        caption={words.functions.example}
        rows={[
          ...given,
          {
            key: '=',
            cells: [words.functions.result, text(rowsOf(example.result))],
          },
        ]}
      />
      {pending && snapshot ? (
        <Preview
          title={words.functions.overwrite}
          steps={previewSteps(pending, snapshot, numbers).filter((step) => step.before !== words.preview.blank)}
          confirm={words.functions.confirm}
          onConfirm={() => write(pending)}
          onCancel={() => setPending(null)}
        />
      ) : (
        canInsert(example) && (
          <div class="line">
            <Button kind="primary" onPress={insert}>
              {words.functions.insert}
            </Button>
          </div>
        )
      )}
    </section>
  );
}
