import type { Examples } from './example.ts';
import { decision } from './model/fix.ts';
import { found } from './model/found.ts';
import { write } from './model/place.ts';
import { isEmptyField, textOf } from './model/text.ts';
import { everywhere } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const transparencyMissingDataProviderHelp = (): RuleHelp => ({
  requires: 'Require a data provider for every KPI: the person or role that supplies its number.',
  why: 'When nobody is named, the number arrives late or is made up by the one whom it measures.',
  source: source.coordination('KPIs whose data provider is not known'),
});

export const transparencyMissingDataProvider = kpiRule({
  id: 'transparency-missing-data-provider',
  severity: 'error',
  presets: everywhere,
  needs: ['provider'],

  check({ kpi }) {
    if (!isEmptyField(kpi, 'provider')) return [];
    const owner = textOf(kpi, 'owner');
    const fix = owner === '' ? undefined : decision(`Let ${owner} provide it`, write(kpi, 'provider', owner));
    return [found(kpi, 'provider', 'No data provider. Name the person or role that supplies the number.', { fix })];
  },
});

export const examples: Examples = {
  good: [
    { note: 'somebody else supplies it', kpis: [{ kpi: 'Client NPS', owner: 'Sales lead', provider: 'Service desk' }] },
    { note: 'the owner supplies it and says so', kpis: [{ kpi: 'Paid orders', owner: 'Anna', provider: 'Anna' }] },
  ],
  bad: [
    {
      note: 'the owner is known, the provider is not',
      kpis: [{ kpi: 'Client NPS', owner: 'Service desk', provider: null }],
      messages: ['No data provider. Name the person or role that supplies the number.'],
      fixed: [{ kpi: 'Client NPS', owner: 'Service desk', provider: 'Service desk' }],
    },
    {
      note: 'neither is known',
      kpis: [{ kpi: 'Client NPS', owner: null, provider: null }],
      messages: ['No data provider. Name the person or role that supplies the number.'],
    },
  ],
};
