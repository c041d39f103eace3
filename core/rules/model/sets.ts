import { isBlank } from '../../cell.ts';
import type { Field } from '../../scorecard/field.ts';
import type { Scorecard } from '../../scorecard/scorecard.ts';
import { groupBy } from './group-by.ts';
import type { KpiRow, KpiSet } from './model.ts';
import { firstOwner } from './owners.ts';
import { compared, hasField, textOf, tidied } from './text.ts';
import { weightsOf, wholeBasisPoints } from './weight.ts';

/** Fields that say whose a KPI is, the surest first. The first field of each names the person or role in messages. */
const people: readonly (readonly Field[])[] = [
  ['employee', 'employeeId'],
  ['employeeId'],
  ['role', 'seniority', 'department'],
];
/** Fields that may say so, or may only say who looks after a KPI of a common scorecard. */
const keepers: readonly (readonly Field[])[] = [['owner', 'department'], ['department']];

/** Splits a table into the KPIs of one person or role and period each, in order of first appearance. */
export function setsOf(card: Scorecard, rows: readonly KpiRow[]): KpiSet[] {
  if (rows.length === 0) return [];
  if (card.kind === 'scorecard') return [setOf(card.title, true, rows)];
  const has = ([first]: readonly Field[]) => first !== undefined && saysOfEach(card, first);
  const person = people.find(has);
  if (person) return named(card, rows, withPeriod(person, rows), true);
  const keeper = keepers.find(has);
  if (!keeper) return [setOf(tidied(card.title), saysWhose(card), rows)];
  const grouping = withPeriod(keeper, rows);
  const byWeights = totals(split(rows, grouping));
  const common = weightsOf(rows).total === wholeBasisPoints && byWeights !== 'whole';
  return common ? [setOf(tidied(card.title), true, rows)] : named(card, rows, grouping, byWeights !== 'none');
}

/** A column says it of each KPI, and so do heading rows between the KPIs. */
function saysOfEach(card: Scorecard, field: Field): boolean {
  return card.layout.columns[field] !== undefined || card.kpis.some(({ values }) => !isBlank(values[field] ?? null));
}

function named(card: Scorecard, rows: readonly KpiRow[], grouping: readonly Field[], known: boolean): KpiSet[] {
  return [...split(rows, grouping).values()].map((members) => setOf(nameOf(members, grouping, card), known, members));
}

/** The period tells sets apart only where somebody has the same KPI in several periods. */
function withPeriod(grouping: readonly Field[], rows: readonly KpiRow[]): readonly Field[] {
  const repeated = [...split(rows, grouping).values()].some((members) => {
    return new Set(members.map((row) => row.key)).size < members.length;
  });
  return repeated ? [...grouping, 'period'] : grouping;
}

function setOf(who: string, known: boolean, rows: readonly KpiRow[]): KpiSet {
  return { who, known, rows, keyRows: rows.filter((row) => !row.supporting) };
}

function saysWhose(card: Scorecard): boolean {
  return (['employee', 'employeeId', 'role', 'department', 'owner'] as const).some((field) => hasField(card, field));
}

function split(rows: readonly KpiRow[], grouping: readonly Field[]): ReadonlyMap<string, readonly KpiRow[]> {
  return groupBy(rows, (row) => grouping.map((field) => compared(whoseText(row, field))).join('\n'));
}

/**
 * Whether the weights of most groups total 100 %, which shows that the groups are the scorecards. A department's table
 * with an owner beside each KPI totals 100 % as a whole instead.
 */
function totals(groups: ReadonlyMap<string, readonly KpiRow[]>): 'whole' | 'broken' | 'none' {
  const weighted = [...groups.values()].filter((rows) => weightsOf(rows).shares.some((share) => share !== null));
  if (weighted.length === 0) return 'none';
  const whole = weighted.filter((rows) => weightsOf(rows).total === wholeBasisPoints).length;
  return whole * 2 > weighted.length ? 'whole' : 'broken';
}

/** Several owners count as the first of them, as they will when the cell is put in order. */
function whoseText(row: KpiRow, field: Field): string {
  return field === 'owner' ? firstOwner(textOf(row, field)) : textOf(row, field);
}

function nameOf(rows: readonly KpiRow[], grouping: readonly Field[], card: Scorecard): string {
  const [row] = rows;
  if (row === undefined) return tidied(card.title);
  const [first, ...others] = grouping.map((field) => whoseText(row, field));
  return first || others.find((text) => text !== '') || (card.whoseAsked ? '' : tidied(card.title));
}
