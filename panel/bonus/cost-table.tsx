import { useMemo, useState } from 'preact/hooks';
import { type BonusRound, type Cost, pastCosts, scenarios, spreadMethod } from '../../core/index.ts';
import { useNumbers } from '../numbers.ts';
import { Chip } from '../parts/chip.tsx';
import { TextField } from '../parts/field.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { Table } from '../parts/table.tsx';
import { words } from '../words/index.ts';

interface CostTableProps {
  /** Under the scale that is being tried out. */
  readonly round: BonusRound;
  /** By currency, as amounts. */
  readonly budgets: ReadonlyMap<string, number>;
  readonly onBudgets: (budgets: ReadonlyMap<string, number>) => void;
}

/** What the round costs as scores stand, if everybody had the same one, and had past results come again. */
export function CostTable({ round, budgets, onBudgets }: CostTableProps) {
  const numbers = useNumbers();
  const currencies = round.totals.map(({ currency }) => currency);
  const [chosen, setChosen] = useState(currencies[0] ?? '');
  const currency = currencies.includes(chosen) ? chosen : (currencies[0] ?? '');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const budget = budgets.get(currency);
  const text = typed[currency] ?? (budget === undefined ? '' : numbers.plain(budget));
  const rows = useMemo(() => scenarios(round, budgets), [round, budgets]);
  const setBudget = (next: string) => {
    setTyped({ ...typed, [currency]: next });
    const amount = numbers.parse(next);
    const others = [...budgets].filter(([code]) => code !== currency);
    onBudgets(new Map(amount === null ? others : [...others, [currency, amount]]));
  };
  const costs = rows.flatMap(({ id, costs: all }) => {
    const cost = all.find((one) => one.currency === currency);
    return cost ? [{ id, cost }] : [];
  });
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
        rows={costs.map(({ id, cost }) => ({
          key: id,
          cells: [
            words.bonus.scenarios[id],
            numbers.amount(cost.units, currency),
            ...(budget ? [<BudgetShare key="share" cost={cost} />] : []),
          ],
        }))}
      />
      <PastRange round={round} currency={currency} />
      <TextField
        number
        label={words.bonus.budget(currency)}
        value={text}
        wrong={text.trim() !== '' && numbers.parse(text) === null ? words.bonus.notANumber : undefined}
        onChange={setBudget}
      />
    </section>
  );
}

function BudgetShare({ cost: { ofBudget } }: { readonly cost: Cost }) {
  const numbers = useNumbers();
  if (ofBudget === null) return null;
  const share = numbers.percent(ofBudget);
  return ofBudget > 1 ? <Chip tone="bad">{words.bonus.over(share)}</Chip> : <span>{share}</span>;
}

/** Only where at least two past periods are known; the method is said in full. */
function PastRange({ round, currency }: { readonly round: BonusRound; readonly currency: string }) {
  const numbers = useNumbers();
  const past = useMemo(() => pastCosts(round), [round]);
  const spread = past?.spreads.find((one) => one.currency === currency);
  if (!past || !spread) return null;
  const { least, most } = spread;
  return (
    <div class="stack">
      <div class="line">
        <span class="grow">{words.bonus.past(past.periods)}</span>
        <span>{words.bonus.pastRange(numbers.amount(least, currency), numbers.amount(most, currency))}</span>
      </div>
      <p class="tiny">
        {spreadMethod} {past.withoutPast > 0 && words.bonus.pastMissing(past.withoutPast)}
      </p>
    </div>
  );
}
