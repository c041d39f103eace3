import { rules } from '../rules/all.ts';
import type { Book } from '../scorecard/book.ts';
import type { Finding } from './report.ts';

/** Table by table, top down, left to right; findings at the same cell in the order of the rules. */
export function inSheetOrder(findings: readonly Finding[], book: Book): Finding[] {
  const position = new Map(rules.map(({ id }, index) => [id, index]));
  const keyed = findings.map((finding) => ({ finding, key: keyOf(finding, book, position.get(finding.rule) ?? 0) }));
  keyed.sort((one, other) => compare(one.key, other.key));
  return keyed.map(({ finding }) => finding);
}

function keyOf(finding: Finding, book: Book, rule: number): number[] {
  const [first] = finding.at;
  const [area] = finding.areas;
  if (!first) return [book.scorecards.length, 0, area?.row ?? 0, area?.column ?? 0, rule];
  const layout = book.scorecards[first.scorecard]?.layout;
  const row = layout?.rows[first.place.kpi] ?? 0;
  return [first.scorecard, row, layout?.columns[first.place.field] ?? 0, rule];
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, number] of one.entries()) {
    const difference = number - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
