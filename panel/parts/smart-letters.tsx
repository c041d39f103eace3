import { words } from '../words/index.ts';

export type Letter = 'S' | 'M' | 'A' | 'R' | 'T';
export type Verdict = 'pass' | 'fail' | 'unknown';

const order: readonly Letter[] = ['S', 'M', 'A', 'R', 'T'];

/** The five letters of SMART for one KPI. A failed letter is struck through, an open one has a dashed edge. */
export function SmartLetters({ letters }: { readonly letters: Readonly<Record<Letter, Verdict>> }) {
  const said = order.map((letter) => `${words.check.letters[letter]} ${words.check.verdict[letters[letter]]}`).join(', ');
  return (
    <span class="smart" role="img" aria-label={`SMART: ${said}`} title={said}>
      {order.map((letter) => (
        <i key={letter} class={letters[letter]}>
          {letter}
        </i>
      ))}
    </span>
  );
}
