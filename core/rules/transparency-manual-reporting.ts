import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { isManual } from './model/manual.ts';
import { strict } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const transparencyManualReportingHelp = (): RuleHelp => ({
  requires: 'Forbid numbers that are collected by hand where a system could supply them.',
  why: 'Time spent on reporting is taken from the work itself, and a hand-kept number is easy to doubt.',
  source: source.flexible('automate the tracking'),
});

export const transparencyManualReporting = kpiRule({
  id: 'transparency-manual-reporting',
  severity: 'info',
  presets: strict,
  needs: ['source'],

  check({ kpi }) {
    return isManual(kpi) ? [found(kpi, 'source', 'Collected by hand. Can a system supply this number?')] : [];
  },
});

export const examples: Examples = {
  good: [
    { note: 'from a system', kpis: [{ kpi: 'Paid orders', source: 'Web shop' }] },
    { note: 'a survey is no hand-kept list', kpis: [{ kpi: 'Client NPS', source: 'Survey tool' }] },
    { note: 'a word that only resembles one', kpis: [{ kpi: 'Quality of manuals', source: 'Documentation portal' }] },
    { note: 'from a system, in Russian', kpis: [{ kpi: 'Выручка', source: 'Бухгалтерская система' }] },
    { note: 'from a system, in Vietnamese', kpis: [{ kpi: 'Doanh thu', source: 'Phần mềm kế toán' }] },
  ],
  bad: [
    {
      note: 'a spreadsheet',
      kpis: [{ kpi: 'Visits', source: 'Excel file of the team' }],
      messages: ['Collected by hand. Can a system supply this number?'],
    },
    {
      note: 'the word itself',
      kpis: [{ kpi: 'Visits', source: 'Manual count' }],
      messages: ['Collected by hand. Can a system supply this number?'],
    },
    {
      note: 'reported by the one who is measured',
      kpis: [{ kpi: 'Visits', source: 'Self-report' }],
      messages: ['Collected by hand. Can a system supply this number?'],
    },
    {
      note: 'by hand, in Russian',
      kpis: [{ kpi: 'Визиты', source: 'Вручную, журнал' }],
      messages: ['Collected by hand. Can a system supply this number?'],
    },
    {
      note: 'by hand, in Vietnamese',
      kpis: [{ kpi: 'Lượt thăm', source: 'Thủ công' }],
      messages: ['Collected by hand. Can a system supply this number?'],
    },
  ],
};
