import type { Examples } from './example.ts';
import { coaching } from './presets.ts';
import { type RuleHelp, workbookRule } from './rule.ts';
import { source } from './source.ts';

export const transparencyNoExplanationHelp = (): RuleHelp => ({
  requires: 'Require a page that tells staff why there are KPIs and what happens with the results.',
  why: 'Without a reason given, numbers feel like distrust, and people guard themselves instead of improving.',
  source: source.flexible('explain to employees why the system is needed'),
});

export const transparencyNoExplanation = workbookRule({
  id: 'transparency-no-explanation',
  severity: 'info',
  presets: coaching,
  needs: ['kpi'],

  check({ model }) {
    if (model.book.explained) return [];
    return [
      {
        message: 'No sheet tells staff why these KPIs exist.',
        at: [],
        suggestion: 'A page says why they exist, where the numbers come from and what happens with them.',
        fix: { label: 'Add a sheet about these KPIs…', kind: 'tidy', edits: [], adds: { kind: 'about-sheet' } },
      },
    ];
  },
});

export const examples: Examples = {
  good: [
    { note: 'there is a page about the KPIs', explained: true, kpis: [{ kpi: 'Paid orders' }] },
    { note: 'a workbook without KPIs needs none', kpis: [] },
  ],
  bad: [
    {
      note: 'scorecards only',
      kpis: [{ kpi: 'Paid orders' }],
      messages: ['No sheet tells staff why these KPIs exist.'],
      fixed: [{ kpi: 'Paid orders' }],
    },
    {
      note: 'many scorecards, still no page',
      tables: [
        { title: 'Anna', kpis: [{ kpi: 'Paid orders' }] },
        { title: 'Boris', kpis: [{ kpi: 'Calls answered' }] },
      ],
      messages: ['No sheet tells staff why these KPIs exist.'],
      fixed: [{ kpi: 'Paid orders' }],
    },
  ],
};
