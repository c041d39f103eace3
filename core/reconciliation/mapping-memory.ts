import type { Cell } from '../cell.ts';
import { textOfView, viewOf } from '../scorecard/headers/view.ts';
import { wordsOfCell } from '../scorecard/pay-table.ts';
import type { ReconciliationFact } from '../scorecard/reconciliation-columns.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import type { PayrollMapping } from './payroll-columns.ts';
import { payrollFields } from './payroll-words.ts';

/** The part of a mapping that people may have corrected, as texts of the reconciliation sheet. */
export type MappingFacts = Readonly<Record<'columns' | 'decimals' | 'currency' | 'components', string>>;

/** Columns are remembered by their headers, so that rows and columns inserted into the payroll sheet do no harm. */
export function mappingFacts(mapping: PayrollMapping, sheet: SheetSnapshot): MappingFacts {
  const view = viewOf(sheet);
  const columns = payrollFields.flatMap((field) => {
    const column = mapping.columns[field];
    return column === undefined ? [] : [[field, textOfView(view, mapping.headerRow, column)] as const];
  });
  const components = Object.entries(mapping.components);
  return {
    columns: JSON.stringify(Object.fromEntries(columns)),
    decimals: mapping.decimalSeparator ?? '',
    currency: mapping.currency ?? '',
    components: components.length === 0 ? '' : JSON.stringify(Object.fromEntries(components)),
  };
}

/** The mapping that the facts describe, in the sheet as it stands now; null where its headers are not all there. */
export function rememberedMapping(
  facts: Readonly<Partial<Record<ReconciliationFact, Cell>>>,
  sheet: SheetSnapshot,
): PayrollMapping | null {
  const headers = record(wordsOfCell(facts.columns ?? null));
  if (!headers) return null;
  const view = viewOf(sheet);
  const fields = payrollFields.filter((field) => typeof headers[field] === 'string');
  for (let headerRow = 0; headerRow < view.rows; headerRow++) {
    const texts = Array.from({ length: view.columns }, (_, column) => textOfView(view, headerRow, column));
    const places = fields.map((field) => [field, texts.indexOf(String(headers[field]))] as const);
    if (places.length === 0 || places.some(([, column]) => column < 0)) continue;
    const separator = wordsOfCell(facts.decimals ?? null);
    const components = Object.entries(record(wordsOfCell(facts.components ?? null)) ?? {});
    return {
      sheet: sheet.name,
      headerRow,
      columns: Object.fromEntries(places),
      decimalSeparator: separator === '.' || separator === ',' ? separator : null,
      currency: wordsOfCell(facts.currency ?? null) || null,
      components: Object.fromEntries(
        components.map(([word, means]) => [word, typeof means === 'string' ? means : null]),
      ),
    };
  }
  return null;
}

function record(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
