import { keyAt, type Lexeme, plays, valueAs } from './lexemes.ts';
import { isMinuteLetter } from './measure.ts';
import type { Reader } from './reader.ts';

/** The scale words behind a number, multiplied together: "million" is 6. */
export interface Scale {
  readonly power: number;
  readonly doubtful: boolean;
  readonly next: number;
}

export function scaleAt(reader: Reader, start: number, money: boolean): Scale {
  let at = start;
  let power = 0;
  let doubtful = false;
  for (;;) {
    const lexeme = reader.lexemes[at];
    const step = valueAs(lexeme, 'scale');
    if (lexeme === undefined || step === undefined) break;
    if (isShort(lexeme) && !isScaleLetter(reader, at, money)) break;
    doubtful ||= lexeme.key === 'm' && !money && lexeme.text === 'm' && !moneyFollows(reader, at + 1);
    power += Number(step);
    at++;
    if (keyAt(reader.lexemes, at) === '.' && isShort(lexeme)) at++;
  }
  return { power, doubtful, next: at };
}

function isShort(lexeme: Lexeme): boolean {
  return lexeme.key.length <= 2 && /^[a-zкт]+\.?$/i.test(lexeme.key);
}

/** "m" is a million beside money or in capitals, "T" a thousand only beside money; "k" always a thousand. */
function isScaleLetter(reader: Reader, at: number, money: boolean): boolean {
  const lexeme = reader.lexemes[at];
  if (lexeme === undefined) return false;
  const beside = money || moneyFollows(reader, at + 1);
  if (isMinuteLetter(reader.lexemes, at)) return false;
  if (/^[tт]\.?$/.test(lexeme.key)) return beside;
  if (lexeme.key === 'm') {
    const hinted = reader.hintUnit !== null && /^(minute|month|m)$/.test(reader.hintUnit);
    return beside || (!hinted && (lexeme.text === 'M' || !lexeme.spaced));
  }
  if (lexeme.key === 'mm' || lexeme.key === 'mn') return beside || lexeme.key === 'mn';
  if (lexeme.key === 'b') return beside || lexeme.text === 'B' || !lexeme.spaced;
  return true;
}

function moneyFollows({ lexemes }: Reader, at: number): boolean {
  const next = keyAt(lexemes, at) === '.' ? lexemes[at + 1] : lexemes[at];
  return plays(next, 'currency');
}

/** Multiplied by a power of ten exactly: 2.3 and 6 make 2300000. */
export function shifted(decimal: string, power: number): number {
  const [mantissa = '', exponent = '0'] = decimal.split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}
