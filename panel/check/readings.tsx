import {
  type ColumnReading,
  columnLetters,
  type Field,
  fields,
  registerColumns,
  type SheetReading,
} from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Chip } from '../parts/chip.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { ChoiceField } from '../parts/field.tsx';
import { words } from '../words/index.ts';
import { useCorrection } from './questions.tsx';

/** How the sheets of other people were understood; every column can be set right, and the file remembers it. */
export function Readings({ readings }: { readonly readings: readonly SheetReading[] }) {
  const foreign = readings.filter(({ kind }) => kind !== 'own');
  if (foreign.length === 0) return null;
  return (
    <Disclosure title={words.check.readings}>
      <ul class="ruled">
        {foreign.map((reading) => (
          <li key={reading.sheet}>
            <Reading reading={reading} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Reading({ reading }: { readonly reading: SheetReading }) {
  const { session } = usePanel();
  const answer = useCorrection();
  const { sheet, kind, reason, tables } = reading;
  return (
    <div class="stack">
      <div class="line">
        <span class="strong grow">{sheet}</span>
        <Chip tone={kind === 'found' ? 'good' : 'plain'}>{words.check.readingKinds[kind]}</Chip>
      </div>
      {reason && <p class="muted">{reason}</p>}
      {tables.map((table) => (
        <Disclosure
          key={table.headerRows[0]}
          title={words.check.tableAt(table.headerRows[0] + 1)}
          label={words.check.about(words.check.tableAt(table.headerRows[0] + 1), sheet)}
        >
          <div class="stack">
            {table.columns
              .filter(({ header, field }) => header !== '' || field !== null)
              .map((column) => (
                <Column
                  key={column.column}
                  column={column}
                  onChange={(field) => answer({ sheet, columns: { [column.column]: field } })}
                />
              ))}
          </div>
        </Disclosure>
      ))}
      {kind === 'found' && (
        <div class="line">
          <Button
            kind="quiet"
            label={words.check.about(words.check.noKpis, sheet)}
            onPress={() => answer({ sheet, skip: true })}
          >
            {words.check.noKpis}
          </Button>
          <Button
            kind="quiet"
            label={words.check.about(words.check.show, sheet)}
            onPress={() =>
              session.select({ sheet, row: tables[0]?.headerRows[0] ?? 0, column: 0, rows: 1, columns: 1 })
            }
          >
            {words.check.show}
          </Button>
        </div>
      )}
    </div>
  );
}

interface ColumnProps {
  readonly column: ColumnReading;
  readonly onChange: (field: Field | 'history' | null) => void;
}

function Column({ column, onChange }: ColumnProps) {
  return (
    <ChoiceField
      label={words.check.columnOf(columnLetters(column.column), column.header)}
      value={column.field ?? ''}
      {...(column.confidence === 'low' && column.field !== null ? { help: words.check.guessed } : {})}
      options={[
        { value: '', text: words.check.leftAlone },
        { value: 'history', text: words.check.history },
        ...fields.map((field) => ({ value: field, text: nameOf(field) })),
      ]}
      onChange={(value) => onChange(value === 'history' ? value : (fields.find((field) => field === value) ?? null))}
    />
  );
}

/** As our own sheets head the column, where they have it. */
function nameOf(field: Field): string {
  const known = registerColumns.find((column) => column.field === field);
  return (
    known?.header ??
    field.charAt(0).toUpperCase() + field.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  );
}
