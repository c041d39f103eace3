import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { allLagging, surely } from './model/nature.ts';
import { isEmptyField } from './model/text.ts';
import { recommended } from './presets.ts';
import { personRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const relevantFinancialWithoutDriversHelp = (): RuleHelp => ({
  requires: 'Require a driver that people can act on beside every financial result.',
  why: 'Revenue says what happened; how many meetings and offers it takes is what somebody can do on Monday.',
  source: source.coordination('focus only on financial KPIs (disclose the non-monetary data below them)'),
});

export const relevantFinancialWithoutDrivers = personRule({
  id: 'relevant-financial-without-drivers',
  severity: 'warning',
  presets: recommended,
  needs: ['kpi'],
  reads: ['timing', 'definition', 'key', 'weight'],

  check({ set }) {
    const results = set.keyRows.filter(({ facts }) => surely(facts.financial));
    if (results.length === 0 || results.some((row) => !isEmptyField(row, 'parent'))) return [];
    const others = set.rows.filter((row) => !results.includes(row));
    const ends = allLagging(others);
    if (!ends?.value) return ends ? [] : 'cannot tell';
    const message = `Financial results for ${set.who}, and no driver behind them that can be acted on.`;
    const suggestion = 'Add what leads to them: offers sent, meetings with buyers, conversion, order value.';
    return [found(results, 'kpi', message, { confidence: ends.confidence, suggestion })];
  },
});

export const examples: Examples = {
  good: [
    {
      note: 'revenue with its driver',
      kpis: [
        { kpi: 'Revenue', timing: 'lagging' },
        { kpi: 'Offers sent', timing: 'leading' },
      ],
    },
    { note: 'no financial result', kpis: [{ kpi: 'Staff turnover rate', timing: 'lagging' }] },
    {
      note: 'derived from another KPI',
      kpis: [
        { kpi: 'Revenue', timing: 'lagging', parent: 'Company revenue' },
        { kpi: 'Client NPS', timing: 'lagging' },
      ],
    },
    { note: 'a rating alone', kpis: [{ kpi: 'Client satisfaction score' }] },
    {
      note: 'with a driver, in Russian',
      kpis: [
        { kpi: 'Выручка', timing: 'запаздывающий' },
        { kpi: 'Число отправленных предложений', timing: 'опережающий' },
      ],
    },
  ],
  bad: [
    {
      note: 'revenue alone',
      kpis: [{ kpi: 'Revenue' }],
      messages: ['Financial results for Anna Petrova, and no driver behind them that can be acted on.'],
    },
    {
      note: 'revenue and satisfaction, both after the event',
      kpis: [
        { kpi: 'Revenue', timing: 'lagging' },
        { kpi: 'Client NPS', timing: 'lagging' },
      ],
      messages: ['Financial results for Anna Petrova, and no driver behind them that can be acted on.'],
    },
    {
      note: 'profit and turnover of staff',
      kpis: [
        { kpi: 'Net profit', timing: 'lagging' },
        { kpi: 'Staff turnover rate', timing: 'lagging' },
      ],
      messages: ['Financial results for Anna Petrova, and no driver behind them that can be acted on.'],
    },
    {
      note: 'two financial results and a rating',
      kpis: [
        { kpi: 'Revenue', timing: 'lagging' },
        { kpi: 'Gross margin', timing: 'lagging' },
        { kpi: 'Client satisfaction score', timing: 'lagging' },
      ],
      messages: ['Financial results for Anna Petrova, and no driver behind them that can be acted on.'],
    },
    {
      note: 'in Russian',
      kpis: [
        { kpi: 'Чистая прибыль', timing: 'запаздывающий' },
        { kpi: 'Текучесть персонала', timing: 'запаздывающий' },
      ],
      messages: ['Financial results for Anna Petrova, and no driver behind them that can be acted on.'],
    },
    {
      note: 'in German',
      kpis: [
        { kpi: 'Umsatz', timing: 'nachlaufend' },
        { kpi: 'Kundenzufriedenheit', timing: 'nachlaufend' },
      ],
      messages: ['Financial results for Anna Petrova, and no driver behind them that can be acted on.'],
    },
  ],
};
