import { isError } from '../../cell.ts';
import type { Field } from '../field.ts';
import { isOnlyUnit } from '../target/index.ts';
import { folded } from './fold.ts';
import { wordsOfFields } from './match.ts';
import { cellOfView, isDateAt, type SheetView, textOfView } from './view.ts';

/** What a column holds, counted over the rows below the header. */
export interface ColumnProfile {
  readonly filled: number;
  readonly numbers: number;
  readonly percents: number;
  readonly dates: number;
  /** Texts with a figure in them: "≥ 95 %", "2 min". */
  readonly figures: number;
  /** Texts that begin with a number or a comparison: "5 tỷ", "≥ 95 %"; "G1" does not. */
  readonly amounts: number;
  /** Texts that are a unit and nothing else: "%", "VND". */
  readonly units: number;
  readonly texts: number;
  readonly meanLength: number;
  readonly distinct: number;
  /** Largest and smallest number; 0 where there is none. */
  readonly largest: number;
  readonly smallest: number;
  /** How many cells hold a word that tells the field. */
  readonly telling: ReadonlyMap<Field, number>;
}

/** A column with more different texts is none of units. */
const mostUnits = 50;

let tellingWords: ReadonlyMap<string, readonly Field[]> | undefined;

export function profileOf(view: SheetView, rows: readonly number[], column: number): ColumnProfile {
  const seen = new Set<string>();
  const telling = new Map<Field, number>();
  let [numbers, percents, dates, figures, texts, length, filled] = [0, 0, 0, 0, 0, 0, 0];
  let [amounts, units] = [0, 0];
  let [largest, smallest] = [0, 0];
  for (const row of rows) {
    const cell = cellOfView(view, row, column);
    const text = textOfView(view, row, column);
    if (text === '' || isError(cell)) continue;
    filled += 1;
    seen.add(text);
    if (isDateAt(view, row, column)) dates += 1;
    else if (typeof cell === 'number') {
      numbers += 1;
      largest = Math.max(largest, cell);
      smallest = Math.min(smallest, cell);
      if (text.includes('%')) percents += 1;
    } else {
      texts += 1;
      length += text.length;
      if (/\d/.test(text)) figures += 1;
      if (/^[≥≤<>=~+±-]{0,2} ?\d/.test(text)) amounts += 1;
      else if (text.length <= 12 && seen.size <= mostUnits && isOnlyUnit(text)) units += 1;
    }
    for (const field of fieldsTold(text)) telling.set(field, (telling.get(field) ?? 0) + 1);
  }
  const meanLength = texts === 0 ? 0 : length / texts;
  return {
    filled,
    numbers,
    percents,
    dates,
    figures,
    amounts,
    units,
    texts,
    meanLength,
    distinct: seen.size,
    largest,
    smallest,
    telling,
  };
}

function fieldsTold(text: string): readonly Field[] {
  if (text.length > 40) return [];
  tellingWords ??= buildTellingWords();
  return tellingWords.get(folded(text)) ?? [];
}

function buildTellingWords(): Map<string, Field[]> {
  const words = new Map<string, Field[]>();
  const add = (field: Field, word: string) => words.set(word, [...(words.get(word) ?? []), field]);
  for (const [field, word] of wordsOfFields('values')) add(field, word);
  for (const letter of ['a', 'b', 'c']) add('group', letter);
  return words;
}

/** Fields whose cells are numbers, or texts about a number. */
const measured: ReadonlySet<Field> = new Set(['baseline', 'target', 'actual', 'attainment', 'forecast', 'cap']);
/** Fields whose cells are one of a few words; the column is only believed when it holds them. */
const worded: ReadonlySet<Field> = new Set(['timing', 'perspective', 'group', 'level', 'key', 'accumulation']);
const dated: ReadonlySet<Field> = new Set(['deadline', 'agreedOn', 'lastReviewed']);
/** Fields that may hold anything. */
const free: ReadonlySet<Field> = new Set(['employeeId', 'period', 'bonus', 'seniority', 'effort', 'impact', 'status']);

/** How well the cells suit the field: 1 well, 0 not at all. An empty column suits every field. */
export function fitOf(field: Field, profile: ColumnProfile): number {
  const { filled, numbers, dates, figures } = profile;
  if (filled === 0 || free.has(field)) return 1;
  const numeric = numbers / filled;
  if (field === 'weight') return numeric >= 0.5 || figures / filled >= 0.5 ? (profile.smallest < -100 ? 0.5 : 1) : 0.2;
  if (measured.has(field)) return suitsMeasure(profile);
  if (worded.has(field)) return (profile.telling.get(field) ?? 0) / filled >= 0.5 ? 1 : 0.3;
  if (dated.has(field)) return dates / filled >= 0.5 ? 1 : numeric > 0.5 ? 0.3 : 0.9;
  const wordsOfDirection = profile.telling.get('direction') ?? 0;
  if (field !== 'direction' && field !== 'unit' && (wordsOfDirection + profile.units) / filled >= 0.5) return 0.3;
  if (field !== 'unit' && (numbers + profile.amounts) / filled > 0.6 && profile.meanLength <= 16) return 0.3;
  if (field === 'direction') return numeric > 0.5 && profile.largest > 1 ? 0.2 : 1;
  return numeric + dates / filled > 0.5 ? 0.2 : 1;
}

/** Long texts without figures are goals, not targets. */
function suitsMeasure({ filled, numbers, figures, texts, meanLength, dates }: ColumnProfile): number {
  const measuring = (numbers + figures) / filled;
  if (measuring >= 0.5) return meanLength > 60 ? 0.7 : 1;
  if (texts / filled > 0.5 && meanLength > 14) return 0.3;
  return dates / filled > 0.7 ? 0.6 : 0.85;
}
