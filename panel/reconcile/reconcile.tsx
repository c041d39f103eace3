import { useMemo, useState } from 'preact/hooks';
import {
  type Answer,
  type OpenedReconciliation,
  openReconciliation,
  type PayrollChoices,
  planAnswer,
  type Snapshot,
} from '../../core/index.ts';
import { useHint, usePanel } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { ChoiceField } from '../parts/field.tsx';
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
  useHint(words.reconcile.hint);
  return snapshot === null ? null : <Comparison snapshot={snapshot} />;
}

function Comparison({ snapshot }: { readonly snapshot: Snapshot }) {
  const [choices, setChoices] = useState<PayrollChoices>({});
  const opened = useMemo(() => openReconciliation(snapshot, choices), [snapshot, choices]);
  if (opened.problems.length > 0) return <NothingToCompare opened={opened} snapshot={snapshot} />;
  const payroll = opened.mapping?.sheet ?? '';
  return (
    <>
      {opened.seal && opened.seal.state !== 'not sealed' && <Seal seal={opened.seal} />}
      {opened.payrollSheets.length > 0 && (
        <ChoiceField
          label={words.reconcile.sheet}
          help={words.reconcile.sheetHelp}
          value={payroll}
          options={opened.payrollSheets.map((name) => ({ value: name, text: name }))}
          onChange={(sheet) => setChoices({ sheet })}
        />
      )}
      <PastePayroll snapshot={snapshot} open={false} />
      {opened.questions.length > 0 && (
        <Banner tone="info" title={words.reconcile.questions}>
          {opened.questions.map((question) => (
            <span key={question}>{question}</span>
          ))}
        </Banner>
      )}
      <Columns opened={opened} snapshot={snapshot} choices={choices} onChange={setChoices} />
      {opened.reconciliation && <Result key={payroll} opened={opened} snapshot={snapshot} />}
    </>
  );
}

function NothingToCompare({ opened, snapshot }: ResultProps) {
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

interface ResultProps {
  readonly opened: OpenedReconciliation;
  readonly snapshot: Snapshot;
}

function Result({ opened, snapshot }: ResultProps) {
  const { session, writing } = usePanel();
  const { reconciliation, present, recomputed } = opened;
  if (!reconciliation) return null;
  const wrong = recomputed?.disagreements ?? [];
  const sealed = opened.seal !== null && opened.seal.state !== 'not sealed';
  const answer = async ({ owner, reason, dueOn, ...said }: Answer) => {
    const item = reconciliation.items.find(
      ({ id, period, component }) => id === said.id && period === said.period && component === said.component,
    );
    const changes = present && item ? planAnswer(present, item, { owner, reason, dueOn }) : null;
    if (changes === null) return session.say(words.reconcile.reportFirst, 'bad');
    await writing.write(oneStep(changes, words.reconcile.noting, words.reconcile.noted(said.id)));
  };
  return (
    <>
      {wrong.length > 0 && (
        <Banner tone="bad" title={words.bonus.disagrees(recomputed?.sheet.sheet ?? '', wrong.length)}>
          <span>{wrong[0]?.text}</span>
        </Banner>
      )}
      <Totals result={reconciliation} />
      <PayrollRows result={reconciliation} />
      {!sealed && <Report opened={opened} snapshot={snapshot} />}
      <Items result={reconciliation} answerable={present !== null && !sealed} onAnswer={answer} />
      {!sealed && present && <SignOff opened={opened} snapshot={snapshot} />}
    </>
  );
}
