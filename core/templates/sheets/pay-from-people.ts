import { currencyDecimals } from '../../money/currency.ts';
import type { Policies } from '../../scorecard/policies.ts';
import type { Area } from '../../workbook/area.ts';
import type { Formula } from '../../workbook/change.ts';
import { formula } from '../../workbook/formula.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { blankSafeCell, isEmpty } from './arguments.ts';
import { peopleHeaderRow, roomFor } from './people.ts';
import { type PersonRow, peopleColumns } from './people-columns.ts';
import { namedArea, newReference, presentReference } from './references.ts';
import type { SettingsReferences } from './settings.ts';

/** Where formulas on other sheets find a person's pay. */
export interface PeopleReferences {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly targetBonus: string;
  /** Null where the list has no such column by name: the currency in KPI Settings counts for everybody. */
  readonly currency: string | null;
}

/** References for a people sheet that is drawn in the same step. */
export function newPeopleReferences(sheet: string, people: readonly PersonRow[], snapshot: Snapshot): PeopleReferences {
  const of = (key: keyof PersonRow) => {
    const column = peopleColumns.findIndex((one) => one.key === key);
    const area: Area = { sheet, row: peopleHeaderRow + 1, column, rows: roomFor(people) + 2, columns: 1 };
    return newReference(peopleColumns[column]?.range ?? '', area, snapshot);
  };
  return {
    id: of('id'),
    from: of('from'),
    to: of('to'),
    targetBonus: of('targetBonus'),
    currency: of('currency'),
  };
}

/** References for the people sheet of the workbook; null where it is not ours or its names are gone. */
export function presentPeopleReferences(sheet: string, snapshot: Snapshot): PeopleReferences | null {
  const of = (key: keyof PersonRow) => {
    const range = peopleColumns.find((one) => one.key === key)?.range ?? '';
    const area = namedArea(range, snapshot);
    return area && area.sheet === sheet ? presentReference(range, area, snapshot) : null;
  };
  const [id, from, to, targetBonus] = [of('id'), of('from'), of('to'), of('targetBonus')];
  return id && from && to && targetBonus ? { id, from, to, targetBonus, currency: of('currency') } : null;
}

/** A person's pay as formulas that find it in KPI People by the id in `idCell`. A blank there stays blank. */
export function payFromPeople(
  people: PeopleReferences,
  idCell: string,
  settings: SettingsReferences,
): Readonly<Record<'targetBonus' | 'from' | 'to' | 'currency', Formula>> {
  const value = (range: string) => `INDEX(${range},MATCH(${idCell},${people.id},0))`;
  const found = (range: string) => formula(blankSafeCell(value(range)));
  const usual = blankSafeCell(settings.currency);
  const own = people.currency === null ? null : value(people.currency);
  return {
    targetBonus: found(people.targetBonus),
    from: found(people.from),
    to: found(people.to),
    currency: formula(own === null ? usual : `IF(${isEmpty(own)},${usual},${own})`),
  };
}

/** With how many decimals a person's amounts are shown when their scorecard is made. */
export function decimalsFor({ currency }: Pick<PersonRow, 'currency'>, policies: Policies | null): number {
  if (currency.trim() !== '' && currency.trim() !== policies?.values.currency) return currencyDecimals(currency);
  const usual = policies?.values.decimals;
  return typeof usual === 'number' ? usual : 2;
}
