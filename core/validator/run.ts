import { buildingModel } from '../rules/model/build.ts';
import type { KpiRow, Model } from '../rules/model/model.ts';
import type { Rule, RuleFinding, Verdict } from '../rules/rule.ts';
import type { Book } from '../scorecard/book.ts';
import type { Finding, Progress } from './report.ts';
import { missingFields, readsEverything } from './runnable.ts';

/** One rule on one subject: what it said, and on which KPIs. */
export interface Run {
  readonly rule: Rule;
  readonly rows: readonly KpiRow[];
  readonly who: string;
  /** `not run`: a column is missing. */
  readonly outcome: 'found' | 'nothing' | 'cannot tell' | 'not run';
  readonly findings: readonly RuleFinding[];
  /** False where a missing column or an unnamed person keeps the rule from seeing all it could judge. */
  readonly complete: boolean;
}

/** A run with its findings in full, those left out that somebody has accepted. */
export interface Judged extends Run {
  readonly kept: readonly Finding[];
}

export interface Runs {
  readonly model: Model;
  readonly runs: readonly Run[];
}

/** KPIs handled between two reports of progress. */
const slice = 50;

/** Runs the rules; yields now and then so that a caller can show progress, let others work, or stop. */
export function* running(book: Book, rules: readonly Rule[], today: number): Generator<Progress, Runs> {
  const count = book.scorecards.reduce((sum, card) => sum + card.kpis.length, 0);
  const total = count * 2 + 1;
  let done = 0;
  const building = buildingModel(book, today);
  let step = building.next();
  while (!step.done) {
    done += 1;
    if (done % slice === 0) yield { done, total };
    step = building.next();
  }
  const model = step.value;
  const ability = abilityOf(rules, book);
  const runs: Run[] = [];
  for (const set of model.sets) {
    for (const kpi of set.rows) {
      const subject = { rows: [kpi], who: set.who, known: true };
      for (const rule of rules) {
        if (rule.scope !== 'kpi') continue;
        runs.push(run(rule, { ...subject, ask: () => rule.check({ kpi, set, model }) }, ability));
      }
      done += 1;
      if (done % slice === 0) yield { done, total };
    }
    for (const rule of rules) {
      if (rule.scope !== 'person') continue;
      runs.push(run(rule, { ...set, ask: () => rule.check({ set, model }) }, ability));
    }
  }
  for (const rule of rules) {
    for (const subject of subjectsOf(rule, model)) runs.push(run(rule, subject, ability));
    yield { done, total };
  }
  return { model, runs };
}

/** For each rule, by table: whether it can run, and whether it sees all that it could judge. */
type Ability = ReadonlyMap<Rule, readonly { readonly able: boolean; readonly complete: boolean }[]>;

function abilityOf(rules: readonly Rule[], book: Book): Ability {
  return new Map(
    rules.map((rule) => {
      return [
        rule,
        book.scorecards.map((card) => {
          return { able: missingFields(rule, card).length === 0, complete: readsEverything(rule, card) };
        }),
      ];
    }),
  );
}

function* subjectsOf(rule: Rule, model: Model): Generator<Subject> {
  if (rule.scope === 'department') {
    for (const department of model.departments) {
      yield { rows: department.rows, who: department.name, known: true, ask: () => rule.check({ department, model }) };
    }
  } else if (rule.scope === 'workbook' && model.rows.length > 0) {
    yield { rows: model.rows, who: '', known: true, ask: () => rule.check({ model }) };
  }
}

/** What a rule is asked about. */
interface Subject {
  readonly rows: readonly KpiRow[];
  readonly who: string;
  readonly known: boolean;
  ask(): Verdict;
}

/** Asks where the columns allow it. A workbook rule needs them in one table at least, any other rule in each. */
function run(rule: Rule, { rows, who, known, ask }: Subject, ability: Ability): Run {
  const abilities = ability.get(rule) ?? [];
  const of = (row: KpiRow) => abilities[row.scorecard];
  const able = rule.scope === 'workbook' ? rows.some((row) => of(row)?.able) : rows.every((row) => of(row)?.able);
  if (!able) return { rule, rows, who, outcome: 'not run', findings: [], complete: false };
  const complete = known && rows.every((row) => of(row)?.able && of(row)?.complete);
  const verdict = ask();
  if (verdict === 'cannot tell') return { rule, rows, who, outcome: verdict, findings: [], complete };
  return { rule, rows, who, outcome: verdict.length > 0 ? 'found' : 'nothing', findings: verdict, complete };
}
