import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { groupBy } from './model/group-by.ts';
import type { KpiRow } from './model/model.ts';
import { saidDirection } from './model/nature.ts';
import { holderOf } from './model/owners.ts';
import { textOf } from './model/text.ts';
import { commonName } from './model/wording.ts';
import { recommended } from './presets.ts';
import { type RuleFinding, type RuleHelp, workbookRule } from './rule.ts';
import { source } from './source.ts';

export const conflictOpposingDirectionHelp = (): RuleHelp => ({
  requires: 'Forbid the same measure to be raised by one and lowered by another.',
  why: 'Both work hard, and together they stand still.',
  source: source.coordination('some data point to favourable conditions, others to the opposite'),
});

export const conflictOpposingDirection = workbookRule({
  id: 'conflict-opposing-direction',
  severity: 'warning',
  presets: recommended,
  needs: ['kpi', ['department', 'role', 'employee', 'owner']],
  reads: ['direction', 'department', 'role'],

  check({ model }) {
    const wanted = model.rows.filter((row) => row.name !== '' && saidDirection(row.facts) !== null);
    return [...groupBy(wanted, withoutVerb).values()].flatMap(opposed);
  },
});

/** "Increase stock" and "Reduce stock" are about the same thing. */
function withoutVerb({ key, facts }: KpiRow): string {
  const led = facts.direction.evidence.some(({ by }) => by === 'verb');
  return led && key.includes(' ') ? key.slice(key.indexOf(' ') + 1) : key;
}

function opposed(rows: readonly KpiRow[]): RuleFinding[] {
  const up = rows.filter(({ facts }) => saidDirection(facts) === 'higher');
  const down = rows.filter(({ facts }) => saidDirection(facts) === 'lower');
  const [partiesUp, partiesDown] = [namesOf(up), namesOf(down)];
  const apart = partiesUp.some((party) => !partiesDown.includes(party));
  if (up.length === 0 || down.length === 0 || !apart) return [];
  const message = `${partiesUp.join(', ')} wants ${commonName(rows)} higher, ${partiesDown.join(', ')} wants it lower.`;
  return [found(rows, 'direction', message)];
}

function namesOf(rows: readonly KpiRow[]): string[] {
  const names = rows.map((row) => textOf(row, 'department') || holderOf(row));
  return [...new Set(names.filter((name) => name !== ''))].sort().slice(0, 3);
}

export const examples: Examples = {
  good: [
    {
      note: 'both want it lower',
      kpis: [
        { department: 'Sales', kpi: 'Stock days', direction: 'lower' },
        { department: 'Logistics', kpi: 'Stock days', direction: 'lower' },
      ],
    },
    {
      note: 'two different measures',
      kpis: [
        { department: 'Sales', kpi: 'Revenue', direction: 'higher' },
        { department: 'Logistics', kpi: 'Stock days', direction: 'lower' },
      ],
    },
    {
      note: 'nobody says which way',
      kpis: [
        { department: 'Sales', kpi: 'Temperature in the hall', direction: null },
        { department: 'Logistics', kpi: 'Temperature in the hall', direction: 'lower' },
      ],
    },
    {
      note: 'both higher, in Russian',
      kpis: [
        { department: 'Продажи', kpi: 'Выручка', direction: 'больше' },
        { department: 'Маркетинг', kpi: 'Выручка', direction: 'больше' },
      ],
    },
    {
      note: 'both lower, in German',
      kpis: [
        { department: 'Vertrieb', kpi: 'Lagerdauer', direction: 'niedriger' },
        { department: 'Logistik', kpi: 'Lagerdauer', direction: 'niedriger' },
      ],
    },
  ],
  bad: [
    {
      note: 'one raises what the other cuts',
      tables: [
        { head: { department: 'Sales' }, kpis: [{ kpi: 'Increase stock level' }] },
        { head: { department: 'Finance' }, kpis: [{ kpi: 'Reduce stock level' }] },
      ],
      messages: ['Sales wants “Increase stock level” higher, Finance wants it lower.'],
    },
    {
      note: 'sales wants full shelves, logistics empty ones',
      kpis: [
        { department: 'Sales', kpi: 'Stock days', direction: 'higher' },
        { department: 'Logistics', kpi: 'Stock days', direction: 'lower' },
      ],
      messages: ['Sales wants “Stock days” higher, Logistics wants it lower.'],
    },
    {
      note: 'the targets say it',
      tables: [
        { head: { department: 'Sales' }, kpis: [{ kpi: 'Average discount', target: '≥ 5 %' }] },
        { head: { department: 'Finance' }, kpis: [{ kpi: 'Average discount', target: '≤ 2 %' }] },
      ],
      messages: ['Sales wants “Average discount” higher, Finance wants it lower.'],
    },
    {
      note: 'between roles',
      tables: [
        { head: { role: 'Buyer' }, kpis: [{ kpi: 'Order size', direction: 'higher' }] },
        { head: { role: 'Planner' }, kpis: [{ kpi: 'Order size', direction: 'lower' }] },
      ],
      messages: ['Buyer wants “Order size” higher, Planner wants it lower.'],
    },
    {
      note: 'in Russian',
      kpis: [
        { department: 'Продажи', kpi: 'Запас на складе', direction: 'больше' },
        { department: 'Логистика', kpi: 'Запас на складе', direction: 'меньше' },
      ],
      messages: ['Продажи wants “Запас на складе” higher, Логистика wants it lower.'],
    },
    {
      note: 'in German',
      kpis: [
        { department: 'Vertrieb', kpi: 'Lagerdauer', direction: 'höher' },
        { department: 'Logistik', kpi: 'Lagerdauer', direction: 'niedriger' },
      ],
      messages: ['Vertrieb wants “Lagerdauer” higher, Logistik wants it lower.'],
    },
  ],
};
