import { useState } from 'preact/hooks';
import { type BonusLine, type BonusRound, nearThresholds } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { useNumbers } from '../numbers.ts';
import { arrowKeys } from '../parts/arrow-keys.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { words } from '../words/index.ts';

const shownAtFirst = 3;

/** Who has no amount yet, and why: shown in the sheet too, and never paid silently. */
export function Waiting({ lines }: { readonly lines: readonly BonusLine[] }) {
  const { session } = usePanel();
  const [all, setAll] = useState(false);
  const waiting = lines.filter(({ units, absent }) => units === null && !absent);
  if (waiting.length === 0) return null;
  const shown = all ? waiting : waiting.slice(0, shownAtFirst);
  return (
    <Banner tone="warn" title={words.bonus.waiting(waiting.length)}>
      <ul class="listed" onKeyDown={arrowKeys}>
        {shown.map((line) => (
          <li key={`${line.id} ${line.person.sheet} ${line.person.row}`}>
            <button
              type="button"
              class="person"
              onClick={() =>
                session.select({ sheet: line.person.sheet, row: line.person.row, column: 0, rows: 1, columns: 1 })
              }
            >
              <span class="strong">{line.name || line.id}</span> <span class="muted">{line.problem}</span>
            </button>
          </li>
        ))}
      </ul>
      {waiting.length > shown.length && (
        <div class="line">
          <Button kind="quiet" onPress={() => setAll(true)}>
            {words.bonus.more(waiting.length - shown.length)}
          </Button>
        </div>
      )}
      <span class="muted">{words.bonus.neverSilently}</span>
    </Banner>
  );
}

/** Worth knowing before the scale is decided, and before somebody's data is believed. */
export function NearThresholds({ round }: { readonly round: BonusRound }) {
  const numbers = useNumbers();
  const near = nearThresholds(round);
  if (near.length === 0) return null;
  return (
    <Disclosure title={words.bonus.near(near.length)}>
      <p class="muted">{words.bonus.nearHelp}</p>
      <ul class="ruled">
        {near.map(({ id, name, score, threshold, below, at }) => (
          <li key={`${id} ${threshold}`}>
            <div class="strong">{name || id}</div>
            <div class="muted">
              {words.bonus.nearOne(
                numbers.percent(score),
                numbers.percent(threshold),
                numbers.percent(below),
                numbers.percent(at),
              )}
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
