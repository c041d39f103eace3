import { useMemo, useState } from 'preact/hooks';
import {
  type BonusRound,
  openCorrections,
  openingRound,
  type PriorPeriodLine,
  type Recomputed,
  recomputing,
  type ScaleDraft,
  type Snapshot,
  type Steps,
  withOptions,
  withScale,
} from '../../core/index.ts';
import { useHint, usePanel } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Working } from '../parts/working.tsx';
import { useSteps } from '../use-steps.ts';
import { words } from '../words/index.ts';
import { Corrections } from './corrections.tsx';
import { CostTable } from './cost-table.tsx';
import { Disagreements } from './disagreements.tsx';
import { DraftBar } from './draft-bar.tsx';
import { Options, type OptionsDraft } from './options.tsx';
import { ScaleEditor } from './scale-editor.tsx';
import { Statements } from './statements.tsx';
import { NearThresholds, Waiting } from './waiting.tsx';
import { WriteBonus } from './write-bonus.tsx';

/** From scores to amounts: what the round costs under this scale or another, who is not measured, and the bonus sheet. */
export function Bonus() {
  const { session } = usePanel();
  const snapshot = session.snapshot.value;
  const opened = useSteps(() => opening(snapshot), [snapshot]);
  useHint(words.bonus.hint);
  if (!opened) return <Working label={words.bonus.working} />;
  const { round, problems } = opened;
  if (!round) {
    return (
      <EmptyState icon="bonus" text={problems.join(' ')}>
        <Button kind="primary" onPress={() => session.open('start')}>
          {words.bonus.start}
        </Button>
      </EmptyState>
    );
  }
  return (
    <>
      {problems.map((problem) => (
        <p class="muted" key={problem}>
          {problem}
        </p>
      ))}
      <Plan {...opened} round={round} />
    </>
  );
}

interface Opened {
  readonly snapshot: Snapshot;
  /** With the gates, pools and conditions that stand in its sheet, where there is one. */
  readonly round: BonusRound | null;
  readonly problems: readonly string[];
  readonly recomputed: Recomputed | null;
  readonly corrections: readonly PriorPeriodLine[];
}

function* opening(snapshot: Snapshot | null): Steps<Opened | null> {
  if (!snapshot) return null;
  const recomputed = yield* recomputing(snapshot);
  yield;
  const corrections = openCorrections(snapshot);
  yield;
  if (recomputed) return { snapshot, round: recomputed.round, problems: [], recomputed, corrections };
  const { round, problems } = yield* openingRound(snapshot);
  return { snapshot, round, problems, recomputed, corrections };
}

function Plan({ snapshot, round, recomputed, corrections }: Opened & { readonly round: BonusRound }) {
  const present = recomputed?.sheet ?? null;
  const [scaleDraft, setScaleDraft] = useState<ScaleDraft | null>(null);
  const [optionsDraft, setOptionsDraft] = useState<OptionsDraft | null>(null);
  const [forgotten, setForgotten] = useState(0);
  const [budgets, setBudgets] = useState<ReadonlyMap<string, number>>(present?.budgets ?? new Map());
  const options = optionsDraft ?? round.options;
  const scale = scaleDraft ?? round.terms.scale;
  // What is half typed costs what the last sound one does: the sheet's gates and pools, the settings' scale.
  const gated = useMemo(() => (optionsDraft && withOptions(round, optionsDraft)) ?? round, [round, optionsDraft]);
  const planned = useMemo(
    () => (scaleDraft && withScale(gated, scaleDraft.points, scaleDraft.mode, scaleDraft.above)) || gated,
    [gated, scaleDraft],
  );
  const scores = round.lines.flatMap(({ score, absent }) => (score === null || absent ? [] : [score]));
  return (
    <>
      {recomputed && <Disagreements recomputed={recomputed} />}
      <Corrections snapshot={snapshot} lines={corrections} />
      {scale && <ScaleEditor scale={scale} people={scores} onChange={setScaleDraft} />}
      {scaleDraft && <DraftBar draft={scaleDraft} onForget={() => setScaleDraft(null)} />}
      <Options
        key={forgotten}
        round={round}
        options={options}
        drafted={optionsDraft !== null}
        onChange={setOptionsDraft}
        onForget={() => {
          setOptionsDraft(null);
          // What was typed into the fields is forgotten with them.
          setForgotten(forgotten + 1);
        }}
      />
      <CostTable round={planned} budgets={budgets} onBudgets={setBudgets} />
      <Waiting lines={planned.lines} />
      <NearThresholds round={planned} />
      {present && <Statements round={round} snapshot={snapshot} />}
      <WriteBonus
        round={gated}
        before={round.options}
        present={present}
        snapshot={snapshot}
        budgets={budgets}
        unsettled={scaleDraft !== null}
        unsound={gated === round && optionsDraft !== null}
        onWritten={() => setOptionsDraft(null)}
      />
    </>
  );
}
