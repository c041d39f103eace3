import { settingOf } from '../scorecard/book.ts';
import type { Examples } from './example.ts';
import { decision } from './model/fix.ts';
import { found } from './model/found.ts';
import type { Model } from './model/model.ts';
import { write } from './model/place.ts';
import { similarity } from './model/similar.ts';
import { compared, partsOf, textOf } from './model/text.ts';
import { strict } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const transparencyUnknownSystemHelp = (): RuleHelp => ({
  requires: 'Require data sources to be among the data systems that the settings list.',
  why: 'The same system under three names looks like three systems, and nobody knows which export to open.',
  source: source.coordination('KPIs that do not come from the accounting system'),
});

export const transparencyUnknownSystem = kpiRule({
  id: 'transparency-unknown-system',
  severity: 'info',
  presets: strict,
  needs: ['source'],

  check({ kpi, model }) {
    const systems = systemsOf(model);
    const text = textOf(kpi, 'source');
    if (systems.length === 0) return 'cannot tell';
    const words = ` ${compared(text)} `;
    if (text === '' || systems.some((system) => words.includes(` ${compared(system)} `))) return [];
    const closest = systems.find((system) => similarity(system, text) >= 0.75);
    const fix = closest === undefined ? undefined : decision(`Write “${closest}”`, write(kpi, 'source', closest));
    return [found(kpi, 'source', `“${text}” is not among the data systems in the settings.`, { fix })];
  },
});

function systemsOf(model: Model): string[] {
  return partsOf(String(settingOf(model.book, 'Data systems') ?? ''), /[,;]/);
}

export const examples: Examples = {
  good: [
    {
      note: 'the system is listed',
      settings: { 'Data systems': 'CRM, Web shop, Payroll' },
      kpis: [{ kpi: 'Paid orders', source: 'Web shop, report 12' }],
    },
    { note: 'no list of systems, so nothing can be told', kpis: [{ kpi: 'Paid orders', source: 'Old ledger' }] },
    {
      note: 'no source at all, which another check reports',
      settings: { 'Data systems': 'CRM' },
      kpis: [{ kpi: 'Paid orders', source: null }],
    },
    {
      note: 'listed, in Russian',
      settings: { 'Data systems': '1С, Битрикс' },
      kpis: [{ kpi: 'Выручка', source: '1С: отчёт по продажам' }],
    },
    {
      note: 'listed, in Vietnamese',
      settings: { 'Data systems': 'Phần mềm kế toán; CRM' },
      kpis: [{ kpi: 'Doanh thu', source: 'Phần mềm kế toán' }],
    },
  ],
  bad: [
    {
      note: 'a system that nobody listed',
      settings: { 'Data systems': 'CRM, Web shop, Payroll' },
      kpis: [{ kpi: 'Paid orders', source: 'Old ledger' }],
      messages: ['“Old ledger” is not among the data systems in the settings.'],
    },
    {
      note: 'a slip of the pen',
      settings: { 'Data systems': 'CRM, Web shop, Payroll' },
      kpis: [{ kpi: 'Paid orders', source: 'Wed shop' }],
      messages: ['“Wed shop” is not among the data systems in the settings.'],
      fixed: [{ kpi: 'Paid orders', source: 'Web shop' }],
    },
    {
      note: 'a part of a listed name is not the name',
      settings: { 'Data systems': 'Web shop' },
      kpis: [{ kpi: 'Paid orders', source: 'Web' }],
      messages: ['“Web” is not among the data systems in the settings.'],
    },
    {
      note: 'in Russian',
      settings: { 'Data systems': '1С, Битрикс' },
      kpis: [{ kpi: 'Выручка', source: 'Старый журнал' }],
      messages: ['“Старый журнал” is not among the data systems in the settings.'],
    },
    {
      note: 'a slip of the pen, in Vietnamese',
      settings: { 'Data systems': 'Phần mềm kế toán; CRM' },
      kpis: [{ kpi: 'Doanh thu', source: 'Phần mềm kế toan' }],
      messages: ['“Phần mềm kế toan” is not among the data systems in the settings.'],
      fixed: [{ kpi: 'Doanh thu', source: 'Phần mềm kế toán' }],
    },
  ],
};
