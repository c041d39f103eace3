import type { Lexeme } from './lexemes.ts';
import type { DecimalSeparator } from './number.ts';

/** How the numbers of this text are to be read. */
export interface Reader {
  readonly lexemes: readonly Lexeme[];
  readonly decimalSeparator: DecimalSeparator | undefined;
  readonly hintUnit: string | null;
}
