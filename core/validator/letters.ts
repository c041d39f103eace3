import type { Model } from '../rules/model/model.ts';
import type { KpiLetters, Letter, LetterMark } from './report.ts';
import type { Judged } from './run.ts';

const letters: readonly Letter[] = ['S', 'M', 'A', 'R', 'T'];

/**
 * S-M-A-R-T for each KPI: fail where a check of the letter found an error or a warning, pass where at least one could
 * answer and none did, else "cannot tell". Accepted findings do not count against a letter.
 */
export function lettersOf(model: Model, judged: readonly Judged[]): KpiLetters[] {
  const failed = new Set<string>();
  const answered = new Set<string>();
  for (const { rule, rows, outcome, findings, kept } of judged) {
    for (const finding of kept) {
      if (finding.severity === 'info') continue;
      for (const { scorecard, place } of finding.at) failed.add(`${rule.topic} ${scorecard} ${place.kpi}`);
    }
    const sure = findings.every(({ confidence }) => confidence === 'high');
    if (rule.scope !== 'kpi' || !(outcome === 'nothing' || (outcome === 'found' && sure))) continue;
    for (const row of rows) answered.add(`${rule.topic} ${row.scorecard} ${row.kpi}`);
  }
  const who = new Map(model.sets.flatMap((set) => set.rows.map((row) => [row, set.who])));
  return model.rows.map((row) => {
    const mark = (letter: Letter): LetterMark => {
      const key = `${letter} ${row.scorecard} ${row.kpi}`;
      return failed.has(key) ? 'fail' : answered.has(key) ? 'pass' : 'cannot tell';
    };
    const marks = Object.fromEntries(letters.map((letter) => [letter, mark(letter)])) as Record<Letter, LetterMark>;
    return { scorecard: row.scorecard, kpi: row.kpi, name: row.name, who: who.get(row) ?? '', letters: marks };
  });
}
