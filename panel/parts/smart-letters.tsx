import type { KpiLetters, Letter } from '../../core/index.ts';
import { words } from '../words/index.ts';

const order: readonly Letter[] = ['S', 'M', 'A', 'R', 'T'];
const looks = { pass: 'pass', fail: 'fail', 'cannot tell': 'unknown' } as const;

/** The five letters of SMART for one KPI. A failed letter is struck through, an open one has a dashed edge. */
export function SmartLetters({ letters }: Pick<KpiLetters, 'letters'>) {
  const said = order.map((letter) => words.check.letter(words.check.letters[letter], letters[letter])).join(', ');
  return (
    <span class="smart" role="img" aria-label={words.check.smart(said)} title={said}>
      {order.map((letter) => (
        <i key={letter} class={looks[letters[letter]]}>
          {letter}
        </i>
      ))}
    </span>
  );
}
