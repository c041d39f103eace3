import { useMemo, useState } from 'preact/hooks';
import { type BonusRound, openRound, withScale } from '../../core/index.ts';
import { useHint, usePanel } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { words } from '../words/index.ts';
import { CostTable } from './cost-table.tsx';
import { DraftBar } from './draft-bar.tsx';
import { type ScaleDraft, ScaleEditor } from './scale-editor.tsx';
import { NearThresholds, Waiting } from './waiting.tsx';

/** From scores to amounts: what the round costs under this scale or another, who is not measured, and the bonus sheet. */
export function Bonus() {
  const { session } = usePanel();
  const snapshot = session.snapshot.value;
  const opened = useMemo(() => (snapshot ? openRound(snapshot) : null), [snapshot]);
  useHint(words.bonus.hint);
  if (!opened) return null;
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
      <Plan round={opened.round} />
    </>
  );
}

function Plan({ round }: { readonly round: BonusRound }) {
  const [draft, setDraft] = useState<ScaleDraft | null>(null);
  const scale = draft ?? round.terms.scale;
  // A scale that is half typed costs what the last sound one does: the settings'.
  const planned = useMemo(
    () => (draft && withScale(round, draft.points, draft.mode, draft.above)) || round,
    [round, draft],
  );
  const scores = round.lines.flatMap(({ score, absent }) => (score === null || absent ? [] : [score]));
  return (
    <>
      {scale && <ScaleEditor scale={scale} people={scores} onChange={setDraft} />}
      {draft && <DraftBar draft={draft} onForget={() => setDraft(null)} />}
      <CostTable round={planned} />
      <Waiting lines={planned.lines} />
      <NearThresholds round={planned} />
    </>
  );
}
