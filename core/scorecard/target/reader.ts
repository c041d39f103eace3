import type { Lexeme } from './lexemes.ts';
import type { DecimalSeparator } from './number.ts';
import type { Quantity } from './quantity.ts';

/** How the numbers of this text are to be read. */
export interface Reader {
  readonly lexemes: readonly Lexeme[];
  readonly decimalSeparator: DecimalSeparator | undefined;
  readonly hintUnit: string | null;
  /** The quantities found so far, by position. */
  readonly quantities: Map<number, Quantity | null>;
}
