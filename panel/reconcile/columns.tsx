import {
  columnLetters,
  detectPayroll,
  type PayrollField,
  type PayrollMapping,
  payrollFields,
  type SheetSnapshot,
} from '../../core/index.ts';
import { ChoiceField, TextField } from '../parts/field.tsx';
import { words } from '../words/index.ts';

interface ColumnsProps {
  readonly sheet: SheetSnapshot;
  readonly mapping: PayrollMapping;
  readonly onChange: (mapping: PayrollMapping) => void;
}

/** Which column of the payroll sheet holds what. What is only a guess says so and waits for a person. */
export function Columns({ sheet, mapping, onChange }: ColumnsProps) {
  const { columns } = detectPayroll(sheet);
  const headers = Array.from({ length: sheet.cells[0]?.length ?? 0 }, (_, column) => ({
    value: String(column),
    text: words.reconcile.columnOf(columnLetters(column), sheet.texts[mapping.headerRow]?.[column] ?? ''),
  }));
  const set = (field: PayrollField, value: string) => {
    const { [field]: _, ...others } = mapping.columns;
    onChange({ ...mapping, columns: value === '' ? others : { ...others, [field]: Number(value) } });
  };
  return (
    <section class="stack">
      {payrollFields.map((field) => {
        const guess = columns.find((column) => column.field === field && column.confidence === 'low');
        const chosen = mapping.columns[field];
        return (
          <ChoiceField
            key={field}
            label={words.reconcile.fields[field]}
            {...(chosen === undefined && guess
              ? { help: `${words.reconcile.guess} ${columnLetters(guess.column)}: ${guess.header}` }
              : {})}
            value={chosen === undefined ? '' : String(chosen)}
            options={[{ value: '', text: words.reconcile.none }, ...headers]}
            onChange={(value) => set(field, value)}
          />
        );
      })}
      {mapping.columns.currency === undefined && (
        <TextField
          label={words.reconcile.sheetCurrency}
          help={words.reconcile.sheetCurrencyHelp}
          value={mapping.currency ?? ''}
          onChange={(text) =>
            onChange({ ...mapping, currency: /^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : null })
          }
        />
      )}
    </section>
  );
}
