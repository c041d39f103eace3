import { isBlank } from '../../cell.ts';
import { type Field, fields } from '../../scorecard/field.ts';
import type { Scorecard } from '../../scorecard/scorecard.ts';
import { once } from './once.ts';

/**
 * The fields that at least half the rows of a table fill. One blank among filled cells was forgotten; a column that
 * nobody fills is one that nobody needs.
 */
export const usuallyFilled = once(({ kpis }: Scorecard): ReadonlySet<Field> => {
  const count = (field: Field) => kpis.filter(({ values }) => !isBlank(values[field])).length;
  return new Set(fields.filter((field) => count(field) * 2 >= kpis.length));
});
