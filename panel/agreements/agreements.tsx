import { useState } from 'preact/hooks';
import { agreementCell, cellAt, type Scorecard, type Snapshot, sheetNamed } from '../../core/index.ts';
import { useUnderstood } from '../book.ts';
import { useHint, usePanel } from '../context.ts';
import { isoDate } from '../dates.ts';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { ChoiceField } from '../parts/field.tsx';
import { words } from '../words/index.ts';
import { ChangeKpi } from './change-kpi.tsx';
import { NoteAgreement } from './note-agreement.tsx';

/** Both sides agree on a scorecard; what changes later is noted with its reason. */
export function Agreements() {
  const { session } = usePanel();
  const { book } = useUnderstood();
  const [position, setPosition] = useState(0);
  useHint(words.agreements.hint);
  const snapshot = session.snapshot.value;
  const scorecards = book.scorecards.filter(({ kind }) => kind === 'scorecard');
  const scorecard = scorecards[position] ?? scorecards[0];
  if (snapshot === null) return null;
  if (!scorecard) {
    return (
      <EmptyState icon="scorecard" text={words.agreements.none}>
        <Button kind="primary" onPress={() => session.open('add')}>
          {words.agreements.add}
        </Button>
      </EmptyState>
    );
  }
  return (
    <>
      <ChoiceField
        label={words.agreements.scorecard}
        value={String(position)}
        options={scorecards.map(({ title }, index) => ({ value: String(index), text: title }))}
        onChange={(value) => setPosition(Number(value))}
      />
      <Standing scorecard={scorecard} snapshot={snapshot} />
      <NoteAgreement key={`note ${position}`} scorecard={scorecard} snapshot={snapshot} />
      <ChangeKpi key={`change ${position}`} scorecard={scorecard} snapshot={snapshot} />
    </>
  );
}

function Standing({ scorecard, snapshot }: { readonly scorecard: Scorecard; readonly snapshot: Snapshot }) {
  const sheet = sheetNamed(snapshot, scorecard.layout.sheet);
  if (!sheet) return null;
  return (
    <ul class="ruled">
      {(['employee', 'manager'] as const).map((side) => {
        const cell = agreementCell(sheet, side);
        const date = cell ? cellAt(sheet, cell.row, cell.column) : null;
        const name = words.agreements.sides[side];
        return (
          <li key={side} class={typeof date === 'number' ? '' : 'muted'}>
            {typeof date === 'number'
              ? words.agreements.agreedOn(name, isoDate(date))
              : words.agreements.notAgreed(name)}
          </li>
        );
      })}
    </ul>
  );
}
