import { useMemo, useState } from 'preact/hooks';
import {
  type BonusRound,
  explainLine,
  type PlannedStatement,
  planStatements,
  type Snapshot,
  statementsWritten,
} from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { ChoiceField } from '../parts/field.tsx';
import { words } from '../words/index.ts';
import type { Part } from '../writing.ts';

/** Enough for one round trip, few enough that stopping is quick. */
const pagesInPart = 5;

interface StatementsProps {
  readonly round: BonusRound;
  readonly snapshot: Snapshot;
}

/** How one amount came about, and the printed page that says so: for one person, or for all who have none yet. */
export function Statements({ round, snapshot }: StatementsProps) {
  const { writing } = usePanel();
  const [chosen, setChosen] = useState('');
  const written = useMemo(() => statementsWritten(snapshot, round.terms.period.label), [snapshot, round]);
  const people = round.lines.filter(({ units }) => units !== null);
  const missing = people.filter(({ id }) => !written.has(id)).map(({ id }) => id);
  const line = round.lines.find(({ id }) => id === chosen);
  const write = (ids: readonly string[]) =>
    writing.write({
      parts: partsOf(planStatements(snapshot, round, ids)),
      doing: words.bonus.writingStatements,
      said: (pages, stopped) =>
        stopped ? words.bonus.statementsStopped(pages, ids.length) : words.bonus.wroteStatements(pages),
    });
  return (
    <Disclosure title={words.bonus.statements}>
      <div class="stack apart">
        <ChoiceField
          label={words.bonus.statementFor}
          value={chosen}
          options={[
            { value: '', text: words.bonus.everyone(missing.length) },
            ...round.lines.map(({ id, name }) => ({ value: id, text: name ? `${name} (${id})` : id })),
          ]}
          onChange={setChosen}
        />
        {line && (
          <ol class="told muted">
            {explainLine(round, line).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        )}
        <div class="line">
          <Button
            disabled={line ? line.units === null : missing.length === 0}
            onPress={() => write(line ? [line.id] : missing)}
          >
            {line ? words.bonus.writeStatement : words.bonus.writeStatements(missing.length)}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

function partsOf(pages: readonly PlannedStatement[]): Part[] {
  const portions = Array.from({ length: Math.ceil(pages.length / pagesInPart) }, (_, index) =>
    pages.slice(index * pagesInPart, (index + 1) * pagesInPart),
  );
  return portions.map((portion) => ({
    counts: portion.length,
    changes: () => portion.flatMap((page) => page.changes()),
  }));
}
