import { useMemo, useState } from 'preact/hooks';
import { type BonusRound, type BonusSheet, planBonusSheet, type Snapshot, sealedPeriods } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { useNumbers } from '../numbers.ts';
import { Button } from '../parts/button.tsx';
import { Preview } from '../parts/preview.tsx';
import { previewSteps } from '../parts/preview-steps.ts';
import { Table } from '../parts/table.tsx';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';
import { type OptionsDraft, optionSteps } from './options.tsx';

interface WriteBonusProps {
  readonly round: BonusRound;
  readonly present: BonusSheet | null;
  readonly snapshot: Snapshot;
  readonly budgets: ReadonlyMap<string, number>;
  /** The gates and pools that the sheet holds now. */
  readonly before: OptionsDraft;
  /** True while a scale is only tried out: the sheet would follow the settings, not the draft. */
  readonly unsettled: boolean;
  /** True while gates or pools are half typed. */
  readonly unsound: boolean;
  readonly onWritten: () => void;
}

/** The bonus sheet is live and ours; what it will add up to is shown before it is written. */
export function WriteBonus({
  round,
  before,
  present,
  snapshot,
  budgets,
  unsettled,
  unsound,
  onWritten,
}: WriteBonusProps) {
  const { writing } = usePanel();
  const numbers = useNumbers();
  const [previewing, setPreviewing] = useState(false);
  // A sealed round is what people were paid by: drawing it anew would break the seal.
  const sealed = sealedPeriods(snapshot).includes(round.terms.period.label);
  // Drawing the sheet anew would drop the lines that cannot be read; what is wrong with them stands above.
  const unreadable = (present?.problems.length ?? 0) > 0;
  const blocked = unsettled || unsound || sealed || unreadable;
  const asked = previewing && !blocked;
  const planned = useMemo(
    () => (asked ? planBonusSheet(snapshot, round, present, budgets) : null),
    [asked, snapshot, round, present, budgets],
  );
  const write = async () => {
    if (!planned) return;
    const { changes, sheet } = planned;
    setPreviewing(false);
    const show = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
    const written = await writing.write(oneStep(changes, words.bonus.writing, words.bonus.wrote(sheet), show));
    if (written > 0) onWritten();
  };
  if (!planned) {
    return (
      <div class="at-hand">
        {unsettled && !sealed && <p class="muted">{words.bonus.settleFirst}</p>}
        {sealed && <p class="muted">{words.bonus.sealed(round.terms.period.label)}</p>}
        <Button kind="primary" wide disabled={blocked} onPress={() => setPreviewing(true)}>
          {present ? words.bonus.writeAgain : words.bonus.write}
        </Button>
      </div>
    );
  }
  const cells = planned.replaces ? previewSteps(planned.changes, snapshot, numbers) : [];
  return (
    <div class="at-hand">
      <Preview
        title={planned.replaces ? words.bonus.replaces(planned.sheet) : words.bonus.adds(planned.sheet)}
        steps={[...optionSteps(before, round.options, numbers), ...cells]}
        confirm={words.bonus.confirm}
        onConfirm={write}
        onCancel={() => setPreviewing(false)}
      >
        <Table
          caption={words.bonus.totals}
          heads={[words.reconcile.currency, words.bonus.paidPeople, words.bonus.total]}
          rows={round.totals.map(({ currency, paid, people, units }) => ({
            key: currency,
            cells: [currency, words.bonus.of(paid, people), numbers.amount(units, currency)],
          }))}
        />
      </Preview>
    </div>
  );
}
