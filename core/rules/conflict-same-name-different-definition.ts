import type { Field } from '../scorecard/field.ts';
import type { Examples } from './example.ts';
import { decision } from './model/fix.ts';
import { found } from './model/found.ts';
import { groupBy } from './model/group-by.ts';
import type { KpiRow } from './model/model.ts';
import { write } from './model/place.ts';
import { cellAtRow, compared, textOf } from './model/text.ts';
import { commonName } from './model/wording.ts';
import { recommended } from './presets.ts';
import { type Fix, type RuleFinding, type RuleHelp, workbookRule } from './rule.ts';
import { source } from './source.ts';

/** What makes two KPIs of one name two different things; another system may well hold the same number. */
const telling = [
  ['formula', 'calculated', 'high'],
  ['unit', 'counted', 'high'],
  ['source', 'taken from a system', 'low'],
] as const;

export const conflictSameNameDifferentDefinitionHelp = (): RuleHelp => ({
  requires: 'Require KPIs of the same name to be defined alike.',
  why: 'Two departments quarrel about a number although each counts something else.',
  source: source.coordination('each department creates its own indicators'),
});

export const conflictSameNameDifferentDefinition = workbookRule({
  id: 'conflict-same-name-different-definition',
  severity: 'warning',
  presets: recommended,
  needs: ['kpi', ['formula', 'unit', 'source']],
  reads: ['formula', 'unit', 'target'],

  check({ model }) {
    const named = model.rows.filter(({ key }) => key !== '');
    const groups = [...groupBy(named, ({ key }) => key).values()];
    return groups.filter((rows) => rows.length > 1).flatMap(differing);
  },
});

function differing(rows: readonly KpiRow[]): RuleFinding[] {
  return telling.flatMap(([field, verb, confidence]): RuleFinding[] => {
    const said = rows.filter((row) => meaningOf(row, field) !== '');
    const variants = groupBy(said, (row) => meaningOf(row, field));
    if (variants.size < 2) return [];
    const texts = [...variants].map(([meaning, rows]) => `“${spellingIn(rows, field) ?? meaning}”`).sort();
    const message = `${commonName(rows)} is ${verb} in ${variants.size} ways: ${texts.slice(0, 3).join(', ')}.`;
    const fix = field === 'formula' ? likeMost([...variants.values()], field) : undefined;
    return [found(said, field, message, { confidence, fix })];
  });
}

/** As the rows write it, the same one whatever their order; undefined where none of them has it in the column. */
function spellingIn(rows: readonly KpiRow[], field: Field): string | undefined {
  return rows
    .map((row) => textOf(row, field))
    .filter((text) => text !== '')
    .sort()[0];
}

/** A unit is the same in each of its spellings, and where only the words of the KPI say it. */
function meaningOf(row: KpiRow, field: (typeof telling)[number][0]): string {
  const { unit } = row.facts;
  if (field === 'unit') return unit.inColumn ?? unit.inTarget ?? unit.inName ?? '';
  return field === 'formula' ? exactly(textOf(row, field)) : compared(textOf(row, field));
}

/** Signs of calculation count here, spaces and letter case do not. */
function exactly(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '').replace(/×/g, '*').replace(/[÷:]/g, '/');
}

/** Where most rows agree, the others can follow them. */
function likeMost(variants: readonly (readonly KpiRow[])[], field: Field): Fix | undefined {
  const ranked = [...variants].sort((one, other) => other.length - one.length);
  const [most, second] = ranked;
  const [model] = most ?? [];
  if (!model || !most || !second || most.length === second.length) return undefined;
  const others = ranked.slice(1).flat();
  const edits = others.map((row) => write(row, field, cellAtRow(model, field)));
  return decision('Use the definition that most have', edits);
}

export const examples: Examples = {
  good: [
    {
      note: 'one formula for both',
      kpis: [
        { department: 'Sales', kpi: 'Conversion rate', formula: 'orders / visits' },
        { department: 'Marketing', kpi: 'Conversion rate', formula: 'Orders/visits' },
      ],
    },
    {
      note: 'one of them does not say',
      kpis: [
        { department: 'Sales', kpi: 'Conversion rate', formula: 'orders / visits' },
        { department: 'Marketing', kpi: 'Conversion rate', formula: null },
      ],
    },
    {
      note: 'two words for the same unit',
      kpis: [
        { department: 'Sales', kpi: 'Response time', unit: 'min' },
        { department: 'Service', kpi: 'Response time', unit: 'minutes' },
      ],
    },
    {
      note: 'one formula, in Russian',
      kpis: [
        { department: 'Продажи', kpi: 'Конверсия', formula: 'заказы / визиты' },
        { department: 'Маркетинг', kpi: 'Конверсия', formula: 'заказы / визиты' },
      ],
    },
    {
      note: 'one formula, in German',
      kpis: [
        { department: 'Vertrieb', kpi: 'Quote', formula: 'Aufträge / Besuche' },
        { department: 'Marketing', kpi: 'Quote', formula: 'Aufträge : Besuche' },
      ],
    },
  ],
  bad: [
    {
      note: 'visits or visitors',
      kpis: [
        { department: 'Sales', kpi: 'Conversion rate', formula: 'orders / visits' },
        { department: 'Marketing', kpi: 'Conversion rate', formula: 'orders / visitors' },
      ],
      messages: ['“Conversion rate” is calculated in 2 ways: “orders / visitors”, “orders / visits”.'],
    },
    {
      note: 'two of three agree',
      kpis: [
        { department: 'Sales', kpi: 'Conversion rate', formula: 'orders / visits' },
        { department: 'Shop', kpi: 'Conversion rate', formula: 'orders / visits' },
        { department: 'Marketing', kpi: 'Conversion rate', formula: 'orders / visitors' },
      ],
      messages: ['“Conversion rate” is calculated in 2 ways: “orders / visitors”, “orders / visits”.'],
      fixed: [
        { department: 'Sales', kpi: 'Conversion rate', formula: 'orders / visits' },
        { department: 'Shop', kpi: 'Conversion rate', formula: 'orders / visits' },
        { department: 'Marketing', kpi: 'Conversion rate', formula: 'orders / visits' },
      ],
    },
    {
      note: 'hours or days',
      kpis: [
        { department: 'Sales', kpi: 'Response time', unit: 'hours' },
        { department: 'Service', kpi: 'Response time', unit: 'days' },
      ],
      messages: ['“Response time” is counted in 2 ways: “days”, “hours”.'],
    },
    {
      note: 'in Russian',
      kpis: [
        { department: 'Продажи', kpi: 'Конверсия', formula: 'заказы / визиты' },
        { department: 'Маркетинг', kpi: 'Конверсия', formula: 'заявки / визиты' },
      ],
      messages: ['“Конверсия” is calculated in 2 ways: “заказы / визиты”, “заявки / визиты”.'],
    },
    {
      note: 'in Vietnamese',
      kpis: [
        { department: 'Kinh doanh', kpi: 'Tỷ lệ chuyển đổi', formula: 'đơn hàng / lượt truy cập' },
        { department: 'Tiếp thị', kpi: 'Tỷ lệ chuyển đổi', formula: 'đơn hàng / khách' },
      ],
      messages: ['“Tỷ lệ chuyển đổi” is calculated in 2 ways: “đơn hàng / khách”, “đơn hàng / lượt truy cập”.'],
    },
  ],
};
