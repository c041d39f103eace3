import type { Rule, Severity } from '../rules/rule.ts';
import type { Coverage, ReportGrade } from './report.ts';
import type { Judged } from './run.ts';

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
 * such as those about a list of goals that it does not have, count on neither side.
 */
export function gradeOf(judged: readonly Judged[]): ReportGrade | null {
  if (judged.length === 0) return null;
  let [earned, possible, run] = [0, 0, 0];
  for (const [rule, subjects] of byRule(judged)) {
    const counts = worth[rule.severity];
    const clean = subjects.filter((one) => one.outcome !== 'not run' && !isFaulty(one));
    const ran = subjects.filter((one) => one.outcome !== 'not run').length;
    earned += (counts * clean.filter(({ complete }) => complete).length) / subjects.length;
    possible += counts;
    run += ran === 0 ? 0 : counts;
  }
  const score = possible === 0 || run === 0 ? 0 : rounded(earned / possible);
  const letter = bands.find(([, lowest]) => score >= lowest)?.[0] ?? 'E';
  return { letter, score, inOrder: orderOf(judged) };
}

function orderOf(judged: readonly Judged[]): number {
  let [clean, ran] = [0, 0];
  for (const one of judged) {
    const counts = worth[one.rule.severity];
    if (one.outcome === 'not run' || counts === 0) continue;
    ran += counts;
    if (!isFaulty(one)) clean += counts;
  }
  return ran === 0 ? 0 : rounded(clean / ran);
}

function byRule(judged: readonly Judged[]): Map<Rule, Judged[]> {
  const grouped = new Map<Rule, Judged[]>();
  for (const run of judged) {
    const group = grouped.get(run.rule);
    if (group) group.push(run);
    else grouped.set(run.rule, [run]);
  }
  return grouped;
}

/** Advice does not count, nor does what somebody has accepted. */
function isFaulty({ kept }: Judged): boolean {
  return kept.some(({ severity }) => severity !== 'info');
}

function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}

/** How many of the chosen checks could run on at least one KPI. */
export function coverageOf(rules: readonly Rule[], judged: readonly Judged[]): Coverage {
  const ran = new Set(
    judged.filter(({ outcome }) => outcome === 'found' || outcome === 'nothing').map(({ rule }) => rule),
  );
  return { ran: ran.size, total: rules.length };
}
