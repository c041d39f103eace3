import { useMemo, useState } from 'preact/hooks';
import {
  planRollOver,
  quarterOf,
  type RolledOver,
  type RollOver as RollOverPlan,
  readTerms,
  rollOverProblems,
  type Snapshot,
} from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { isoDate, serialDate } from '../dates.ts';
import { Button } from '../parts/button.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { TextField } from '../parts/field.tsx';
import { Preview } from '../parts/preview.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';

const mostProblems = 5;

/** A plan holds for the workbook and the answers that it was made from. */
type Planned = Exclude<RolledOver, { readonly refused: readonly string[] }> & {
  readonly from: string;
  readonly of: Snapshot;
};

/** Closes the period and begins the next one with the decided targets, as one step. */
export function RollOver({ snapshot }: { readonly snapshot: Snapshot }) {
  const { session, writing } = usePanel();
  const { terms } = readTerms(snapshot);
  const suggested = quarterOf((terms?.period.end ?? session.host.today()) + 1);
  const [label, setLabel] = useState(suggested.name);
  const [first, setFirst] = useState(isoDate(suggested.start));
  const [last, setLast] = useState(isoDate(suggested.end));
  const [who, setWho] = useState('');
  const [baseline, setBaseline] = useState<RollOverPlan['baseline']>('last actual');
  const [planned, setPlanned] = useState<Planned | null>(null);
  const [start, end] = [serialDate(first), serialDate(last)];
  const today = session.host.today();
  const plan = start === null || end === null ? null : { next: { label, start, end }, who, today, baseline };
  const refused = useMemo(
    () => (start === null || end === null ? [] : rollOverProblems(snapshot, { next: { label, start, end }, who })),
    [snapshot, label, start, end, who],
  );
  // Drawing everybody's next scorecard takes a while, so it begins only when somebody asks.
  const prepare = () => {
    const made = plan && planRollOver(snapshot, plan);
    if (made && 'refused' in made) session.say(made.refused.join(' '), 'bad');
    else setPlanned(made && { ...made, from: JSON.stringify(plan), of: snapshot });
  };
  const ready = planned?.of === snapshot && planned.from === JSON.stringify(plan) ? planned : null;
  const roll = async () => {
    if (ready === null) return;
    setPlanned(null);
    await writing.write(oneStep(ready.changes, words.review.rolling, words.review.rolled(label.trim())));
  };
  return (
    <Disclosure title={words.review.close}>
      <div class="stack apart">
        <TextField label={words.review.next} value={label} onChange={setLabel} />
        <TextField
          label={words.review.first}
          value={first}
          wrong={start === null ? words.review.wrongDate : undefined}
          onChange={setFirst}
        />
        <TextField
          label={words.review.last}
          value={last}
          wrong={end === null ? words.review.wrongDate : undefined}
          onChange={setLast}
        />
        <TextField label={words.review.who} value={who} onChange={setWho} />
        <div class="field">
          <span class="name">{words.review.baseline}</span>
          <Segmented
            label={words.review.baseline}
            options={(['last actual', 'none'] as const).map((value) => ({
              value,
              text: words.review.baselines[value],
            }))}
            value={baseline}
            onChange={setBaseline}
          />
        </div>
        {refused.length > 0 && (
          <ul class="listed muted">
            {refused.slice(0, mostProblems).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
            {refused.length > mostProblems && <li>{words.review.moreProblems(refused.length - mostProblems)}</li>}
          </ul>
        )}
        {ready ? (
          <Preview
            title={words.review.rollTitle(label.trim(), ready.sheets.length)}
            steps={[]}
            confirm={words.review.rollConfirm}
            onConfirm={roll}
            onCancel={() => setPlanned(null)}
          >
            <p class="muted">{words.review.rollEffect}</p>
            {ready.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </Preview>
        ) : (
          <div class="line">
            <Button disabled={plan === null || refused.length > 0} onPress={prepare}>
              {words.review.roll}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  );
}
