import { useState } from 'preact/hooks';
import { type Change, repairFormulas, restoreFormulas, type Snapshot, shareWithoutAddIn } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { useNumbers } from '../numbers.ts';
import { Button } from '../parts/button.tsx';
import { Preview } from '../parts/preview.tsx';
import { previewSteps } from '../parts/preview-steps.ts';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';

interface Planned {
  readonly title: string;
  readonly said: string;
  readonly changes: readonly Change[];
  /** What stays as it is, or becomes something else than was asked for. */
  readonly remarks: readonly string[];
}

/** For people without the add-in: formulas that every spreadsheet knows, or values, and back again. */
export function Sharing({ snapshot }: { readonly snapshot: Snapshot }) {
  const { session, writing } = usePanel();
  const numbers = useNumbers();
  const [planned, setPlanned] = useState<Planned | null>(null);
  const consider = (plan: Planned) => {
    if (plan.changes.length === 0) session.say([words.sharing.nothing, ...plan.remarks].join(' '));
    else setPlanned(plan);
  };
  const write = async () => {
    if (planned === null) return;
    setPlanned(null);
    await writing.write(oneStep(planned.changes, words.sharing.doing, planned.said));
  };
  return (
    <section class="stack">
      <h2 class="section">{words.sharing.title}</h2>
      <p class="muted">{words.sharing.help}</p>
      {planned ? (
        <Preview
          title={planned.title}
          steps={previewSteps(planned.changes, snapshot, numbers)}
          confirm={words.sharing.confirm}
          onConfirm={write}
          onCancel={() => setPlanned(null)}
        >
          {planned.remarks.map((remark) => (
            <p class="muted" key={remark}>
              {remark}
            </p>
          ))}
        </Preview>
      ) : (
        <div class="line wrap">
          <Button onPress={() => consider(shared(snapshot, 'formulas'))}>{words.sharing.formulas}</Button>
          <Button onPress={() => consider(shared(snapshot, 'values'))}>{words.sharing.values}</Button>
          <Button onPress={() => consider(restored(snapshot))}>{words.sharing.restore}</Button>
          <Button onPress={() => consider(repaired(snapshot))}>{words.sharing.repair}</Button>
        </div>
      )}
    </section>
  );
}

function shared(snapshot: Snapshot, as: 'formulas' | 'values'): Planned {
  const { changes, formulas, values, left } = shareWithoutAddIn(snapshot, as);
  return {
    title: words.sharing.shareTitle(formulas - left.length),
    said: words.sharing.shared(formulas - left.length),
    changes,
    remarks: [
      ...(as === 'formulas' && values > 0 ? [words.sharing.asValues(values)] : []),
      ...(left.length > 0 ? [words.sharing.left(left.length)] : []),
    ],
  };
}

function restored(snapshot: Snapshot): Planned {
  const { changes, formulas, lost } = restoreFormulas(snapshot);
  return {
    title: words.sharing.restoreTitle(formulas),
    said: words.sharing.restored(formulas),
    changes,
    remarks: lost.length > 0 ? [words.sharing.lost(lost.length)] : [],
  };
}

function repaired(snapshot: Snapshot): Planned {
  const { changes, cells } = repairFormulas(snapshot);
  return {
    title: words.sharing.repairTitle(cells.length),
    said: words.sharing.repaired(cells.length),
    changes,
    remarks: [],
  };
}
