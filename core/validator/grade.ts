import type { Severity } from '../rules/rule.ts';
import type { Coverage, ReportGrade } from './report.ts';
import type { RuleTally } from './tally.ts';

/** How much a rule counts, by its own severity. Advice counts nothing. */
const worth: Readonly<Record<Severity, number>> = { error: 5, warning: 2, info: 0 };

/** The lowest score of each letter. */
const bands: readonly (readonly [ReportGrade['letter'], number])[] = [
  ['A', 0.9],
  ['B', 0.75],
  ['C', 0.6],
  ['D', 0.4],
  ['E', 0],
];

/**
 * Each rule earns the share of its subjects on which it found no error and no warning; the score is the weighted mean.
 * A rule whose column is missing earns nothing, because nobody can see what the column would say: whoever deletes a
 * column full of faults must not come out better. That is why the score is not simply divided by the checks that ran;
 * `inOrder` is that quotient and says how good the visible part is. Rules that have nothing to judge in this workbook,
 * such as those about a list of goals that it does not have, count as met.
 */
export function gradeOf(tallies: readonly RuleTally[]): ReportGrade | null {
  if (tallies.length === 0) return null;
  let [earned, possible, clean, ran] = [0, 0, 0, 0];
  for (const tally of tallies) {
    const counts = worth[tally.rule.severity];
    earned += (counts * tally.earned) / tally.subjects;
    possible += counts;
    clean += counts * tally.clean;
    ran += counts * tally.ran;
  }
  const score = possible === 0 ? 0 : rounded(earned / possible);
  const letter = bands.find(([, lowest]) => score >= lowest)?.[0] ?? 'E';
  return { letter, score, inOrder: ran === 0 ? 0 : rounded(clean / ran) };
}

function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}

/** How many of the chosen checks could answer on at least one KPI. */
export function coverageOf(tallies: readonly RuleTally[], total: number): Coverage {
  return { ran: tallies.filter(({ answered }) => answered).length, total };
}
