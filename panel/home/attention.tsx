import { useMemo, useState } from 'preact/hooks';
import { readMark } from '../../core/index.ts';
import { useUnderstood } from '../book.ts';
import { usePanel } from '../context.ts';
import { useNumbers } from '../numbers.ts';
import { arrowKeys } from '../parts/arrow-keys.ts';
import { Button } from '../parts/button.tsx';
import { Chip, type Tone } from '../parts/chip.tsx';
import { words } from '../words/index.ts';
import { type Standing, standings } from './standing.ts';

const shownAtFirst = 5;

/** Who is behind, by person or role; a press shows their scorecard. */
export function Attention() {
  const { session } = usePanel();
  const { book, policies } = useUnderstood();
  const all = useMemo(() => standings(book, policies), [book, policies]);
  const [everyone, setEveryone] = useState(false);
  if (all.length === 0) return null;
  const shown = everyone ? all : all.slice(0, shownAtFirst);
  const team = session.snapshot.value?.sheets.find(({ mark }) => readMark(mark)?.kind === 'team');
  return (
    <section class="stack">
      <div class="line">
        <h2 class="grow">{words.home.attention}</h2>
        {team && (
          <Button
            kind="quiet"
            onPress={() => session.select({ sheet: team.name, row: 0, column: 0, rows: 1, columns: 1 })}
          >
            {words.home.team}
          </Button>
        )}
      </div>
      <ul class="ruled pressable" onKeyDown={arrowKeys}>
        {shown.map((standing) => (
          <li key={standing.key}>
            <StandingRow standing={standing} />
          </li>
        ))}
      </ul>
      {all.length > shown.length && (
        <div class="line">
          <Button kind="quiet" onPress={() => setEveryone(true)}>
            {words.home.moreOf(all.length - shown.length)}
          </Button>
        </div>
      )}
    </section>
  );
}

function StandingRow({ standing }: { readonly standing: Standing }) {
  const { session } = usePanel();
  const numbers = useNumbers();
  const { area, title, score, measured, kpis } = standing;
  const [tone, word] = inWords(standing);
  const parts = [score === null ? null : words.home.score(numbers.percent(score)), words.home.measured(measured, kpis)];
  return (
    <button type="button" class="standing" onClick={() => area && session.select(area)}>
      <span class="grow">
        <span class="strong">{title}</span>
        <span class="tiny below">{parts.filter(Boolean).join(', ')}</span>
      </span>
      <Chip tone={tone}>{word}</Chip>
    </button>
  );
}

function inWords({ onTrack, offTrack, atRisk }: Standing): [Tone, string] {
  if (offTrack > 0) return ['bad', words.home.offTrack(offTrack)];
  if (atRisk > 0) return ['warn', words.home.atRisk(atRisk)];
  return onTrack > 0 ? ['good', words.home.onTrack] : ['plain', words.home.notMeasured];
}
