import { useMemo, useState } from 'preact/hooks';
import { amountOf, type BonusLine, type BonusRound, currencyDecimals, type MinorUnits } from '../../core/index.ts';
import { useNumbers } from '../numbers.ts';
import { Chip } from '../parts/chip.tsx';
import { TextField } from '../parts/field.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { Table } from '../parts/table.tsx';
import { words } from '../words/index.ts';
import type { ScaleDraft } from './scale-editor.tsx';
import { costIn, roundUnder } from './what-if.ts';

interface CostTableProps {
  readonly round: BonusRound;
  readonly draft: ScaleDraft | null;
  /** The round at today's actuals. */
  readonly lines: readonly BonusLine[];
}

const scenarios = [0.9, 1, 1.1];

/** What the round costs as scores stand, and if everybody had the same one; one currency at a time. */
export function CostTable({ round, draft, lines }: CostTableProps) {
  const numbers = useNumbers();
  const currencies = round.totals.map(({ currency }) => currency);
  const [chosen, setChosen] = useState(currencies[0] ?? '');
  const currency = currencies.includes(chosen) ? chosen : (currencies[0] ?? '');
  const [budgets, setBudgets] = useState<Readonly<Record<string, string>>>({});
  const typed = budgets[currency] ?? '';
  const budget = numbers.parse(typed);
  const rows = useMemo(() => {
    const today = { key: words.bonus.today, cost: costIn(lines, currency) };
    const others = scenarios.map((score) => ({
      key: numbers.percent(score),
      cost: costIn(roundUnder(round, draft, score), currency),
    }));
    return [today, ...others];
  }, [round, draft, lines, currency, numbers]);
  const share = (cost: MinorUnits | null) => {
    if (cost === null || budget === null || budget <= 0) return '';
    const ratio = amountOf(cost, currencyDecimals(currency)) / budget;
    return ratio > 1 ? <Chip tone="bad">{words.bonus.over(numbers.percent(ratio))}</Chip> : numbers.percent(ratio);
  };
  return (
    <section class="stack">
      {currencies.length > 1 && (
        <Segmented
          label={words.bonus.currency}
          options={currencies.map((value) => ({ value, text: value }))}
          value={currency}
          onChange={setChosen}
        />
      )}
      <Table
        caption={words.bonus.costs(currency)}
        heads={[words.bonus.ifEveryone, words.bonus.cost(currency), ...(budget ? [words.bonus.ofBudget] : [])]}
        rows={rows.map(({ key, cost }) => ({
          key,
          cells: [
            key,
            cost === null ? words.bonus.tooLarge : numbers.amount(cost, currency),
            ...(budget ? [share(cost)] : []),
          ],
        }))}
      />
      <TextField
        number
        label={words.bonus.budget(currency)}
        value={typed}
        wrong={typed.trim() !== '' && budget === null ? words.bonus.notANumber : undefined}
        onChange={(text) => setBudgets({ ...budgets, [currency]: text })}
      />
    </section>
  );
}
