import type { Target } from '../scorecard/target/index.ts';
import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { textOf } from './model/text.ts';
import { targetText } from './model/wording.ts';
import { everywhere } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const measurableTargetOutOfScaleHelp = (): RuleHelp => ({
  requires: 'Require a target to lie on the scale of its measure.',
  why: 'A rating of 95 on a scale of 1 to 5 cannot be reached, or the number was meant for something else.',
  source: source.guide('KPIs need to be realistic'),
});

export const measurableTargetOutOfScale = kpiRule({
  id: 'measurable-target-out-of-scale',
  severity: 'error',
  presets: everywhere,
  needs: ['target'],
  reads: ['unit', 'definition'],

  check({ kpi }) {
    const { goalLevel } = kpi.facts;
    if (goalLevel === null || goalLevel.kind !== 'absolute') return [];
    const scale = scaleOf(kpi, goalLevel);
    const highest = goalLevel.high ?? goalLevel.value;
    const lowest = goalLevel.low ?? goalLevel.value;
    if (scale === null || highest === null || lowest === null) return [];
    if (lowest >= scale.low && highest <= scale.high) return [];
    return [found(kpi, 'target', `The target ${targetText(kpi)} is impossible ${scale.words}.`)];
  },
});

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly words: string;
}

/** The name itself says that 120 would be 120 %; a "rate" need not be one of a hundred. */
const saysPercent = /^(?:%|percent)/i;

function scaleOf(kpi: KpiRow, target: Target): Scale | null {
  const { scale, metric, unit } = kpi.facts;
  if (scale !== null && target.unit !== '%' && unit.value !== '%' && namesScale(kpi, scale)) {
    return { ...scale, words: `on a scale from ${scale.low} to ${scale.high}` };
  }
  if (metric.confidence !== 'high') return null;
  if (
    metric.kind === 'share' &&
    (target.unit === '%' || unit.inColumn === '%' || (target.unit === null && saysPercent.test(kpi.name))) &&
    !/plan|budget|план|kế hoạch|prévu/i.test(kpi.name)
  ) {
    return { low: 0, high: 100, words: 'for a share of a whole' };
  }
  if (metric.kind === 'count') return { low: 0, high: Number.POSITIVE_INFINITY, words: 'for a count' };
  return metric.kind === 'rank' ? { low: 1, high: Number.POSITIVE_INFINITY, words: 'for a rank' } : null;
}

/**
 * A scale in the definition may be that of the single answers ("share of 4 and 5 on a scale of 5"); in the name or the
 * unit it is that of the result.
 */
function namesScale(kpi: KpiRow, { low, high }: { low: number; high: number }): boolean {
  const numbers: readonly string[] = `${kpi.name} ${textOf(kpi, 'unit')}`.match(/\d+/g) ?? [];
  return numbers.includes(String(low)) && numbers.includes(String(high));
}

export const examples: Examples = {
  good: [
    { note: 'a share below 100 %', kpis: [{ kpi: 'Share of calls answered in time', target: '95 %' }] },
    { note: 'more than the plan is possible', kpis: [{ kpi: 'Revenue against plan', target: '110 % of the plan' }] },
    { note: 'growth knows no limit', kpis: [{ kpi: 'Growth of paid orders', target: '+150 %' }] },
  ],
  bad: [
    {
      note: 'more than all calls',
      kpis: [{ kpi: 'Share of calls answered in time', target: '105 %' }],
      messages: ['The target 105 % is impossible for a share of a whole.'],
    },
    {
      note: '95 on a scale of five',
      kpis: [{ kpi: 'Satisfaction rating on a scale of 1 to 5', target: 95 }],
      messages: ['The target 95 is impossible on a scale from 1 to 5.'],
    },
  ],
};
