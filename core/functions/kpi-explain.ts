import type { Language } from '../scorecard/target/index.ts';
import { explain } from '../scoring/explanation/explain.ts';
import { explanationLines } from '../scoring/explanation/lines.ts';
import { isRefusal } from '../scoring/refusal.ts';
import { noKpi } from '../scoring/weighted-score.ts';
import { above, bonusWords, decimals, mode, scale } from './arguments/bonus.ts';
import { flagCell, textRows } from './arguments/cells.ts';
import { explainedKpis, termsOf } from './arguments/explained.ts';
import { actual, baseline, cap, direction, kpiWords, method, missing, target, weight } from './arguments/kpi.ts';
import { notNegative, numberCell, shareLimits } from './arguments/number.ts';
import { optionCell, type Spellings } from './arguments/option.ts';
import { scoresOf } from './arguments/scores.ts';
import { defineFunction, type HelpOf } from './define.ts';
import { optional } from './parameter.ts';

const languages: Spellings<Language> = {
  en: ['english'],
  ru: ['russian', 'русский'],
  vi: ['vietnamese', 'tiếng việt'],
  de: ['german', 'deutsch'],
  fr: ['french', 'français'],
};

const scorecard = [
  [['Revenue'], ['Complaints']],
  [[90], [12]],
  [[100], [10]],
  [[70], [30]],
  [['higher'], ['lower']],
];

const usualScale = [
  [0.8, 0.5],
  [1, 1],
];

export const kpiExplain = defineFunction({
  name: 'KPI_EXPLAIN',
  parameters: [
    textRows('name'),
    actual,
    target,
    weight,
    direction,
    baseline,
    cap,
    missing,
    method,
    optional(numberCell('target_bonus', 'amount', notNegative), null),
    optional(scale, null),
    optional(numberCell('proration', 'ratio', shareLimits), null),
    flagCell('gate'),
    mode,
    above,
    decimals,
    optionCell('language', languages, 'en'),
  ],
  returns: 'table',
  calculate(values, rows) {
    const { kpis, scoreOf } = scoresOf(values, rows, 1, null);
    if (kpis === 0) return noKpi;
    const score = scoreOf(0);
    if (isRefusal(score)) return score;
    const terms = termsOf(values);
    if (isRefusal(terms)) return terms;
    const steps = explain(explainedKpis(values, rows), values.missing, terms);
    return isRefusal(steps) ? steps : explanationLines(steps, values.language).map((line) => [line]);
  },
});

export const kpiExplainHelp = (): HelpOf<typeof kpiExplain> => ({
  summary: 'The whole calculation from actuals to bonus in plain sentences, one line each.',
  source: 'Bonus statements: everybody can follow how the amount came about.',
  parameters: {
    ...kpiWords,
    ...bonusWords,
    name: { description: 'The name of each KPI.' },
    target_bonus: {
      description: 'What a payout of 1 pays for the whole period.',
      otherwise: 'The explanation ends with the score.',
    },
    proration: {
      description: 'The share of the period worked, from 0 to 1.',
      otherwise: '1, the whole period.',
    },
    language: { description: 'en, ru, vi, de or fr.', otherwise: 'en' },
  },
  returns: {
    unit: 'text',
    description: 'One column of lines; the last is the bonus that KPI_BONUS gives, or the score.',
  },
  errors: [
    {
      code: '#VALUE!',
      when: 'An argument has the wrong type or size, or a word is not known.',
      cure: 'Correct the argument that the message names.',
    },
    {
      code: '#N/A',
      when: 'There is no KPI, an actual is missing under hold, or nothing is measured under skip.',
      cure: 'Enter the actual, or choose skip or zero for missing.',
    },
    {
      code: '#DIV/0!',
      when: 'The weights sum to zero, or a baseline equals its target.',
      cure: 'Give at least one KPI a weight above 0; use a baseline that differs from the target.',
    },
    {
      code: '#NUM!',
      when: 'A number is out of range: a cap, a proration, decimals or the scale.',
      cure: 'Correct the number that the message names.',
    },
  ],
  examples: [
    {
      note: 'Two KPIs, a scale from 80 % (half) to 100 %, half a year worked',
      args: [...scorecard, null, null, null, null, 4000, usualScale, 0.5],
      result: [
        ['Revenue: actual 90, target 100, higher is better. Attainment 90%.'],
        ['Complaints: actual 12, target 10, lower is better. Attainment 80%.'],
        ['Revenue: 90% × weight 70 of 100 adds 63%.'],
        ['Complaints: 80% × weight 30 of 100 adds 24%.'],
        ['Score: all of this together, 87%.'],
        ['Payout: 87% lies between 80% (pays 50%) and 100% (pays 100%), so 67.5%.'],
        ['Proration: 50% of the period.'],
        ['Target bonus 4000 × payout 67.5% × proration 50% = 1350.'],
        ['Bonus: 1350.00'],
      ],
    },
    {
      note: 'Only the score, in German',
      args: [...scorecard, null, null, null, null, null, null, null, null, null, null, null, 'de'],
      result: [
        ['Revenue: Ist 90, Ziel 100, höher ist besser. Zielerreichung 90 %.'],
        ['Complaints: Ist 12, Ziel 10, niedriger ist besser. Zielerreichung 80 %.'],
        ['Revenue: 90 % × Gewicht 70 von 100 ergibt 63 %.'],
        ['Complaints: 80 % × Gewicht 30 von 100 ergibt 24 %.'],
        ['Gesamtwert: 0,87'],
      ],
    },
    {
      note: 'A runaway and an unmeasured KPI, and a gate that was missed',
      args: [
        [['Leads'], ['Survey']],
        [[180], [null]],
        [[100], [50]],
        null,
        null,
        null,
        1.5,
        'skip',
        null,
        4000,
        null,
        null,
        false,
      ],
      result: [
        ['Leads: actual 180, target 100, higher is better. Attainment 180%.'],
        ['Survey: not measured, so the other KPIs share its weight.'],
        ['Leads: above its cap, so 150% counts.'],
        ['Leads: 150% × weight 1 of 1 adds 150%.'],
        ['Score: all of this together, 150%.'],
        ['Gate: not met, so nothing is paid.'],
        ['Bonus: 0.00'],
      ],
    },
    {
      note: 'A language that is not spoken',
      args: [...scorecard, null, null, null, null, null, null, null, null, null, null, null, 'tlh'],
      result: {
        error: { code: '#VALUE!', message: 'KPI_EXPLAIN: language "tlh" is not known. Use en, ru, vi, de or fr.' },
      },
    },
    {
      note: 'A KPI that is not measured yet',
      args: [
        [['Leads'], ['Survey']],
        [[180], [null]],
        [[100], [50]],
      ],
      result: {
        error: {
          code: '#N/A',
          message: 'KPI_EXPLAIN: actual in row 2 is missing. Enter it, or choose skip or zero for missing.',
        },
      },
    },
    {
      note: 'A KPI whose baseline is its target',
      args: ['Leads', 90, 100, null, null, 100],
      result: {
        error: {
          code: '#DIV/0!',
          message: 'KPI_EXPLAIN: baseline equals the target. Use a baseline that differs from the target.',
        },
      },
    },
    {
      note: 'Half a year written as 50 instead of 0.5',
      args: [...scorecard, null, null, null, null, 4000, usualScale, 50],
      result: {
        error: {
          code: '#NUM!',
          message: 'KPI_EXPLAIN: proration is outside 0 to 1. Use a share from 0 to 1, such as 0.5.',
        },
      },
    },
  ],
});
