import { remembered } from '../../scorecard/target/remembered.ts';
import type { KpiRow } from './model.ts';
import { looksLikePerson } from './role-words.ts';
import { partsOf, textOf } from './text.ts';

/** Several people, or several roles parted by a slash, a semicolon or a line; "Head of HR and Administration" is one. */
export function ownersIn(text: string): readonly string[] {
  return known(text, () => readOwners(text));
}

const known = remembered<readonly string[]>(2000);

function readOwners(text: string): string[] {
  const strong = parts(text, /[;/\n]|\s\+\s/);
  if (strong.length > 1) return strong;
  const people = parts(text, /[,&]|\s(?:and|и|và|und|et)\s/);
  return people.length > 1 && people.every(looksLikePerson) ? people : [];
}

function parts(text: string, separator: RegExp): string[] {
  return partsOf(text, separator).filter((part) => part.length > 1);
}

/** The owner, or the first of several: the one who is left when the cell is put in order. */
export function firstOwner(text: string): string {
  return ownersIn(text)[0] ?? text;
}

/** The role, the person or the owner that has the KPI; empty where none is given. */
export function holderOf(row: KpiRow): string {
  return row.role || textOf(row, 'employee') || firstOwner(textOf(row, 'owner'));
}
