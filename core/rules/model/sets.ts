import type { Field } from '../../scorecard/field.ts';
import type { Scorecard } from '../../scorecard/scorecard.ts';
import type { KpiRow, KpiSet } from './model.ts';
import { compared, hasField, textOf, tidied } from './text.ts';
import { weightsOf, wholeBasisPoints } from './weight.ts';

/** Ways to tell whose a KPI is, the surest first. The first field names the person or role in messages. */
const groupings: readonly (readonly Field[])[] = [
  ['employee', 'employeeId'],
  ['employeeId'],
  ['role', 'seniority', 'department'],
  ['owner', 'department'],
  ['department'],
];

/** Splits a table into the KPIs of one person or role and period each, in order of first appearance. */
export function setsOf(card: Scorecard, rows: readonly KpiRow[]): KpiSet[] {
  if (rows.length === 0) return [];
  if (card.kind === 'scorecard') return [setOf(card.title, true, rows)];
  const possible = groupings
    .filter(([first]) => first !== undefined && card.layout.columns[first] !== undefined)
    .map((grouping) => withPeriod(grouping, rows));
  const whole: readonly Field[] = [];
  const grouping = [...possible, whole].find((fields) => fitsWeights(split(rows, fields))) ?? possible[0] ?? whole;
  if (grouping.length === 0) return [setOf(tidied(card.title), saysWhose(card), rows)];
  return [...split(rows, grouping).values()].map((members) => setOf(nameOf(members, grouping, card), true, members));
}

/** The period tells sets apart only where somebody has the same KPI in several periods. */
function withPeriod(grouping: readonly Field[], rows: readonly KpiRow[]): readonly Field[] {
  const repeated = [...split(rows, grouping).values()].some((members) => {
    return new Set(members.map((row) => compared(row.name))).size < members.length;
  });
  return repeated ? [...grouping, 'period'] : grouping;
}

function setOf(who: string, known: boolean, rows: readonly KpiRow[]): KpiSet {
  return { who, known, rows, keyRows: rows.filter((row) => !row.supporting) };
}

function saysWhose(card: Scorecard): boolean {
  return (['employee', 'employeeId', 'role', 'department', 'owner'] as const).some((field) => hasField(card, field));
}

function split(rows: readonly KpiRow[], grouping: readonly Field[]): Map<string, KpiRow[]> {
  const groups = new Map<string, KpiRow[]>();
  for (const row of rows) {
    const key = grouping.map((field) => compared(textOf(row, field))).join('\n');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/**
 * Weights that total 100 % in most groups show that these are the scorecards. Without weights every grouping fits.
 * This keeps a department's table with an owner beside each KPI from being read as one scorecard an owner.
 */
function fitsWeights(groups: ReadonlyMap<string, readonly KpiRow[]>): boolean {
  const members = [...groups.values()];
  if (!members.some((rows) => rows.some((row) => hasField(row.card, 'weight')))) return true;
  const whole = members.filter((rows) => weightsOf(rows).total === wholeBasisPoints).length;
  return whole * 2 > members.length;
}

function nameOf(rows: readonly KpiRow[], grouping: readonly Field[], card: Scorecard): string {
  const [row] = rows;
  if (row === undefined) return tidied(card.title);
  const [first, ...others] = grouping.map((field) => textOf(row, field));
  return first || others.find((text) => text !== '') || tidied(card.title);
}
