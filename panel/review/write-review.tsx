import { useState } from 'preact/hooks';
import { type OpenedReview, planReviewSheet, type Snapshot } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { useNumbers } from '../numbers.ts';
import { Button } from '../parts/button.tsx';
import { Preview } from '../parts/preview.tsx';
import { previewSteps } from '../parts/preview-steps.ts';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';

interface WriteReviewProps {
  readonly opened: OpenedReview;
  readonly snapshot: Snapshot;
}

/** The review is a sheet of ours; decisions and their reasons stand in it. */
export function WriteReview({ opened, snapshot }: WriteReviewProps) {
  const { writing } = usePanel();
  const numbers = useNumbers();
  const [previewing, setPreviewing] = useState(false);
  if (!previewing) {
    return (
      <div class="line">
        <Button kind={opened.present ? 'plain' : 'primary'} onPress={() => setPreviewing(true)}>
          {opened.present ? words.review.writeAgain : words.review.write}
        </Button>
      </div>
    );
  }
  const planned = planReviewSheet(snapshot, opened);
  const write = async () => {
    setPreviewing(false);
    await writing.write(oneStep(planned.changes, words.review.writing, words.review.wrote(planned.sheet)));
  };
  return (
    <Preview
      title={planned.replaces ? words.review.replaces(planned.sheet) : words.review.adds(planned.sheet)}
      steps={planned.replaces ? previewSteps(planned.changes, snapshot, numbers) : []}
      confirm={words.review.confirm}
      onConfirm={write}
      onCancel={() => setPreviewing(false)}
    >
      <p class="muted">{words.review.kpisIn(opened.kpis.length)}</p>
    </Preview>
  );
}
