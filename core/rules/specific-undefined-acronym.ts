import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { strict } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const specificUndefinedAcronymHelp = (): RuleHelp => ({
  requires: 'Require an abbreviation that is not common to be explained in the row.',
  why: 'The new colleague nods and guesses.',
  source: source.mistakes('no transparency (people do not understand how they are measured)'),
});

export const specificUndefinedAcronym = kpiRule({
  id: 'specific-undefined-acronym',
  severity: 'info',
  presets: strict,
  needs: ['kpi'],

  check({ kpi }) {
    const { acronyms } = kpi.facts;
    if (acronyms.length === 0) return [];
    const words = acronyms.map((word) => `“${word}”`).join(', ');
    const verb = acronyms.length === 1 ? 'is' : 'are';
    return [found(kpi, 'kpi', `${words} ${verb} not explained.`)];
  },
});

export const examples: Examples = {
  good: [
    { note: 'a common one', kpis: [{ kpi: 'Client NPS' }] },
    {
      note: 'explained in the definition',
      kpis: [{ kpi: 'QXR of the plant', definition: 'Quality cross rating (QXR), 1 to 5' }],
    },
    { note: 'none', kpis: [{ kpi: 'Paid orders' }] },
    { note: 'a common one, in Russian', kpis: [{ kpi: 'Доля НДС в цене' }] },
    { note: 'none, in Vietnamese', kpis: [{ kpi: 'Tỷ lệ khách hàng quay lại' }] },
  ],
  bad: [
    { note: 'known to three people', kpis: [{ kpi: 'QXR of the plant' }], messages: ['“QXR” is not explained.'] },
    { note: 'two of them', kpis: [{ kpi: 'QXR and ZTW by region' }], messages: ['“QXR”, “ZTW” are not explained.'] },
    { note: 'in a share', kpis: [{ kpi: 'Share of BHK orders' }], messages: ['“BHK” is not explained.'] },
    { note: 'in Russian', kpis: [{ kpi: 'Выполнение ПЖКХ по региону' }], messages: ['“ПЖКХ” is not explained.'] },
    { note: 'in German', kpis: [{ kpi: 'Anteil der WQZ-Fälle' }], messages: ['“WQZ” is not explained.'] },
  ],
};
