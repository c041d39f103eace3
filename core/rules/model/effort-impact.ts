import type { Scorecard } from '../../scorecard/scorecard.ts';
import type { KpiRow } from './model.ts';
import { once } from './once.ts';
import { isOneOf } from './phrases.ts';
import { cellAtRow, textOf } from './text.ts';

export type Size = 'high' | 'middle' | 'low';
export type Group = 'A' | 'B' | 'C';

const isHigh = isOneOf(
  'high|large|big|strong|h|высокий|высокая|высокое|большой|большая|сильное|cao|lớn|hoch|groß|stark|élevé|élevée|fort|forte',
);
const isMiddle = isOneOf('medium|middle|moderate|m|средний|средняя|среднее|trung bình|mittel|moyen|moyenne');
const isLow = isOneOf(
  'low|small|little|weak|l|низкий|низкая|низкое|малый|малая|слабое|thấp|nhỏ|niedrig|gering|klein|faible|petit',
);

/** Effort or impact as written: a word, or a number on a scale of 1 to 3 or 1 to 5. Null where it is neither. */
export function sizeOf(row: KpiRow, field: 'effort' | 'impact'): Size | null {
  const cell = cellAtRow(row, field);
  if (typeof cell === 'number') return onScale(row, field, cell);
  const word = textOf(row, field);
  if (isHigh(word)) return 'high';
  if (isMiddle(word)) return 'middle';
  return isLow(word) ? 'low' : null;
}

const largestOf = once(({ kpis }: Scorecard) => {
  const largest = (field: 'effort' | 'impact') => {
    return kpis.reduce((most, { values }) => Math.max(most, Number(values[field]) || 0), 0);
  };
  return { effort: largest('effort'), impact: largest('impact') };
});

/** The scale is told by the largest number in the column: 3 or 5; anything else is not understood. */
function onScale(row: KpiRow, field: 'effort' | 'impact', value: number): Size | null {
  const largest = largestOf(row.card)[field];
  if (largest > 5 || !Number.isInteger(value) || value < 1) return null;
  const top = largest > 3 ? 4 : 3;
  const bottom = largest > 3 ? 2 : 1;
  return value >= top ? 'high' : value <= bottom ? 'low' : 'middle';
}

/** A: much effort and much impact. C: little of both. B: the rest. Null where one of them is not told. */
export function groupFor(row: KpiRow): Group | null {
  const [effort, impact] = [sizeOf(row, 'effort'), sizeOf(row, 'impact')];
  if (effort === null || impact === null) return null;
  if (effort !== impact) return 'B';
  return effort === 'high' ? 'A' : effort === 'low' ? 'C' : 'B';
}

/** The letter in the group column, in Latin or Cyrillic; null where there is none. */
export function groupOfRow(row: KpiRow): Group | null {
  const letter = textOf(row, 'group')
    .toUpperCase()
    .replace(/^(?:GROUP|ГРУППА|NHÓM|GRUPPE|GROUPE) /, '');
  const latin = { А: 'A', В: 'B', С: 'C' }[letter] ?? letter;
  return latin === 'A' || latin === 'B' || latin === 'C' ? latin : null;
}
