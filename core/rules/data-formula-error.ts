import { type Cell, isError } from '../cell.ts';
import type { Field } from '../scorecard/field.ts';
import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { everywhere } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

const cures: Readonly<Record<string, string>> = {
  '#REF!': 'The cell it pointed to is gone; point it to the right one.',
  '#DIV/0!': 'It divides by an empty or zero cell.',
  '#NAME?': 'It uses a name or function that this file does not know.',
  '#VALUE!': 'It calculates with a text.',
};

export const dataFormulaErrorHelp = (): RuleHelp => ({
  requires: 'Forbid error values in the cells of a KPI.',
  why: 'An error spreads into every score that uses the cell, and the person without a number is the one who suffers.',
  source: source.sheets,
});

export const dataFormulaError = kpiRule({
  id: 'data-formula-error',
  severity: 'error',
  presets: everywhere,
  needs: ['kpi'],

  check({ kpi }) {
    const values = kpi.card.kpis[kpi.kpi]?.values ?? {};
    return Object.entries(values).flatMap(([field, cell]) => {
      const code = isError(cell) ? cell.error.code : pastedError(cell);
      if (code === null || isAwaited(field, code)) return [];
      return [found(kpi, field as Field, `The cell shows ${code}. ${cures[code] ?? 'Repair its formula.'}`)];
    });
  },
});

/** An error that came as a text with pasted values, in the spellings of the five languages; null for anything else. */
function pastedError(cell: Cell): string | null {
  return typeof cell === 'string' && errorText.test(cell) ? cell.trim() : null;
}

const errorText =
  /^\s*#(?:REF!|DIV\/0!|N\/A|NAME\?|VALUE!|NUM!|NULL!|ССЫЛКА!|ДЕЛ\/0!|Н\/Д|ИМЯ\?|ЗНАЧ!|ЧИСЛО!|BEZUG!|NV|WERT!|ZAHL!|VALEUR!|NOM\?|NOMBRE!)\s*$/;

/** Our own calculated columns answer #N/A while there is nothing to calculate from. */
function isAwaited(field: string, code: string): boolean {
  return code === '#N/A' && ['attainment', 'status', 'forecast'].includes(field);
}

export const examples: Examples = {
  good: [
    { note: 'numbers and blanks', kpis: [{ kpi: 'Paid orders', target: 120, actual: null }] },
    {
      note: 'an attainment that waits for its actual',
      kpis: [{ kpi: 'Paid orders', target: 120, attainment: { error: { code: '#N/A', message: '' } } }],
    },
  ],
  bad: [
    {
      note: 'an error that came with pasted values, in German',
      kpis: [{ kpi: 'Umsatz', target: '#BEZUG!' }],
      messages: ['The cell shows #BEZUG!. Repair its formula.'],
    },
    {
      note: 'a deleted sheet',
      kpis: [{ kpi: 'Paid orders', actual: { error: { code: '#REF!', message: '' } } }],
      messages: ['The cell shows #REF!. The cell it pointed to is gone; point it to the right one.'],
    },
    {
      note: 'two broken cells in one row',
      kpis: [
        {
          kpi: 'Conversion',
          target: { error: { code: '#DIV/0!', message: '' } },
          actual: { error: { code: '#NULL!', message: '' } },
        },
      ],
      messages: [
        'The cell shows #DIV/0!. It divides by an empty or zero cell.',
        'The cell shows #NULL!. Repair its formula.',
      ],
    },
  ],
};
