import type { KpiRow, Model } from '../rules/model/model.ts';
import type { Rule, Topic } from '../rules/rule.ts';
import type { KpiLetters, Letter, LetterMark } from './report.ts';

/** What became of one rule over all its subjects. */
export interface RuleTally {
  readonly rule: Rule;
  subjects: number;
  ran: number;
  /** Ran and found neither an error nor a warning that counts. */
  clean: number;
  /** Clean, with everything in sight that the rule could judge. */
  earned: number;
  /** True as soon as the rule could answer on one subject. */
  answered: boolean;
}

const letters: readonly Letter[] = ['S', 'M', 'A', 'R', 'T'];

/** Counts runs as they come, so that a workbook of 20,000 KPIs needs no list of a million runs. */
export class Tally {
  private readonly byRule = new Map<Rule, RuleTally>();
  /** Letters as bits, one number for each KPI. */
  private readonly failed = new Map<KpiRow, number>();
  private readonly answered = new Map<KpiRow, number>();

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      this.byRule.set(rule, { rule, subjects: 0, ran: 0, clean: 0, earned: 0, answered: false });
    }
  }

  /** `told`: the rule could answer. `faulty`: it found something that counts. */
  count(rule: Rule, run: { ran: boolean; told: boolean; faulty: boolean; complete: boolean }): void {
    const tally = this.byRule.get(rule);
    if (!tally) return;
    tally.subjects += 1;
    if (!run.ran) return;
    tally.ran += 1;
    if (run.told) tally.answered = true;
    if (run.faulty) return;
    tally.clean += 1;
    if (run.complete) tally.earned += 1;
  }

  fail(row: KpiRow, topic: Topic): void {
    remember(this.failed, row, topic);
  }

  answer(row: KpiRow, topic: Topic): void {
    remember(this.answered, row, topic);
  }

  rules(): RuleTally[] {
    return [...this.byRule.values()].filter(({ subjects }) => subjects > 0);
  }

  /**
   * S-M-A-R-T for each KPI: fail where a check of the letter found an error or a warning, pass where at least one
   * could answer for sure and none did, else "cannot tell". Accepted findings do not count against a letter.
   */
  letters(model: Model): KpiLetters[] {
    const who = new Map(model.sets.flatMap((set) => set.rows.map((row) => [row, set.who])));
    return model.rows.map((row) => {
      const [failed, answered] = [this.failed.get(row) ?? 0, this.answered.get(row) ?? 0];
      const mark = (letter: Letter): LetterMark => {
        return failed & bitOf(letter) ? 'fail' : answered & bitOf(letter) ? 'pass' : 'cannot tell';
      };
      const marks = Object.fromEntries(letters.map((letter) => [letter, mark(letter)])) as Record<Letter, LetterMark>;
      return { scorecard: row.scorecard, kpi: row.kpi, name: row.name, who: who.get(row) ?? '', letters: marks };
    });
  }
}

function remember(letters: Map<KpiRow, number>, row: KpiRow, topic: Topic): void {
  const bit = bitOf(topic);
  if (bit !== 0) letters.set(row, (letters.get(row) ?? 0) | bit);
}

/** No bit for the topics that are no letter. */
function bitOf(topic: Topic): number {
  const at = letters.indexOf(topic as Letter);
  return at < 0 ? 0 : 1 << at;
}
