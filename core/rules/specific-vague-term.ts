import { convertUnit } from '../scorecard/target/index.ts';
import type { Examples } from './example.ts';
import type { Facts } from './facts/facts.ts';
import { found } from './model/found.ts';
import { textOf } from './model/text.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const specificVagueTermHelp = (): RuleHelp => ({
  requires: 'Require a definition for words such as timely, adequate or high-quality, where they decide what counts.',
  why: 'Whoever reads “timely” generously meets the target; whoever reads it strictly misses it with the same work.',
  source: source.guide('KPIs need to be clearly defined'),
});

export const specificVagueTerm = kpiRule({
  id: 'specific-vague-term',
  severity: 'warning',
  presets: recommended,
  needs: ['kpi'],
  reads: ['definition', 'formula', 'target'],

  check({ kpi }) {
    const formula = textOf(kpi, 'formula').toLowerCase();
    const explained = (term: string) => formula !== '' && !formula.includes(term.toLowerCase());
    const terms = kpi.facts.vague.filter(({ kind, text }) => kind === 'term' && !explained(text));
    const [first] = terms;
    if (!first || (terms.length === 1 && isTimeLimit(kpi.facts))) return [];
    const words = [...new Map(terms.map(({ text }) => [text.toLowerCase(), `“${text}”`])).values()];
    const message = `${words.join(', ')} can be read in several ways. Say which standard counts.`;
    const sure = terms.some(({ confidence }) => confidence === 'high');
    const suggestion = `In the definition: ${first.text} means …`;
    return [found(kpi, first.field, message, { confidence: sure ? 'high' : 'low', suggestion })];
  },
});

/** "Timely answers", target "within 24 hours": the target says what timely means. */
function isTimeLimit({ target, unit }: Facts): boolean {
  return target.status === 'ok' && convertUnit(1, unit.inTarget, 'minute') !== undefined;
}

export const examples: Examples = {
  good: [
    { note: 'a time instead of the word', kpis: [{ kpi: 'Invoices sent within two days' }] },
    {
      note: 'the definition says which standard',
      kpis: [{ kpi: 'Timely invoices', definition: 'Timely: sent within two working days after delivery' }],
    },
    { note: 'a plain count', kpis: [{ kpi: 'Number of complaints' }] },
    { note: 'a plain share, in Russian', kpis: [{ kpi: 'Доля заказов, доставленных в течение двух дней' }] },
    { note: 'a plain count, in Vietnamese', kpis: [{ kpi: 'Số khiếu nại trong tháng' }] },
  ],
  bad: [
    {
      note: 'timely',
      kpis: [{ kpi: 'Timely processing of invoices' }],
      messages: ['“Timely” can be read in several ways. Say which standard counts.'],
    },
    {
      note: 'effective',
      kpis: [{ kpi: 'Effective communication with clients' }],
      messages: ['“Effective” can be read in several ways. Say which standard counts.'],
    },
    {
      note: 'adequate',
      kpis: [{ kpi: 'Adequate stock of spare parts' }],
      messages: ['“Adequate” can be read in several ways. Say which standard counts.'],
    },
    {
      note: 'in Russian',
      kpis: [{ kpi: 'Своевременная сдача отчётов' }],
      messages: ['“Своевременная” can be read in several ways. Say which standard counts.'],
    },
    {
      note: 'in German',
      kpis: [{ kpi: 'Angemessene Betreuung der Kunden' }],
      messages: ['“Angemessene” can be read in several ways. Say which standard counts.'],
    },
  ],
};
