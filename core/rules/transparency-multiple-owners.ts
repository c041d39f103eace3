import type { Examples } from './example.ts';
import { decision } from './model/fix.ts';
import { found } from './model/found.ts';
import { ownersIn } from './model/owners.ts';
import { isOneOf } from './model/phrases.ts';
import { write } from './model/place.ts';
import { leadsPeople } from './model/role-words.ts';
import { cellAtRow, textOf, tidied } from './model/text.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

/** Whole texts that name a crowd. */
const isCrowd = isOneOf(
  'all|everyone|everybody|team|the team|whole team|all employees|all staff|all managers|все|все сотрудники|команда|вся команда|коллектив|все отделы|tất cả|mọi người|cả nhóm|toàn bộ nhân viên|alle|alle mitarbeiter|das team|das ganze team|tous|équipe|tout le monde',
);

/** "Sales team", "команда продаж": many people, unless it is the one who leads them. */
function isTeam(owner: string): boolean {
  return !leadsPeople(owner) && /(?:^|[ '’])(?:team|crew|команда|nhóm|équipe)(?: |$)|department$/i.test(owner.trim());
}

export const transparencyMultipleOwnersHelp = (): RuleHelp => ({
  requires: 'Forbid several owners or a whole team as the owner of one KPI.',
  why: 'When three people answer for a number, each waits for the other two.',
  source: source.guide('nobody in particular watches over the KPIs'),
});

export const transparencyMultipleOwners = kpiRule({
  id: 'transparency-multiple-owners',
  severity: 'warning',
  presets: recommended,
  needs: ['owner'],

  check({ kpi }) {
    const owner = textOf(kpi, 'owner');
    if (isCrowd(owner) || isTeam(owner)) {
      return [found(kpi, 'owner', `“${owner}” is everybody, so nobody. Name one person or role.`)];
    }
    // Line by line, because a line break parts owners and tidying takes it out.
    const written = String(cellAtRow(kpi, 'owner') ?? '').split('\n');
    const owners = ownersIn(written.map(tidied).join('\n'));
    const [first] = owners;
    if (first === undefined || owners.length < 2) return [];
    const fix = decision(`Keep ${first} as owner`, write(kpi, 'owner', first));
    return [found(kpi, 'owner', `${owners.length} owners share this KPI. Name the one who answers for it.`, { fix })];
  },
});

export const examples: Examples = {
  good: [
    { note: 'one person', kpis: [{ kpi: 'Paid orders', owner: 'Anna Petrova' }] },
    { note: 'one role with two subjects', kpis: [{ kpi: 'Turnover', owner: 'Head of HR & Administration' }] },
    { note: 'a person with the department', kpis: [{ kpi: 'Paid orders', owner: 'Anna Petrova, Sales' }] },
    { note: 'one role in Russian', kpis: [{ kpi: 'Выручка', owner: 'Начальник отдела продаж и маркетинга' }] },
    { note: 'one role in Vietnamese', kpis: [{ kpi: 'Doanh thu', owner: 'Trưởng phòng kinh doanh và tiếp thị' }] },
    { note: 'one head of two trades', kpis: [{ kpi: 'Leads', owner: 'Sales team leader' }] },
  ],
  bad: [
    {
      note: 'the team of a trade',
      kpis: [{ kpi: 'Leads', owner: 'Sales team' }],
      messages: ['“Sales team” is everybody, so nobody. Name one person or role.'],
    },
    {
      note: 'one below the other',
      kpis: [{ kpi: 'Leads', owner: 'Anna Petrova\nIvan Sidorov' }],
      messages: ['2 owners share this KPI. Name the one who answers for it.'],
      fixed: [{ kpi: 'Leads', owner: 'Anna Petrova' }],
    },
    {
      note: 'two people',
      kpis: [{ kpi: 'Paid orders', owner: 'Anna Petrova, Boris Orlov' }],
      messages: ['2 owners share this KPI. Name the one who answers for it.'],
      fixed: [{ kpi: 'Paid orders', owner: 'Anna Petrova' }],
    },
    {
      note: 'two departments',
      kpis: [{ kpi: 'Paid orders', owner: 'Sales / Marketing' }],
      messages: ['2 owners share this KPI. Name the one who answers for it.'],
      fixed: [{ kpi: 'Paid orders', owner: 'Sales' }],
    },
    {
      note: 'a whole team',
      kpis: [{ kpi: 'Paid orders', owner: 'The team' }],
      messages: ['“The team” is everybody, so nobody. Name one person or role.'],
    },
    {
      note: 'everybody, in Russian',
      kpis: [{ kpi: 'Выручка', owner: 'Все сотрудники' }],
      messages: ['“Все сотрудники” is everybody, so nobody. Name one person or role.'],
    },
    {
      note: 'three people, in German',
      kpis: [{ kpi: 'Umsatz', owner: 'Eva Kurz; Jan Lang; Uwe Groß' }],
      messages: ['3 owners share this KPI. Name the one who answers for it.'],
      fixed: [{ kpi: 'Umsatz', owner: 'Eva Kurz' }],
    },
  ],
};
