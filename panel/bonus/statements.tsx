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
import { useNumbers } from '../numbers.ts';
import { Button } from '../parts/button.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { ChoiceField } from '../parts/field.tsx';
import { Preview } from '../parts/preview.tsx';
import { previewSteps } from '../parts/preview-steps.ts';
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
  const numbers = useNumbers();
  const [chosen, setChosen] = useState('');
  /** Set while somebody looks at what a page would lose. */
  const [replacing, setReplacing] = useState('');
  const written = useMemo(() => statementsWritten(snapshot, round.terms.period.label), [snapshot, round]);
  const people = round.lines.filter(({ units }) => units !== null);
  const missing = people.filter(({ id }) => !written.has(id)).map(({ id }) => id);
  const line = round.lines.find(({ id }) => id === chosen);
  const replaces = line !== undefined && written.has(line.id);
  const [page] = replacing !== '' && replacing === chosen ? planStatements(snapshot, round, [replacing]) : [];
  const write = (ids: readonly string[]) => {
    setReplacing('');
    return writing.write({
      parts: partsOf(planStatements(snapshot, round, ids)),
      doing: words.bonus.writingStatements,
      said: (pages, stopped) =>
        stopped ? words.bonus.statementsStopped(pages, ids.length) : words.bonus.wroteStatements(pages),
    });
  };
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
        {page ? (
          <Preview
            title={words.bonus.replaces(page.sheet)}
            steps={previewSteps(page.changes(), snapshot, numbers)}
            confirm={words.bonus.writeStatement}
            onConfirm={() => write([page.id])}
            onCancel={() => setReplacing('')}
          >
            <p class="muted">{words.bonus.statementLoses}</p>
          </Preview>
        ) : (
          <div class="line">
            <Button
              disabled={line ? line.units === null : missing.length === 0}
              onPress={() => (replaces ? setReplacing(chosen) : write(line ? [line.id] : missing))}
            >
              {!line
                ? words.bonus.writeStatements(missing.length)
                : replaces
                  ? words.bonus.writeStatementAgain
                  : words.bonus.writeStatement}
            </Button>
          </div>
        )}
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
