import { useMemo, useState } from 'preact/hooks';
import {
  type BonusRound,
  type BonusSheet,
  noOptions,
  openRound,
  readBonusSheet,
  readTerms,
  type Snapshot,
  withScale,
} from '../../core/index.ts';
import { useHint, usePanel } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { words } from '../words/index.ts';
import { Corrections } from './corrections.tsx';
import { CostTable } from './cost-table.tsx';
import { Disagreements } from './disagreements.tsx';
import { DraftBar } from './draft-bar.tsx';
import { type ScaleDraft, ScaleEditor } from './scale-editor.tsx';
import { Statements } from './statements.tsx';
import { NearThresholds, Waiting } from './waiting.tsx';
import { WriteBonus } from './write-bonus.tsx';

/** From scores to amounts: what the round costs under this scale or another, who is not measured, and the bonus sheet. */
export function Bonus() {
  const { session } = usePanel();
  const snapshot = session.snapshot.value;
  const opened = useMemo(() => (snapshot ? openedRound(snapshot) : null), [snapshot]);
  useHint(words.bonus.hint);
  if (!snapshot || !opened) return null;
  if (!opened.round) {
    return (
      <EmptyState icon="bonus" text={opened.problems.join(' ')}>
        <Button kind="primary" onPress={() => session.open('start')}>
          {words.bonus.start}
        </Button>
      </EmptyState>
    );
  }
  return (
    <>
      {opened.problems.map((problem) => (
        <p class="muted" key={problem}>
          {problem}
        </p>
      ))}
      <Plan round={opened.round} present={opened.present} snapshot={snapshot} />
    </>
  );
}

/** The round with the gates, pools and conditions that stand in its sheet, where there is one. */
function openedRound(snapshot: Snapshot) {
  const { terms } = readTerms(snapshot);
  const present = terms ? readBonusSheet(snapshot, terms.period.label) : null;
  return { ...openRound(snapshot, present ?? noOptions), present };
}

interface PlanProps {
  readonly round: BonusRound;
  readonly present: BonusSheet | null;
  readonly snapshot: Snapshot;
}

function Plan({ round, present, snapshot }: PlanProps) {
  const [draft, setDraft] = useState<ScaleDraft | null>(null);
  const [budgets, setBudgets] = useState<ReadonlyMap<string, number>>(present?.budgets ?? new Map());
  const scale = draft ?? round.terms.scale;
  // A scale that is half typed costs what the last sound one does: the settings'.
  const planned = useMemo(
    () => (draft && withScale(round, draft.points, draft.mode, draft.above)) || round,
    [round, draft],
  );
  const scores = round.lines.flatMap(({ score, absent }) => (score === null || absent ? [] : [score]));
  return (
    <>
      {present && <Disagreements snapshot={snapshot} />}
      <Corrections snapshot={snapshot} />
      {scale && <ScaleEditor scale={scale} people={scores} onChange={setDraft} />}
      {draft && <DraftBar draft={draft} onForget={() => setDraft(null)} />}
      <CostTable round={planned} budgets={budgets} onBudgets={setBudgets} />
      <Waiting lines={planned.lines} />
      <NearThresholds round={planned} />
      {present && <Statements round={round} snapshot={snapshot} />}
      <WriteBonus round={round} present={present} snapshot={snapshot} budgets={budgets} draft={draft !== null} />
    </>
  );
}
