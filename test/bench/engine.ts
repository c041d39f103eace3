import { createUniver, type RunningUniver } from '../../preview/src/univer.ts';
import type { Content } from '../support/calculate.ts';
import { bookData } from '../support/headless-univer.ts';
import { type Company, cap, company, kpisEach, scale } from './company.ts';
import { heading, line } from './print.ts';

/** One way of saying the same work: the formulas, and where the bonuses appear. */
interface Way {
  readonly name: string;
  /** By row and column of the sheet. */
  readonly formulas: ReadonlyMap<string, string>;
  readonly bonusColumn: number;
}

/** Inputs in A to E, row after row, target bonuses in L, the cap in P1, the scale in Q1:R4; the rest is for formulas. */
const columns = { attainment: 5, targetBonus: 11, score: 12, bonus: 13, spilledBonus: 19, cap: 15, scale: 16 } as const;
const scaleEnd = scale.length;

function formulasOf(entries: readonly (readonly [row: number, column: number, formula: string])[]) {
  return new Map(entries.map(([row, column, formula]) => [`${row},${column}`, formula]));
}

/** Two formulas for everybody. */
function tableCalls(people: number): Way {
  const last = people * kpisEach;
  const range = (column: string) => `${column}1:${column}${last}`;
  const kpis = ['A', 'B', 'C', 'D', 'E'].map(range).join(',');
  return {
    name: 'one KPI_SCORE_BY, one KPI_BONUS',
    bonusColumn: columns.spilledBonus,
    formulas: formulasOf([
      [0, columns.score, `=KPI_SCORE_BY(${kpis},,P1)`],
      [0, columns.spilledBonus, `=KPI_BONUS(N1:N${people},L1:L${people},Q1:R${scaleEnd})`],
    ]),
  };
}

/** One KPI_SCORE and one KPI_BONUS for each person. */
function rowCalls(people: number): Way {
  const entries = Array.from({ length: people }, (_, person) => {
    const range = (column: string) => `${column}${person * kpisEach + 1}:${column}${(person + 1) * kpisEach}`;
    const kpis = ['B', 'C', 'D', 'E'].map(range).join(',');
    return [
      [person, columns.score, `=KPI_SCORE(${kpis},,P$1)`],
      [person, columns.bonus, `=KPI_BONUS(M${person + 1},L${person + 1},Q$1:R$${scaleEnd})`],
    ] as const;
  });
  return { name: 'KPI_SCORE and KPI_BONUS a person', bonusColumn: columns.bonus, formulas: formulasOf(entries.flat()) };
}

/** What people write without the functions: an attainment a KPI, a weighted score and a nested payout a person. */
function nativeFormulas(people: number): Way {
  const attainments = Array.from({ length: people * kpisEach }, (_, at) => {
    const row = at + 1;
    const onZero = `IF(E${row}="lower",IF(B${row}<=0,1,0),IF(B${row}>=0,1,0))`;
    const ratio = `IF((E${row}="lower")=(C${row}<0),B${row}/C${row},2-B${row}/C${row})`;
    const capped = `MIN(P$1,MAX(0,IF(C${row}=0,${onZero},${ratio})))`;
    return [at, columns.attainment, `=IF(OR(B${row}="",C${row}=""),"",${capped})`] as const;
  });
  const amounts = Array.from({ length: people }, (_, person) => {
    const row = person + 1;
    const [first, last] = [person * kpisEach + 1, (person + 1) * kpisEach];
    const [weights, reached] = [`D${first}:D${last}`, `F${first}:F${last}`];
    const score = `=IF(COUNT(${reached})<${kpisEach},"",SUMPRODUCT(${weights},${reached})/SUM(${weights}))`;
    return [
      [person, columns.score, score],
      [person, columns.bonus, `=IF(M${row}="","",ROUND(L${row}*${nestedPayout(`M${row}`)},2))`],
    ] as const;
  });
  return {
    name: 'native nested formulas',
    bonusColumn: columns.bonus,
    formulas: formulasOf([...attainments, ...amounts.flat()]),
  };
}

/** The payout scale as nested IFs: below it 0, between its rows a straight line, above it the last payout. */
function nestedPayout(score: string): string {
  let nested = `R$${scaleEnd}`;
  for (let row = scaleEnd - 1; row >= 1; row--) {
    const [from, to] = [row, row + 1];
    const along = `R$${from}+(${score}-Q$${from})/(Q$${to}-Q$${from})*(R$${to}-R$${from})`;
    nested = `IF(${score}<Q$${to},${along},${nested})`;
  }
  return `IF(${score}<Q$1,0,${nested})`;
}

function sheetOf(one: Company, { formulas }: Way): Content[][] {
  return Array.from(one.keys, (key, row) => {
    const cells: Content[] = Array(columns.spilledBonus + 1).fill(null);
    const direction = one.lower[row] === 1 ? 'lower' : 'higher';
    cells.splice(0, 5, key, one.actuals[row] ?? 0, one.targets[row] ?? 0, one.weights[row] ?? 0, direction);
    if (row < one.people) cells[columns.targetBonus] = one.targetBonuses[row] ?? 0;
    if (row === 0) cells[columns.cap] = cap;
    if (row < scaleEnd) cells.splice(columns.scale, 2, ...(scale[row] ?? []));
    for (let column = 0; column < cells.length; column++) {
      const formula = formulas.get(`${row},${column}`);
      if (formula !== undefined) cells[column] = { formula };
    }
    return cells;
  });
}

/** One full calculation by the engine, in milliseconds: from the order to its last result. */
async function calculate({ api }: RunningUniver): Promise<number> {
  const formula = api.getFormula();
  const start = performance.now();
  await new Promise<void>((done) => {
    const listening = formula.calculationEnd(() => {
      listening.dispose();
      done();
    });
    formula.executeCalculation();
  });
  return performance.now() - start;
}

interface Timed {
  readonly way: Way;
  readonly ms: number;
  readonly bonuses: readonly unknown[];
}

async function time(one: Company, way: Way): Promise<Timed> {
  const running = createUniver();
  running.api.createWorkbook(bookData([{ name: 'Bench', cells: sheetOf(one, way) }]));
  await running.settled();
  let ms = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run++) ms = Math.min(ms, await calculate(running));
  await running.settled();
  const range = running.api.getActiveWorkbook()?.getSheetByName('Bench')?.getRange(0, way.bonusColumn, one.people, 1);
  const bonuses = range?.getValues().map(([value]) => value) ?? [];
  running.univer.dispose();
  return { way, ms, bonuses };
}

/** Prints what the same work costs in the preview's engine as one table call, as calls a person, and natively. */
export async function benchEngine(people: number): Promise<void> {
  const one = company(people);
  const timed: Timed[] = [];
  for (const way of [tableCalls(people), rowCalls(people), nativeFormulas(people)]) timed.push(await time(one, way));
  const [table, , native] = timed;
  for (const { way, bonuses } of timed) checkSame(way, bonuses, native?.bonuses ?? []);
  heading([`${people} people, ${people * kpisEach} KPIs`, 'formulas', 'full calculation', 'times the table calls']);
  for (const { way, ms } of timed) {
    line([way.name, way.formulas.size, `${ms.toFixed(1)} ms`, `${(ms / (table?.ms ?? ms)).toFixed(1)} ×`]);
  }
}

function checkSame({ name }: Way, bonuses: readonly unknown[], native: readonly unknown[]): void {
  for (const [person, bonus] of bonuses.entries()) {
    const gap = Math.abs(Number(bonus) - Number(native[person]));
    if (!(gap < 0.011)) throw new Error(`${name}: person ${person} gets ${bonus} instead of ${native[person]}.`);
  }
}
