import type { Examples } from './example.ts';
import type { Facts, MetricKind } from './facts/facts.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { isEmptyField } from './model/text.ts';
import { everywhere } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

/** A share with so many words in its name names both its parts: "% of new posts filled". */
const spelledOutWords = { fromThePart: 4, otherwise: 6 };
const namesPart =
  /^(?:the )?(?:%|percent|percentage|share|proportion|доля|процент|tỷ lệ|tỉ lệ|anteil|prozent|part|pourcentage)(?![a-zа-яё])/i;

/** Kinds of measures that two people calculate in two ways unless it is written down. */
const calculated: readonly (MetricKind | null)[] = ['share', 'ratio', 'index'];

/** Averages, indexes and returns, whatever kind of measure they are taken for. */
const averaged =
  /\b(?:average|mean|avg|index|ratio|roi|roe|roa|roce|romi|roas)\b|средн|индекс|коэффициент|рентабельност|trung bình|hệ số|durchschnitt|moyen|\bindice\b/i;

export const transparencyMissingFormulaHelp = (): RuleHelp => ({
  requires: 'Require the calculation of every rate, share, average and index to be written down.',
  why: 'Conversion of visits or of visitors: the same month gives 2 % and 5 %, and both are right.',
  source: source.coordination('KPIs whose formula is not known'),
});

export const transparencyMissingFormula = kpiRule({
  id: 'transparency-missing-formula',
  severity: 'error',
  presets: everywhere,
  needs: [['formula', 'definition']],
  reads: ['formula', 'unit'],

  check({ kpi }) {
    if (!isEmptyField(kpi, 'formula') || !isEmptyField(kpi, 'definition')) return [];
    const { kind, confidence } = kpi.facts.metric;
    const average = averaged.test(kpi.name);
    const divides = average || calculated.includes(kind) || isPercent(kpi.facts);
    if (confidence === 'none' || !divides || isSpelledOut(kpi)) return [];
    const message = 'Write down how it is calculated: what is counted, divided by what.';
    return [found(kpi, 'formula', message, { confidence: average ? 'high' : confidence })];
  },
});

/** "Share of calls answered within 20 seconds" says itself what is divided by what; "conversion rate" does not. */
function isSpelledOut({ name, facts }: KpiRow): boolean {
  const { fromThePart, otherwise } = spelledOutWords;
  // Vietnamese writes its syllables apart.
  const words = name.split(' ').length / (facts.language === 'vi' ? 2 : 1);
  const share = facts.metric.kind === 'share' || isPercent(facts);
  return share && words >= (namesPart.test(name) ? fromThePart : otherwise);
}

/** A level in percent is a share of something, whatever the name says: "Retention, 84 %". */
function isPercent({ unit, goalLevel, metric }: Facts): boolean {
  const level = goalLevel?.kind === 'absolute' && goalLevel.unit === '%';
  return metric.kind !== 'event' && (level || (unit.inColumn === '%' && goalLevel?.kind !== 'change_rel'));
}

export const examples: Examples = {
  good: [
    { note: 'written down', kpis: [{ kpi: 'Conversion rate', formula: 'paid orders / visits × 100' }] },
    {
      note: 'the definition says it',
      kpis: [{ kpi: 'Conversion rate', definition: 'Paid orders per hundred visits', formula: null }],
    },
    {
      note: 'a share whose name says both its parts',
      kpis: [{ kpi: 'Share of calls answered within 20 seconds', formula: null }],
    },
    { note: 'a plain count needs none', kpis: [{ kpi: 'Number of paid orders', formula: null }] },
    { note: 'written down, in Russian', kpis: [{ kpi: 'Доля возвратов', formula: 'возвраты / заказы × 100' }] },
    { note: 'a plain count, in German', kpis: [{ kpi: 'Anzahl der Aufträge', formula: null }] },
  ],
  bad: [
    {
      note: 'a rate',
      kpis: [{ kpi: 'Conversion rate', formula: null }],
      messages: ['Write down how it is calculated: what is counted, divided by what.'],
    },
    {
      note: 'an average',
      kpis: [{ kpi: 'Average order value', formula: null }],
      messages: ['Write down how it is calculated: what is counted, divided by what.'],
    },
    {
      note: 'another rate',
      kpis: [{ kpi: 'Retention rate', formula: null, definition: null }],
      messages: ['Write down how it is calculated: what is counted, divided by what.'],
    },
    {
      note: 'in Russian',
      kpis: [{ kpi: 'Доля возвратов', formula: null }],
      messages: ['Write down how it is calculated: what is counted, divided by what.'],
    },
    {
      note: 'in German',
      kpis: [{ kpi: 'Durchschnittliche Bearbeitungszeit', formula: null }],
      messages: ['Write down how it is calculated: what is counted, divided by what.'],
    },
  ],
};
