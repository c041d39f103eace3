import type { BonusSheet } from '../../core/bonus-round/index.ts';
import { amountsDue, explainLine, openRound, payLimits } from '../../core/bonus-round/index.ts';
import { amountOf, currencyDecimals, detectPayroll, readPayroll, reconcile, scenarios } from '../../core/index.ts';
import { largeCompany, largePayroll } from '../fixtures/finance-large.ts';
import { heading, line } from './print.ts';

/** A whole round and its reconciliation through core, from a snapshot that was read: what the panel waits for. */
export async function benchFinance(sizes: readonly number[]): Promise<void> {
  console.log('A bonus round and its reconciliation, once, from a workbook that was read\n');
  heading(['people', 'work out the round', 'four what-if scenarios', 'read the payroll file', 'reconcile']);
  for (const people of sizes) {
    const snapshot = await largeCompany(people);
    const [opened, roundMs] = timed(() => openRound(snapshot));
    const { round } = opened;
    if (!round) throw new Error(opened.problems.join('\n'));
    const [, scenarioMs] = timed(() => scenarios(round));
    const units = new Map(round.lines.map((one) => [one.id, one]));
    const payroll = largePayroll(people, (id) => {
      const one = units.get(id);
      return one?.units == null ? null : amountOf(one.units, currencyDecimals(one.currency));
    });
    const { period, tolerance } = round.terms;
    const [paid, payrollMs] = timed(() => {
      const { mapping } = detectPayroll(payroll);
      return readPayroll(payroll, mapping, { periods: [period], component: 'Bonus', mark: '.' });
    });
    const [report, reconcileMs] = timed(() =>
      reconcile({
        ...{
          period,
          tolerance,
          payroll: paid,
          priorPeriods: [],
          dueSheet: 'KPI Bonus',
          unmeasured: [],
          sealed: [],
          answers: [],
          mark: '.',
        },
        due: amountsDue(round, emptySheet),
        entitlements: payLimits(round),
        explain: (id) => {
          const one = units.get(id);
          return one ? explainLine(round, one) : [];
        },
      }),
    );
    const differences = report.items.length;
    if (differences !== Math.floor(people / 100)) throw new Error(`${differences} differences were found.`);
    line([people, ...[roundMs, scenarioMs, payrollMs, reconcileMs].map((ms) => `${Math.round(ms)} ms`)]);
  }
}

const emptySheet: BonusSheet = {
  ...{ sheet: 'KPI Bonus', period: 'Q3 2026', columns: new Map(), people: [], totalColumns: new Map(), totals: [] },
  ...{ gates: [], pools: [], budgets: new Map(), conditions: new Map(), adjustments: [], adjustmentColumns: new Map() },
  problems: [],
};

function timed<Result>(run: () => Result): readonly [result: Result, ms: number] {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
}
