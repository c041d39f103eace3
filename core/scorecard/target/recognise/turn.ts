import { type Lexeme, plays, valueAs } from '../lexemes.ts';
import type { TargetDirection } from '../reading.ts';
import { directionOfTurn } from './found.ts';

/** "10% increase", "10% MAU growth", "20 % steigern": the word of change within three words after the number. */
export function turnAfter(
  lexemes: readonly Lexeme[],
  start: number,
): { readonly direction: TargetDirection; readonly next: number } | null {
  for (let at = start; at < start + 3; at++) {
    const lexeme = lexemes[at];
    const direction = directionOfTurn(valueAs(lexeme, 'turn'));
    if (lexeme === undefined || (direction === null && lexeme.kind !== 'word')) return null;
    if (direction === 'hold') return null;
    if (direction !== null) return { direction, next: at + 1 };
    if (plays(lexeme, 'stop', 'and', 'by', 'to', 'from', 'within', 'due')) return null;
  }
  return null;
}
