import { useState } from 'preact/hooks';
import { planRollOver, quarterOf, type RollOver as RollOverPlan, readTerms, type Snapshot } from '../../core/index.ts';
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
  const [previewing, setPreviewing] = useState(false);
  const [start, end] = [serialDate(first), serialDate(last)];
  const planned =
    start === null || end === null
      ? null
      : planRollOver(snapshot, { next: { label, start, end }, who, today: session.host.today(), baseline });
  const refused = planned && 'refused' in planned ? planned.refused : [];
  const ready = planned !== null && !('refused' in planned) ? planned : null;
  const roll = async () => {
    if (ready === null) return;
    setPreviewing(false);
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
        {previewing && ready ? (
          <Preview
            title={words.review.rollTitle(label.trim(), ready.sheets.length)}
            steps={[]}
            confirm={words.review.rollConfirm}
            onConfirm={roll}
            onCancel={() => setPreviewing(false)}
          >
            <p class="muted">{words.review.rollEffect}</p>
            {ready.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </Preview>
        ) : (
          <div class="line">
            <Button disabled={ready === null} onPress={() => setPreviewing(true)}>
              {words.review.roll}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  );
}
