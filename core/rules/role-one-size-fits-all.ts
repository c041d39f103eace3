import { isBlank } from '../cell.ts';
import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { groupBy } from './model/group-by.ts';
import type { KpiRow } from './model/model.ts';
import { surely } from './model/nature.ts';
import { cellAtRow, compared, textOf } from './model/text.ts';
import { commonName, targetText } from './model/wording.ts';
import { recommended } from './presets.ts';
import { type RuleFinding, type RuleHelp, workbookRule } from './rule.ts';
import { source } from './source.ts';

/** What tells one kind of work from another. */
const kinds = ['role', 'seniority', 'stage', 'segment'] as const;

export const roleOneSizeFitsAllHelp = (): RuleHelp => ({
  requires: 'Require targets that suit the role, the seniority and the segment.',
  why: 'Ten hires a month are easy in retail and impossible for engineers; the same number treats both unfairly.',
  source: source.mistakes('one approach for all (all recruiters ten hires a month)'),
});

export const roleOneSizeFitsAll = workbookRule({
  id: 'role-one-size-fits-all',
  severity: 'warning',
  presets: recommended,
  needs: ['target', ['role', 'seniority', 'segment', 'stage']],
  reads: ['role', 'seniority', 'stage', 'segment'],

  check({ model }) {
    const comparable = model.rows.filter((row) => {
      return !isBlank(cellAtRow(row, 'target')) && row.name !== '' && row.facts.goalLevel !== null;
    });
    const groups = groupBy(comparable, (row) => `${row.key}\n${compared(targetText(row))}`);
    return [...groups.values()].flatMap(findingFor);
  },
});

function findingFor(rows: readonly KpiRow[]): RuleFinding[] {
  const [first] = rows;
  const work = new Set(rows.map(kindOfWork).filter((kind) => kind !== ''));
  if (!first || work.size < 2) return [];
  const { volumeLike, metric } = first.facts;
  // The same share or rating can be fair for many; the same count seldom is.
  const sure = surely(volumeLike) && metric.kind === 'count';
  const names = [...work].sort().slice(0, 3).join('; ');
  const message = `${commonName(rows)} has the target ${targetText(first)} for ${work.size} kinds of work: ${names}. Does it suit each?`;
  return [found(rows, 'target', message, { confidence: sure ? 'high' : 'low' })];
}

function kindOfWork(row: KpiRow): string {
  return kinds
    .map((field) => (field === 'role' ? row.role : textOf(row, field)))
    .filter((text) => text !== '')
    .join(', ');
}

export const examples: Examples = {
  good: [
    {
      note: 'each role has its own target',
      tables: [
        {
          kind: 'register',
          kpis: [
            { employee: 'Anna', role: 'Recruiter, engineers', kpi: 'Hires per month', target: 3 },
            { employee: 'Boris', role: 'Recruiter, retail', kpi: 'Hires per month', target: 10 },
          ],
        },
      ],
    },
    {
      note: 'two people in the same role',
      tables: [
        {
          kind: 'register',
          kpis: [
            { employee: 'Anna', role: 'Recruiter', kpi: 'Hires per month', target: 5 },
            { employee: 'Boris', role: 'Recruiter', kpi: 'Hires per month', target: 5 },
          ],
        },
      ],
    },
  ],
  bad: [
    {
      note: 'engineers and shop staff',
      tables: [
        {
          kind: 'register',
          kpis: [
            { employee: 'Anna', role: 'Recruiter, engineers', kpi: 'Number of hires per month', target: 10 },
            { employee: 'Boris', role: 'Recruiter, retail', kpi: 'Number of hires per month', target: 10 },
          ],
        },
      ],
      messages: [
        '“Number of hires per month” has the target 10 for 2 kinds of work: Recruiter, engineers; Recruiter, retail. Does it suit each?',
      ],
    },
    {
      note: 'a junior and a senior',
      tables: [
        {
          title: 'Anna',
          head: { role: 'Seller', seniority: 'junior' },
          kpis: [{ kpi: 'Number of contracts signed', target: 12 }],
        },
        {
          title: 'Boris',
          head: { role: 'Seller', seniority: 'senior' },
          kpis: [{ kpi: 'Number of contracts signed', target: 12 }],
        },
      ],
      messages: [
        '“Number of contracts signed” has the target 12 for 2 kinds of work: Seller, junior; Seller, senior. Does it suit each?',
      ],
    },
  ],
};
