import { isError } from '../cell.ts';
import { foldText } from '../scorecard/target/fold.ts';
import { readStatement } from '../scorecard/target/index.ts';
import { remembered } from '../scorecard/target/remembered.ts';
import type { Examples } from './example.ts';
import { pastResults } from './model/attainment.ts';
import { figure } from './model/figure.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { cellAtRow, textOf } from './model/text.ts';
import { everywhere } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const measurableMissingTargetHelp = (): RuleHelp => ({
  requires: 'Require a target for every KPI, in its cell or in its words.',
  why: 'Without a target nobody can tell whether a result is good, and praise or blame becomes a matter of mood.',
  source: source.flexible('management sets the values to be achieved'),
});

export const measurableMissingTarget = kpiRule({
  id: 'measurable-missing-target',
  severity: 'error',
  presets: everywhere,
  needs: ['target'],

  check({ kpi }) {
    const { target, statementTarget, statementMeasurable, metric } = kpi.facts;
    if (target.status !== 'empty' || kpi.supporting || isError(cellAtRow(kpi, 'target'))) return [];
    const inWords = statementTarget.parts.length > 0 || statementTarget.candidates.length > 0;
    if (inWords || statementMeasurable === 'yes' || metric.kind === 'event') return [];
    if (saysLevel(textOf(kpi, 'definition'))) return [];
    const message = 'No target: nobody can tell whether this KPI is met.';
    return [found(kpi, 'target', message, { suggestion: evidence(kpi) })];
  },
});

/** "Keep churn below 5 %": a bound to meet, and no limit that only says which cases count. */
function saysLevel(definition: string): boolean {
  if (definition === '') return false;
  return known(definition, () => {
    const { parts } = readStatement(foldText(definition), { limitsDescribe: true }).target;
    return parts.some(({ comparator, value }) => comparator !== '=' && value !== null);
  });
}

const known = remembered<boolean>(2000);

/** Never a number of our own: what was reached so far. */
function evidence(kpi: KpiRow): string | undefined {
  const past = pastResults(kpi);
  if (past.length > 0) return `Past results: ${past.slice(-4).map(figure).join(', ')}.`;
  const { value } = kpi.facts.baseline;
  return value === null ? undefined : `The baseline is ${figure(value)}.`;
}

export const examples: Examples = {
  good: [
    { note: 'a target', kpis: [{ kpi: 'Number of paid orders', target: 120 }] },
    { note: 'the words say it', kpis: [{ kpi: 'Reduce time to hire to 65 days', target: null }] },
    { note: 'a signal that is only watched', kpis: [{ kpi: 'Calls made', key: 'supporting', target: null }] },
  ],
  bad: [
    {
      note: 'the cell is empty',
      kpis: [
        { kpi: 'Number of paid orders', target: 120 },
        { kpi: 'Client satisfaction score', target: null },
      ],
      messages: ['No target: nobody can tell whether this KPI is met.'],
    },
    {
      note: 'past results are there to start from',
      kpis: [{ kpi: 'Number of paid orders', target: null, history: [90, 95, 96] }],
      messages: ['No target: nobody can tell whether this KPI is met.'],
    },
  ],
};
