import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { textOf } from './model/text.ts';
import { coaching } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

/** A reward beside the threat says what good looks like. */
const reward =
  /reward|bonus of|bonus for|add \d|extra pay|премия|поощрен|бонус|thưởng|prämie|belohn|prime de|récompens/i;

export const culturePunitiveWordingHelp = (): RuleHelp => ({
  requires: 'Forbid threats in the wording of a KPI; say what good looks like.',
  why: 'Whoever is threatened works for the number and hides what goes wrong.',
  source: source.mistakes('KPIs as pressure, not as a means of growth'),
});

export const culturePunitiveWording = kpiRule({
  id: 'culture-punitive-wording',
  severity: 'info',
  presets: coaching,
  needs: ['kpi'],
  reads: ['definition', 'bonus'],

  check({ kpi }) {
    const { punitive } = kpi.facts;
    const texts = (['kpi', 'definition', 'bonus'] as const).map((field) => textOf(kpi, field));
    if (punitive === null || texts.some((text) => reward.test(text))) return [];
    return [found(kpi, 'kpi', `“${punitive}” reads as a threat. Say what good looks like.`)];
  },
});

export const examples: Examples = {
  good: [
    { note: 'no threat', kpis: [{ kpi: 'Number of complaints', bonus: 'Up to 10 % of the salary' }] },
    { note: 'a reward', kpis: [{ kpi: 'Share of reports on time', bonus: 'Counts 20 % of the bonus' }] },
    { note: 'fine as in fine art', kpis: [{ kpi: 'Number of visitors of the fine arts hall' }] },
    { note: 'a reward, in Russian', kpis: [{ kpi: 'Количество жалоб', bonus: 'До 10 % премии' }] },
    { note: 'a reward, in German', kpis: [{ kpi: 'Anzahl der Reklamationen', bonus: 'Bis zu 10 % Prämie' }] },
    {
      note: 'a reward beside the deduction',
      kpis: [{ kpi: 'Errors', bonus: 'deduct 10 % per error, bonus of 10 % for none' }],
    },
  ],
  bad: [
    {
      note: 'a fine',
      kpis: [{ kpi: 'Late reports', bonus: 'Fine of 50 EUR for each' }],
      messages: ['“Fine” reads as a threat. Say what good looks like.'],
    },
    {
      note: 'a penalty',
      kpis: [{ kpi: 'Penalty for complaints' }],
      messages: ['“Penalty” reads as a threat. Say what good looks like.'],
    },
    {
      note: 'in Russian',
      kpis: [{ kpi: 'Опоздания', bonus: 'Штраф 500 рублей' }],
      messages: ['“Штраф” reads as a threat. Say what good looks like.'],
    },
    {
      note: 'in Vietnamese',
      kpis: [{ kpi: 'Đi muộn', bonus: 'Phạt 200.000 đồng' }],
      messages: ['“Phạt” reads as a threat. Say what good looks like.'],
    },
    {
      note: 'in German',
      kpis: [{ kpi: 'Verspätungen', bonus: 'Strafe von 50 EUR' }],
      messages: ['“Strafe” reads as a threat. Say what good looks like.'],
    },
  ],
};
