import { useState } from 'preact/hooks';
import {
  type Answer,
  type Change,
  type OpenedReconciliation,
  openingReconciliation,
  type PayrollChoices,
  planAnswer,
  type Reconciliation,
  type Snapshot,
  type Steps,
} from '../../core/index.ts';
import { useHint, usePanel } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { ChoiceField } from '../parts/field.tsx';
import { Working } from '../parts/working.tsx';
import { useSteps } from '../use-steps.ts';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';
import { Columns } from './columns.tsx';
import { Items } from './items.tsx';
import { PastePayroll } from './paste-payroll.tsx';
import { PayrollRows } from './payroll-rows.tsx';
import { Report } from './report.tsx';
import { Seal } from './seal.tsx';
import { SignOff } from './sign-off.tsx';
import { Totals } from './totals.tsx';

/** The bonus sheet against what payroll pays, to the last unit, until somebody can sign. */
export function Reconcile() {
  const { session } = usePanel();
  const snapshot = session.snapshot.value;
  const [choices, setChoices] = useState<PayrollChoices>({});
  const compared = useSteps(() => comparing(snapshot, choices), [snapshot, choices]);
  useHint(words.reconcile.hint);
  if (!compared) return <Working label={words.reconcile.working} />;
  if (compared.opened.problems.length > 0) return <NothingToCompare {...compared} />;
  return <Comparison {...compared} choices={choices} onChoices={setChoices} />;
}

/** What was opened, with the snapshot that it was opened from. */
interface Compared {
  readonly snapshot: Snapshot;
  readonly opened: OpenedReconciliation;
}

function* comparing(snapshot: Snapshot | null, choices: PayrollChoices): Steps<Compared | null> {
  return snapshot && { snapshot, opened: yield* openingReconciliation(snapshot, choices) };
}

interface ComparisonProps extends Compared {
  readonly choices: PayrollChoices;
  readonly onChoices: (choices: PayrollChoices) => void;
}

/** The verdict first, then where it comes from, then what has to be done. */
function Comparison({ snapshot, opened, choices, onChoices }: ComparisonProps) {
  const { seal, reconciliation, questions } = opened;
  const payroll = choices.sheet ?? opened.mapping?.sheet ?? '';
  return (
    <>
      {seal && seal.state !== 'not sealed' && <Seal seal={seal} />}
      {reconciliation && <Totals result={reconciliation} />}
      {opened.payrollSheets.length > 0 && (
        <ChoiceField
          label={words.reconcile.sheet}
          help={words.reconcile.sheetHelp}
          value={payroll}
          options={opened.payrollSheets.map((name) => ({ value: name, text: name }))}
          onChange={(sheet) => onChoices({ sheet })}
        />
      )}
      <PastePayroll snapshot={snapshot} open={false} />
      {questions.length > 0 && (
        <Banner tone="info" title={words.reconcile.questions}>
          {questions.map((question) => (
            <span key={question}>{question}</span>
          ))}
        </Banner>
      )}
      <Columns opened={opened} snapshot={snapshot} choices={choices} onChange={onChoices} />
      {reconciliation && <Result key={payroll} {...{ snapshot, opened, choices, reconciliation }} />}
    </>
  );
}

function NothingToCompare({ opened, snapshot }: Compared) {
  const { session } = usePanel();
  return (
    <>
      <EmptyState icon="reconcile" text={opened.problems.join(' ')}>
        {opened.recomputed === null && (
          <Button kind="primary" onPress={() => session.open('bonus')}>
            {words.reconcile.openBonus}
          </Button>
        )}
      </EmptyState>
      {opened.recomputed !== null && <PastePayroll snapshot={snapshot} open={true} />}
    </>
  );
}

interface ResultProps extends Compared {
  readonly choices: PayrollChoices;
  readonly reconciliation: Reconciliation;
}

function Result({ opened, snapshot, choices, reconciliation }: ResultProps) {
  const { session, writing } = usePanel();
  const { present, recomputed } = opened;
  const wrong = recomputed?.disagreements ?? [];
  const sealed = opened.seal !== null && opened.seal.state !== 'not sealed';
  const plan = ({ owner, reason, dueOn, ...said }: Answer) => {
    const item = reconciliation.items.find(
      ({ id, period, component }) => id === said.id && period === said.period && component === said.component,
    );
    const changes = present && item ? planAnswer(present, item, { owner, reason, dueOn }) : null;
    if (changes === null) session.say(words.reconcile.reportFirst, 'bad');
    return changes;
  };
  const write = (id: string, changes: readonly Change[]) =>
    writing.write(oneStep(changes, words.reconcile.noting, words.reconcile.noted(id)));
  return (
    <>
      {wrong.length > 0 && (
        <Banner tone="bad" title={words.bonus.disagrees(recomputed?.sheet.sheet ?? '', wrong.length)}>
          <span>{wrong[0]?.text}</span>
        </Banner>
      )}
      <PayrollRows result={reconciliation} />
      {!sealed && <Report opened={opened} snapshot={snapshot} />}
      <Items
        result={reconciliation}
        snapshot={snapshot}
        answerable={present !== null && !sealed}
        onPlan={plan}
        onWrite={write}
      />
      {!sealed && present && <SignOff opened={opened} snapshot={snapshot} choices={choices} />}
    </>
  );
}
