import { pointsProblem, type ScaleDraft } from '../../core/index.ts';
import { useNumbers } from '../numbers.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { words } from '../words/index.ts';
import { PayoutCurve } from './payout-curve.tsx';
import { PointTable } from './point-table.tsx';

interface ScaleEditorProps {
  readonly scale: ScaleDraft;
  readonly people: readonly number[];
  readonly onChange: (scale: ScaleDraft) => void;
}

/** The payout scale to drag, to move by keys or to type; what it costs stands below it. */
export function ScaleEditor({ scale, people, onChange }: ScaleEditorProps) {
  const numbers = useNumbers();
  const { points, mode, above } = scale;
  const problem = pointsProblem(points);
  const [first] = points;
  const below = first ? people.filter((score) => score < first.score).length : 0;
  return (
    <section class="stack">
      <div class="line">
        <h2 class="grow">{words.bonus.scale}</h2>
        <div>
          <Segmented
            label={words.bonus.mode}
            options={(['linear', 'step'] as const).map((value) => ({ value, text: words.bonus.modes[value] }))}
            value={mode}
            onChange={(next) => onChange({ ...scale, mode: next })}
          />
        </div>
      </div>
      <PayoutCurve {...scale} people={people} onChange={(moved) => onChange({ ...scale, points: moved })} />
      <p class="tiny">{words.bonus.dots(people.length, below, first ? numbers.percent(first.score) : '')}</p>
      <Disclosure title={words.bonus.type}>
        <PointTable points={points} onChange={(typed) => onChange({ ...scale, points: typed })} />
        <Segmented
          label={words.bonus.above}
          options={(['hold', 'extend'] as const).map((value) => ({ value, text: words.bonus.aboves[value] }))}
          value={above}
          onChange={(next) => onChange({ ...scale, above: next })}
        />
      </Disclosure>
      {problem && (
        <p class="help wrong" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
