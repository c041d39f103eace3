import { foldText } from './fold.ts';
import { languageOf } from './language.ts';
import { keyAt, type Lexeme, lexemesOf, plays, valueAs } from './lexemes.ts';
import type { TargetPeriod } from './reading.ts';

const periods: readonly TargetPeriod[] = ['hour', 'day', 'week', 'month', 'quarter', 'half-year', 'year'];

/** The period that a text counts by: "per week", "quarterly", "в месяц", "mỗi tháng"; null where it says none. */
export function readPeriod(text: string): TargetPeriod | null {
  const folded = foldText(text);
  const lexemes = lexemesOf(folded, languageOf(folded));
  for (let at = 0; at < lexemes.length; at++) {
    const found = periodAt(lexemes, at);
    if (found !== null) return found.period;
  }
  const [only] = lexemes;
  return lexemes.length === 1 ? periodOf(only) : null;
}

/** The period phrase that begins here: an adverb ("weekly"), or "per", "a", "/" and the name of a period. */
export function periodAt(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly period: TargetPeriod; readonly next: number } | null {
  const adverb = asPeriod(valueAs(lexemes[at], 'every'));
  if (adverb !== null) return { period: adverb, next: at + 1 };
  if (!plays(lexemes[at], 'per')) return null;
  for (let next = at + 1; next <= at + 2; next++) {
    const period = periodOf(lexemes[next]);
    if (period !== null) return { period, next: next + 1 };
    if (!plays(lexemes[next], 'fiscal', 'stop') && keyAt(lexemes, next) !== 'calendar') return null;
  }
  return null;
}

function periodOf(lexeme: Lexeme | undefined): TargetPeriod | null {
  if (plays(lexeme, 'quarter') && (lexeme?.key.length ?? 0) > 2) return 'quarter';
  if (plays(lexeme, 'half') && (lexeme?.key.length ?? 0) > 2) return 'half-year';
  const unit = lexeme?.senses.find((sense) => sense.role === 'unit' && asPeriod(sense.value) !== null)?.value;
  const found = asPeriod(unit ?? valueAs(lexeme, 'every'));
  return found ?? (plays(lexeme, 'year', 'fiscal') ? 'year' : null);
}

function asPeriod(text: string | undefined): TargetPeriod | null {
  return periods.find((period) => period === text) ?? null;
}
