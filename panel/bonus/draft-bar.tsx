import { useState } from 'preact/hooks';
import { planPayoutScale, pointsProblem, type ScaleDraft } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { useNumbers } from '../numbers.ts';
import { Button } from '../parts/button.tsx';
import { Preview } from '../parts/preview.tsx';
import { previewSteps } from '../parts/preview-steps.ts';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';

/** A scale that was only tried out is forgotten or saved; nothing else of the workbook changes with it. */
export function DraftBar({ draft, onForget }: { readonly draft: ScaleDraft; readonly onForget: () => void }) {
  const { session, writing } = usePanel();
  const numbers = useNumbers();
  const [previewing, setPreviewing] = useState(false);
  const snapshot = session.snapshot.value;
  if (!snapshot) return null;
  const usable = pointsProblem(draft.points) === null;
  const changes = planPayoutScale(snapshot, draft);
  const save = async () => {
    if (changes === null) return;
    setPreviewing(false);
    const written = await writing.write(oneStep(changes, words.bonus.savingScale, words.bonus.savedScale));
    if (written > 0) onForget();
  };
  if (previewing && changes) {
    return (
      <Preview
        title={words.bonus.saveScaleTitle}
        steps={previewSteps(changes, snapshot, numbers)}
        confirm={words.bonus.saveScaleConfirm}
        onConfirm={save}
        onCancel={() => setPreviewing(false)}
      >
        <p class="muted">{words.bonus.saveScaleEffect}</p>
      </Preview>
    );
  }
  return (
    <div class="stack">
      <p class="muted">{changes === null ? words.bonus.noRoom : words.bonus.drafted}</p>
      <div class="line">
        <Button disabled={changes === null || !usable} onPress={() => setPreviewing(true)}>
          {words.bonus.saveScale}
        </Button>
        <Button kind="quiet" onPress={onForget}>
          {words.bonus.forget}
        </Button>
      </div>
    </div>
  );
}
