import { describe, expect, test } from 'vitest';
import {
  type ExplainedBonus,
  type ExplainedKpi,
  explain,
  explanationLines,
  type Goal,
  isRefusal,
  payoutScale,
} from '../../core/index.ts';
import { parts, sentences } from '../../core/scoring/explanation/step.ts';
import { explanationWords } from '../../core/scoring/explanation/words.ts';

function kpi(
  name: string,
  actual: number | boolean | null,
  goal: Goal | null,
  more: Partial<ExplainedKpi> = {},
): ExplainedKpi {
  return { name, actual, goal, method: 'linear', weight: 1, cap: null, ...more };
}

function level(
  target: number,
  direction: 'higher' | 'lower' | 'exact' | null = null,
  baseline: number | null = null,
): Goal {
  return { kind: 'level', target, direction, baseline };
}

function lines(
  kpis: readonly ExplainedKpi[],
  missing: 'hold' | 'skip' | 'zero' = 'hold',
  terms: ExplainedBonus | null = null,
) {
  const steps = explain(kpis, missing, terms);
  return isRefusal(steps) ? steps : explanationLines(steps, 'en');
}

const found = payoutScale([
  { score: 0.8, payout: 0.5 },
  { score: 1, payout: 1 },
]);
if (isRefusal(found)) throw new Error(found.problem);
const scale = found;
const terms: ExplainedBonus = { targetBonus: 1000, scale, proration: null, gate: null, decimals: 2 };

describe('the attainment of a KPI in words', () => {
  test.each<[string, ExplainedKpi, string]>([
    ['higher', kpi('Sales', 90, level(100)), 'Sales: actual 90, target 100, higher is better. Attainment 90%.'],
    ['lower', kpi('Errors', 12, level(10, 'lower')), 'Errors: actual 12, target 10, lower is better. Attainment 80%.'],
    ['exact', kpi('Stock', 210, level(200, 'exact')), 'Stock: actual 210, target exactly 200. Attainment 95%.'],
    [
      'a baseline',
      kpi('Churn', 11, level(10, null, 12)),
      'Churn: actual 11, on the way from 12 to 10. Attainment 50%.',
    ],
    [
      'a band',
      kpi('Load', 12, { kind: 'band', low: 10, high: 15 }),
      'Load: actual 12, target between 10 and 15. Attainment 100%.',
    ],
    ['done', kpi('Audit', true, { kind: 'done' }), 'Audit: done. Attainment 100%.'],
    ['not done', kpi('Audit', false, { kind: 'done' }), 'Audit: not done. Attainment 0%.'],
    [
      'inverse',
      kpi('Time', 8, level(10, 'lower'), { method: 'inverse' }),
      'Time: target 10 divided by actual 8. Attainment 125%.',
    ],
    [
      'binary',
      kpi('Quota', 99, level(100), { method: 'binary' }),
      'Quota: actual 99, target 100, met or not met. Attainment 0%.',
    ],
    [
      'written',
      kpi('Reply', 1.5, level(2, 'lower'), { written: { actual: '90 s', target: '≤ 2 min' } }),
      'Reply: actual 90 s, target ≤ 2 min, lower is better. Attainment 125%.',
    ],
    [
      'many digits',
      kpi('Ratio', 0.1 + 0.2, level(0.9)),
      'Ratio: actual 0.3, target 0.9, higher is better. Attainment 33.33%.',
    ],
  ])('%s', (_, one, sentence) => {
    expect(lines([one])).toContain(sentence);
  });
});

describe('an explanation', () => {
  test('follows the order of the calculation', () => {
    const kpis = [
      kpi('A', 90, level(100), { weight: 60 }),
      kpi('B', 200, level(100), { weight: 30, cap: 1.2 }),
      kpi('C', -5, level(100), { weight: 10 }),
    ];
    expect(lines(kpis, 'hold', { ...terms, proration: 0.5, gate: true })).toEqual([
      'A: actual 90, target 100, higher is better. Attainment 90%.',
      'B: actual 200, target 100, higher is better. Attainment 200%.',
      'C: actual -5, target 100, higher is better. Attainment -5%.',
      'B: above its cap, so 120% counts.',
      'C: below 0%, so 0% counts.',
      'A: 90% × weight 60 of 100 adds 54%.',
      'B: 120% × weight 30 of 100 adds 36%.',
      'C: 0% × weight 10 of 100 adds 0%.',
      'Score: all of this together, 90%.',
      'Gate: met.',
      'Payout: 90% lies between 80% (pays 50%) and 100% (pays 100%), so 75%.',
      'Proration: 50% of the period.',
      'Target bonus 1000 × payout 75% × proration 50% = 375.',
      'Bonus: 375.00',
    ]);
  });

  test('does not speak of what was not given', () => {
    expect(lines([kpi('A', 90, level(100))], 'hold', terms)).toEqual([
      'A: actual 90, target 100, higher is better. Attainment 90%.',
      'A: 90% × weight 1 of 1 adds 90%.',
      'Score: all of this together, 90%.',
      'Payout: 90% lies between 80% (pays 50%) and 100% (pays 100%), so 75%.',
      'Target bonus 1000 × payout 75% = 750.',
      'Bonus: 750.00',
    ]);
  });

  test('says what happens to what is not measured', () => {
    const kpis = [kpi('A', 90, level(100)), kpi('B', null, level(100)), kpi('C', 5, null, { weight: 0 })];
    expect(lines(kpis)).toMatchObject({ refused: '#N/A' });
    expect(lines(kpis, 'skip')).toEqual([
      'A: actual 90, target 100, higher is better. Attainment 90%.',
      'B: not measured, so the other KPIs share its weight.',
      'C: not measured, and its weight is 0.',
      'A: 90% × weight 1 of 1 adds 90%.',
      'Score: 0.9',
    ]);
    expect(lines(kpis, 'zero')).toEqual([
      'A: actual 90, target 100, higher is better. Attainment 90%.',
      'B: not measured, so it counts 0%.',
      'C: not measured, and its weight is 0.',
      'A: 90% × weight 1 of 2 adds 45%.',
      'B: 0% × weight 1 of 2 adds 0%.',
      'Score: 0.45',
    ]);
  });

  test('a cap that is exactly reached is not mentioned', () => {
    const said = lines([kpi('A', 120, level(100), { cap: 1.2 }), kpi('B', 0, level(100))]);
    expect(JSON.stringify(said)).not.toMatch(/cap|below/);
  });

  test.each<[string, number, Partial<ExplainedBonus>, readonly string[]]>([
    [
      'no scale',
      1.1,
      { scale: null },
      [
        'Payout: there is no scale, so the score itself, 110%.',
        'Target bonus 1000 × payout 110% = 1100.',
        'Bonus: 1100.00',
      ],
    ],
    [
      'below the scale',
      0.7,
      {},
      [
        'Payout: 70% is below the first row of the scale (80%), so 0%.',
        'Target bonus 1000 × payout 0% = 0.',
        'Bonus: 0.00',
      ],
    ],
    [
      'above the scale',
      1.3,
      {},
      [
        'Payout: 130% has reached the row 100% of the scale, so 100%.',
        'Target bonus 1000 × payout 100% = 1000.',
        'Bonus: 1000.00',
      ],
    ],
    [
      'beyond the scale',
      1.2,
      { scale: { ...scale, above: 'extend', stretches: [] } },
      ['Payout: 120% is above the last row of the scale (100%), which goes on at its last slope, so 0%.'],
    ],
    [
      'a step',
      0.9,
      { scale: { ...scale, mode: 'step' } },
      ['Payout: 90% has reached the row 80% of the scale, so 75%.'],
    ],
    [
      'a closed gate',
      0.9,
      { gate: false },
      ['Score: all of this together, 90%.', 'Gate: not met, so nothing is paid.', 'Bonus: 0.00'],
    ],
    [
      'rounding',
      0.9,
      { targetBonus: 10.1, decimals: 1 },
      ['Target bonus 10.1 × payout 75% = 7.575.', 'Rounded once, half away from zero (decimals: 1).', 'Bonus: 7.6'],
    ],
    [
      'no rounding',
      0.9,
      { targetBonus: 10.1, decimals: 3 },
      ['Target bonus 10.1 × payout 75% = 7.575.', 'Bonus: 7.575'],
    ],
    [
      'whole units',
      0.9,
      { targetBonus: 1001, decimals: 0 },
      ['Target bonus 1001 × payout 75% = 750.75.', 'Bonus: 751'],
    ],
  ])('of a bonus: %s', (_, actual, more, sentences) => {
    expect(lines([kpi('A', actual, level(1))], 'hold', { ...terms, ...more })).toEqual(
      expect.arrayContaining([...sentences]),
    );
  });

  test('is refused where its score, a KPI or the bonus is', () => {
    expect(lines([])).toMatchObject({ refused: '#N/A' });
    expect(lines([kpi('A', 1, level(5, null, 5))])).toMatchObject({ refused: '#DIV/0!' });
    expect(lines([kpi('A', 1, level(1))], 'hold', { ...terms, proration: 2 })).toMatchObject({ refused: '#NUM!' });
  });
});

describe('the languages', () => {
  const braces = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

  test.each(Object.entries(explanationWords))(
    '%s fills in the same things in every sentence',
    (_, { parts: ownParts, sentences: ownSentences }) => {
      const said: Readonly<Record<string, string>> = { ...ownParts, ...ownSentences };
      const english = { ...parts, ...sentences };
      expect(Object.keys(said).sort()).toEqual(Object.keys(english).sort());
      for (const [name, text] of Object.entries(english)) {
        expect([...new Set(braces(said[name] ?? ''))], name).toEqual([...new Set(braces(text))]);
      }
    },
  );

  test('write decimals and percent in their own way', () => {
    const steps = explain([kpi('A', 1.5, level(2))], 'hold', { ...terms, scale: null });
    if (isRefusal(steps)) throw new Error(steps.problem);
    expect(explanationLines(steps)[0]).toContain('actual 1.5, target 2, higher is better. Attainment 75%.');
    expect(explanationLines(steps, 'de')[0]).toContain('Ist 1,5, Ziel 2, höher ist besser. Zielerreichung 75 %.');
    expect(explanationLines(steps, 'ru').pop()).toBe('Бонус: 750,00');
    expect(explanationLines(steps, 'vi').pop()).toBe('Thưởng: 750,00');
    expect(explanationLines(steps, 'fr').pop()).toBe('Prime : 750,00');
    expect(explanationLines(steps, 'en').pop()).toBe('Bonus: 750.00');
  });

  test('write a percent that is beyond every number all the same', () => {
    const steps = explain([kpi('Reach', 1e307, level(0.1), { cap: 1 })], 'hold', null);
    if (isRefusal(steps)) throw new Error(steps.problem);
    expect(explanationLines(steps)[0]).toBe(
      'Reach: actual 1e+307, target 0.1, higher is better. Attainment 100 × 1e+308%.',
    );
  });
});
