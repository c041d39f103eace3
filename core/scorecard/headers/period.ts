import { folded } from './fold.ts';
import { wordsOfAll } from './match.ts';

let months: ReadonlyMap<string, number> | undefined;
let periodWords: ReadonlySet<string> | undefined;

/**
 * True for a text that names one period and nothing else: `Q1`, `Q3 2025`, `I квартал`, `Tháng 4`, `Jan-25`, `2024`,
 * `FY15`, `2025-03`. What stands beside it ("actual", "plan") is told by `withoutPeriod`.
 */
export function isPeriodLabel(text: string): boolean {
  return text.trim() !== '' && text.length <= 30 && withoutPeriod(text) === '' && folded(text) !== '';
}

/** What is left of a header when the words that name its period are taken out. */
export function withoutPeriod(text: string): string {
  const months = monthNumbers();
  periodWords ??= new Set(wordsOfAll(({ periods }) => periods));
  const words = folded(text).split(' ');
  const left: string[] = [];
  let numbered = false;
  const named = words.some((word) => months.has(word));
  for (const word of words) {
    if (
      months.has(word) ||
      /^(?:q|h|m|w|p|fy|cy|t|s|kw)\d{1,4}$/.test(word) ||
      isNumbering(word) ||
      (named && /^\d{2}$/.test(word))
    )
      numbered = true;
    else left.push(word);
  }
  const rest = left.filter((word) => !periodWords?.has(word));
  return numbered ? rest.join(' ') : left.join(' ');
}

function isNumbering(word: string): boolean {
  return (
    /^(?:19|20)\d{2}$/.test(word) ||
    /^(?:0?[1-9]|1[0-2]|[1-4](?:st|nd|rd|th))$/.test(word) ||
    /^(?:i{1,3}|iv)$/.test(word)
  );
}

/** The month that a folded word names in any language, 1 to 12. */
export function monthNamed(word: string): number | undefined {
  return monthNumbers().get(word);
}

function monthNumbers(): ReadonlyMap<string, number> {
  months ??= new Map(
    Array.from({ length: 12 }, (_, month) =>
      wordsOfAll((language) => language.months[month]).map((name) => [name, month + 1] as const),
    ).flat(),
  );
  return months;
}
