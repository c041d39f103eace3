import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { groupBy } from './model/group-by.ts';
import type { KpiRow } from './model/model.ts';
import { overlap, tokensOf } from './model/similar.ts';
import { textOf } from './model/text.ts';
import { quoted } from './model/wording.ts';
import { recommended } from './presets.ts';
import { personRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

/** Definitions with fewer words in common describe different things. */
const alikeDefinitions = 0.9;

export const specificDuplicateKpiHelp = (): RuleHelp => ({
  requires: 'Forbid the same KPI twice for one person in one period.',
  why: 'The same result counts double, and the two rows will one day hold two different numbers.',
  source: source.mistakes('too many KPIs (they dilute focus)'),
});

export const specificDuplicateKpi = personRule({
  id: 'specific-duplicate-kpi',
  severity: 'warning',
  presets: recommended,
  needs: ['kpi'],

  check({ set }) {
    return pairs(set.rows).map(([one, other]) => {
      const message =
        one.key === other.key
          ? `${quoted(one.name)} stands here twice for ${set.who}.`
          : `${quoted(one.name)} and ${quoted(other.name)} look like the same KPI for ${set.who}.`;
      return found([one, other], 'kpi', message);
    });
  },
});

/** Each row with the first of those that have the same words, in whatever order. */
function pairs(rows: readonly KpiRow[]): [KpiRow, KpiRow][] {
  const groups = groupBy(rows, (row) => wordsOf(row.name));
  groups.delete('');
  return [...groups.values()].flatMap((alike) => {
    const [first, ...others] = [...alike].sort((one, other) => (sayings(one) < sayings(other) ? -1 : 1));
    return first
      ? others.filter((other) => !tellApart(first, other)).map((other): [KpiRow, KpiRow] => [first, other])
      : [];
  });
}

/** Name and definition, so that the order of the rows does not decide which of several is compared with the others. */
function sayings(row: KpiRow): string {
  return `${row.name}\n${textOf(row, 'definition')}`;
}

/** The words of a name in one order; "#" and "number", "%" and "percentage" are the same. */
function wordsOf(name: string): string {
  const plain = name
    .replace(/#/g, ' number ')
    .replace(/%/g, ' percent ')
    .replace(/percentage/gi, 'percent');
  return [...tokensOf(plain)].sort().join(' ');
}

/** One general name with two definitions is two KPIs. */
function tellApart(one: KpiRow, other: KpiRow): boolean {
  const [a, b] = [tokensOf(textOf(one, 'definition')), tokensOf(textOf(other, 'definition'))];
  return a.size > 0 && b.size > 0 && overlap(a, b) < alikeDefinitions;
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
