import {
  bonusComponent,
  columnLetters,
  type OpenedReconciliation,
  type PayrollChoices,
  type PayrollField,
  payrollFields,
  type Snapshot,
  sheetNamed,
} from '../../core/index.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { ChoiceField, TextField } from '../parts/field.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { words } from '../words/index.ts';

interface ColumnsProps {
  readonly opened: OpenedReconciliation;
  readonly snapshot: Snapshot;
  readonly choices: PayrollChoices;
  readonly onChange: (choices: PayrollChoices) => void;
}

/** Which column of the payroll sheet holds what. What is only a guess says so and waits for a person. */
export function Columns({ opened, snapshot, choices, onChange }: ColumnsProps) {
  const { mapping, columns } = opened;
  const sheet = mapping && sheetNamed(snapshot, mapping.sheet);
  if (!mapping || !sheet) return null;
  const headers = columns.map(({ column, header }) => ({
    value: String(column),
    text: words.reconcile.columnOf(columnLetters(column), header),
  }));
  // What was just chosen holds at once, also while the sheet is read anew.
  const chosenColumns = choices.columns ?? mapping.columns;
  const set = (field: PayrollField, value: string) => {
    const { [field]: _, ...others } = chosenColumns;
    onChange({ ...choices, columns: value === '' ? others : { ...others, [field]: Number(value) } });
  };
  return (
    <Disclosure title={words.reconcile.columns} open={opened.questions.length > 0}>
      <div class="stack apart">
        {payrollFields.map((field) => {
          const guesses = columns.filter((column) => column.field === field && column.confidence === 'low');
          const chosen = chosenColumns[field];
          const guess =
            chosen === undefined && guesses.length > 0 ? guesses.map(({ column }) => columnLetters(column)) : [];
          return (
            <ChoiceField
              key={field}
              label={words.reconcile.fields[field]}
              {...(guess.length > 0 ? { help: words.reconcile.guess(guess.join(', ')) } : {})}
              value={chosen === undefined ? '' : String(chosen)}
              options={[{ value: '', text: words.reconcile.none }, ...headers]}
              onChange={(value) => set(field, value)}
            />
          );
        })}
        {chosenColumns.currency === undefined && (
          <TextField
            label={words.reconcile.sheetCurrency}
            help={words.reconcile.sheetCurrencyHelp}
            value={choices.currency ?? mapping.currency ?? ''}
            onChange={(text) =>
              onChange({ ...choices, currency: text.trim() === '' ? null : text.trim().toUpperCase() })
            }
          />
        )}
        <Components opened={opened} choices={choices} onChange={onChange} />
        <div class="field">
          <span class="name">{words.reconcile.decimals}</span>
          <Segmented
            label={words.reconcile.decimals}
            options={[
              { value: '', text: words.reconcile.decimalsShown },
              { value: '.', text: '1,234.56' },
              { value: ',', text: '1.234,56' },
            ]}
            value={(choices.decimalSeparator === undefined ? mapping.decimalSeparator : choices.decimalSeparator) ?? ''}
            onChange={(mark) => onChange({ ...choices, decimalSeparator: mark === '' ? null : mark })}
          />
        </div>
      </div>
    </Disclosure>
  );
}

/** More kinds of pay than anybody maps by hand. */
const mostComponents = 12;

/** What the payroll's own names of pay stand for, where no program can know: the bonus, other pay, or a line of its own. */
function Components({ opened, choices, onChange }: Pick<ColumnsProps, 'opened' | 'choices' | 'onChange'>) {
  const said = choices.components ?? opened.mapping?.components ?? {};
  const payments = opened.reconciliation?.payroll.payments ?? [];
  const unknown = payments.map(({ component }) => component).filter((component) => component !== bonusComponent);
  const names = [...new Set([...Object.keys(said), ...unknown])].slice(0, mostComponents);
  const set = (name: string, means: string) => {
    const { [name]: _, ...others } = said;
    const components = means === '' ? others : { ...others, [name]: means === 'bonus' ? bonusComponent : null };
    onChange({ ...choices, components });
  };
  return (
    <>
      {names.map((name) => (
        <ChoiceField
          key={name}
          label={words.reconcile.component(name)}
          value={said[name] === undefined ? '' : said[name] === null ? 'other' : 'bonus'}
          options={(['', 'bonus', 'other'] as const).map((value) => ({
            value,
            text: words.reconcile.components[value || 'own'],
          }))}
          onChange={(means) => set(name, means)}
        />
      ))}
    </>
  );
}
