import type { Examples } from './example.ts';
import type { KpiRow } from './model/model.ts';
import { at } from './model/place.ts';
import { overlap, tokensOf } from './model/similar.ts';
import { compared } from './model/text.ts';
import { recommended } from './presets.ts';
import { defineRule, type RuleFinding } from './rule.ts';
import { source } from './source.ts';

const alike = 0.9;

export const specificDuplicateKpi = defineRule({
  id: 'specific-duplicate-kpi',
  severity: 'warning',
  scope: 'person',
  topic: 'S',
  presets: recommended,
  needs: ['kpi'],
  requires: 'Forbid the same KPI twice for one person in one period.',
  why: 'The same result counts double, and the two rows will one day hold two different numbers.',
  source: source.mistakes('too many KPIs (they dilute focus)'),

  check({ set }) {
    const findings: RuleFinding[] = [];
    for (const pair of pairs(set.rows)) {
      const [one, other] = inNameOrder(pair);
      const message =
        compared(one.name) === compared(other.name)
          ? `“${one.name}” stands here twice for ${set.who}.`
          : `“${one.name}” and “${other.name}” look like the same KPI for ${set.who}.`;
      findings.push({ message, at: [at(one, 'kpi'), at(other, 'kpi')], confidence: 'high' });
    }
    return findings;
  },
});

/** The same words whatever the order of the rows. */
function inNameOrder([one, other]: readonly [KpiRow, KpiRow]): readonly [KpiRow, KpiRow] {
  return one.name <= other.name ? [one, other] : [other, one];
}

/**
 * Each pair of alike names once. Names that have nine tenths of their words in common share one of their rarest words,
 * so only those are compared, and long lists stay fast.
 */
function pairs(rows: readonly KpiRow[]): [KpiRow, KpiRow][] {
  const tokens = rows.map((row) => tokensOf(row.name));
  const counts = new Map<string, number>();
  for (const words of tokens) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byWord = new Map<string, number[]>();
  const found: [KpiRow, KpiRow][] = [];
  for (const [index, row] of rows.entries()) {
    const own = tokens[index] ?? new Set();
    const rarest = [...own].sort(
      (one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0) || (one < other ? -1 : 1),
    );
    const telling = rarest.slice(0, own.size - Math.ceil(alike * own.size) + 1);
    for (const earlier of new Set(telling.flatMap((word) => byWord.get(word) ?? []))) {
      const other = rows[earlier];
      if (other && overlap(own, tokens[earlier] ?? new Set()) >= alike) found.push([other, row]);
    }
    for (const word of telling) {
      const rowsWithWord = byWord.get(word);
      if (rowsWithWord) rowsWithWord.push(index);
      else byWord.set(word, [index]);
    }
  }
  return found;
}

export const examples: Examples = {
  good: [
    { note: 'three different measures', kpis: [{ kpi: 'Paid orders' }, { kpi: 'Order value' }, { kpi: 'Client NPS' }] },
    {
      note: 'the same KPI for two people',
      tables: [
        { title: 'Anna', kpis: [{ kpi: 'Paid orders' }] },
        { title: 'Boris', kpis: [{ kpi: 'Paid orders' }] },
      ],
    },
    { note: 'a number makes the difference', kpis: [{ kpi: 'Revenue of shop 1' }, { kpi: 'Revenue of shop 2' }] },
    { note: 'different measures, in Russian', kpis: [{ kpi: 'Выручка' }, { kpi: 'Валовая прибыль' }] },
    { note: 'different measures, in Vietnamese', kpis: [{ kpi: 'Doanh thu' }, { kpi: 'Lợi nhuận gộp' }] },
  ],
  bad: [
    {
      note: 'twice the same words',
      kpis: [{ kpi: 'Paid orders' }, { kpi: 'Client NPS' }, { kpi: 'paid orders ' }],
      messages: ['“Paid orders” stands here twice for Anna Petrova.'],
    },
    {
      note: 'another order of words',
      kpis: [{ kpi: 'Number of paid orders' }, { kpi: 'Paid orders, number' }],
      messages: ['“Number of paid orders” and “Paid orders, number” look like the same KPI for Anna Petrova.'],
    },
    {
      note: 'in Russian',
      kpis: [{ kpi: 'Количество новых клиентов' }, { kpi: 'Количество новых клиентов.' }],
      messages: ['“Количество новых клиентов” stands here twice for Anna Petrova.'],
    },
    {
      note: 'in German',
      kpis: [{ kpi: 'Anzahl der Neukunden' }, { kpi: 'Neukunden (Anzahl)' }],
      messages: ['“Anzahl der Neukunden” and “Neukunden (Anzahl)” look like the same KPI for Anna Petrova.'],
    },
    {
      note: 'in a long list, for one of two people',
      tables: [
        {
          kind: 'register',
          kpis: [
            { employee: 'Anna', kpi: 'Paid orders' },
            { employee: 'Boris', kpi: 'Paid orders' },
            { employee: 'Anna', kpi: 'Paid Orders' },
          ],
        },
      ],
      messages: ['“Paid Orders” stands here twice for Anna.'],
    },
  ],
};
