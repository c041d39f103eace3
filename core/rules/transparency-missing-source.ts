import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { isEmptyField } from './model/text.ts';
import { everywhere } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const transparencyMissingSourceHelp = (): RuleHelp => ({
  requires: 'Require a data source for every KPI: the system or record its number is taken from.',
  why: 'Where nobody can look the number up, every result ends in an argument about whose figure is right.',
  source: source.coordination('KPIs that do not come from the accounting system'),
});

export const transparencyMissingSource = kpiRule({
  id: 'transparency-missing-source',
  severity: 'error',
  presets: everywhere,
  needs: ['source'],

  check({ kpi }) {
    if (!isEmptyField(kpi, 'source')) return [];
    return [found(kpi, 'source', 'No data source. Name the system or record that the number comes from.')];
  },
});

export const examples: Examples = {
  good: [
    { note: 'a system', kpis: [{ kpi: 'Paid orders', source: 'Web shop' }] },
    {
      note: 'a record kept by hand is a source too',
      kpis: [{ kpi: 'Coaching rating', source: 'Review form, quarterly' }],
    },
  ],
  bad: [
    {
      note: 'the cell is empty',
      kpis: [
        { kpi: 'Paid orders', source: 'Web shop' },
        { kpi: 'Client NPS', source: null },
      ],
      messages: ['No data source. Name the system or record that the number comes from.'],
    },
    {
      note: 'the cell holds only a space',
      kpis: [{ kpi: 'Client NPS', source: ' ' }],
      messages: ['No data source. Name the system or record that the number comes from.'],
    },
  ],
};
