import { buildingModel } from '../rules/model/build.ts';
import type { KpiRow, KpiSet, Model } from '../rules/model/model.ts';
import type { Fix, KpiContext, Rule, RuleFinding, Verdict } from '../rules/rule.ts';
import type { Book } from '../scorecard/book.ts';
import type { Progress } from './report.ts';
import { missingFields, readsEverything } from './runnable.ts';

/** What a rule is asked about: a KPI, the KPIs of a person or department, or all of them. */
export interface Subject {
  readonly rows: readonly KpiRow[];
  readonly who: string;
  /** False where nothing says whose KPIs these are. */
  readonly known: boolean;
}

/** Hears of each rule and subject as soon as the rule has answered. `complete`: the rule saw all that it could judge. */
export type Hear = (rule: Rule, subject: Subject, verdict: Verdict | 'not run', complete: boolean) => void;

/** KPIs handled between two reports of progress. */
const slice = 50;

/** Runs the rules; yields now and then so that a caller can show progress, let others work, or stop. */
export function* running(book: Book, rules: readonly Rule[], today: number, hear: Hear): Generator<Progress, Model> {
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
  const abilities = abilitiesOf(rules, book);
  const ofKpi = abilities.filter(({ rule }) => rule.scope === 'kpi');
  const ofPerson = abilities.filter(({ rule }) => rule.scope === 'person');
  for (const set of model.sets) {
    for (const kpi of set.rows) {
      askOfKpi(ofKpi, { kpi, set, model }, hear);
      done += 1;
      if (done % slice === 0) yield { done, total };
    }
    for (const { rule, verdict, complete } of askOfSet(ofPerson, set, model)) {
      hear(rule, set, verdict, complete && set.known);
    }
  }
  for (const ability of abilities) {
    askOfMany(ability, model, hear);
    yield { done, total };
  }
  return model;
}

/** A rule with what each table allows it: to run at all, and to see everything in which it could find something. */
interface Ability {
  readonly rule: Rule;
  readonly tables: readonly { readonly able: boolean; readonly complete: boolean }[];
}

const unable = { able: false, complete: false };

function abilitiesOf(rules: readonly Rule[], book: Book): Ability[] {
  return rules.map((rule) => {
    const tables = book.scorecards.map((card) => {
      return { able: missingFields(rule, card).length === 0, complete: readsEverything(rule, card) };
    });
    return { rule, tables };
  });
}

/** A function of its own, because engines make a loop fast that is called often, and not one within a generator. */
function askOfKpi(abilities: readonly Ability[], context: KpiContext, hear: Hear): void {
  const { kpi, set } = context;
  const subject = { rows: [kpi], who: set.who, known: true };
  for (const { rule, tables } of abilities) {
    if (rule.scope !== 'kpi') continue;
    const { able, complete } = tables[kpi.scorecard] ?? unable;
    hear(rule, subject, able ? rule.check(context) : 'not run', complete);
  }
}

interface Answer {
  readonly rule: Rule;
  readonly verdict: Verdict | 'not run';
  readonly complete: boolean;
}

/** A fix that turns key KPIs into supporting signals is withheld where the rest would be found wanting for it. */
function askOfSet(abilities: readonly Ability[], set: KpiSet, model: Model): Answer[] {
  const answers = answersOf(abilities, set, model);
  const before = foundBy(answers);
  return answers.map((answer) => {
    if (typeof answer.verdict === 'string') return answer;
    const verdict = answer.verdict.map((found): RuleFinding => {
      if (!found.fix?.edits.some(({ place }) => place.field === 'key')) return found;
      const after = foundBy(answersOf(abilities, withKeys(set, found.fix), model));
      if ([...after].every((id) => before.has(id))) return found;
      const { fix: _, ...withheld } = found;
      return withheld;
    });
    return { ...answer, verdict };
  });
}

/** Whose KPIs these are is being asked: what holds for all of them together is not said on a guess. */
function isGuess(rows: readonly KpiRow[]): boolean {
  return rows.some(({ card }) => card.whoseAsked === true);
}

function answersOf(abilities: readonly Ability[], set: KpiSet, model: Model): Answer[] {
  const table = set.rows[0]?.scorecard ?? -1;
  return abilities.flatMap(({ rule, tables }): Answer[] => {
    if (rule.scope !== 'person') return [];
    const { able, complete } = (isGuess(set.rows) ? undefined : tables[table]) ?? unable;
    return [{ rule, verdict: able ? rule.check({ set, model }) : 'not run', complete }];
  });
}

function foundBy(answers: readonly Answer[]): Set<string> {
  return new Set(
    answers.filter(({ verdict }) => typeof verdict !== 'string' && verdict.length > 0).map(({ rule }) => rule.id),
  );
}

function withKeys(set: KpiSet, fix: Fix): KpiSet {
  const marks = new Map(fix.edits.map(({ place, value }) => [place.kpi, value === 'supporting']));
  const rows = set.rows.map((row) => ({ ...row, supporting: marks.get(row.kpi) ?? row.supporting }));
  return { ...set, rows, keyRows: rows.filter((row) => !row.supporting) };
}

/** Rules about departments need their columns in each table of the department, those about the workbook in one. */
function askOfMany({ rule, tables }: Ability, model: Model, hear: Hear): void {
  const of = ({ scorecard }: KpiRow) => tables[scorecard] ?? unable;
  if (rule.scope === 'department') {
    for (const department of model.departments) {
      const { rows, name } = department;
      const able = !isGuess(rows) && rows.every((row) => of(row).able);
      const complete = able && rows.every((row) => of(row).complete);
      hear(rule, { rows, who: name, known: true }, able ? rule.check({ department, model }) : 'not run', complete);
    }
  } else if (rule.scope === 'workbook' && model.rows.length > 0) {
    const able = tables.some((table) => table.able);
    const complete = tables.every((table) => table.able && table.complete);
    hear(rule, { rows: model.rows, who: '', known: true }, able ? rule.check({ model }) : 'not run', complete);
  }
}
