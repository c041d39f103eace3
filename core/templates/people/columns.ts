import type { Field } from '../../scorecard/field.ts';
import { folded } from '../../scorecard/headers/fold.ts';
import { matchHeader, sureMatch } from '../../scorecard/headers/match.ts';
import { personHeaders } from '../../scorecard/person-words.ts';
import type { PersonRow } from '../sheets/people-columns.ts';

export type PersonKey = keyof PersonRow;

/** Where each fact about people stands in a list that somebody pasted. */
export interface PeopleColumns {
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<PersonKey, number>>>;
}

const byField: readonly (readonly [Field, PersonKey])[] = [
  ['employeeId', 'id'],
  ['employee', 'name'],
  ['role', 'role'],
  ['seniority', 'seniority'],
  ['department', 'department'],
  ['manager', 'manager'],
];

/** In a list of people a bare bonus is the one that is aimed at; in a payroll sheet it is what was paid. */
const targetWords = ['bonus', 'prämie', 'премия', 'бонус', 'thưởng', 'prime'];

/** Headers that are no columns of a KPI table; letter case and accents do not count. */
const ownWords: Readonly<Partial<Record<PersonKey, readonly string[]>>> = {
  ...personHeaders,
  targetBonus: [...personHeaders.targetBonus, ...targetWords],
};

/** Finds the header row among the first rows; null where none names at least a person and one fact more. */
export function findPeopleColumns(rows: readonly (readonly string[])[]): PeopleColumns | null {
  for (const [headerRow, cells] of rows.slice(0, 30).entries()) {
    const columns: Partial<Record<PersonKey, number>> = {};
    for (const [column, text] of cells.entries()) {
      const key = keyOf(text, columns);
      if (key !== null) columns[key] = column;
    }
    const named = columns.name !== undefined || columns.id !== undefined;
    if (named && Object.keys(columns).length >= 2) return { headerRow, columns };
  }
  return null;
}

function keyOf(text: string, taken: Readonly<Partial<Record<PersonKey, number>>>): PersonKey | null {
  if (text.trim() === '') return null;
  const plain = folded(text);
  const isFree = (key: PersonKey) => taken[key] === undefined;
  for (const [key, words] of Object.entries(ownWords) as [PersonKey, readonly string[]][]) {
    if (isFree(key) && words.some((word) => folded(word) === plain)) return key;
  }
  const matches = matchHeader(text);
  return byField.find(([field, key]) => isFree(key) && (matches.get(field) ?? 0) >= sureMatch)?.[1] ?? null;
}
