import {
  type Change,
  type OpenedReview,
  openingReview,
  planDecision,
  type Snapshot,
  type Steps,
} from '../../core/index.ts';
import { useHint, usePanel } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Working } from '../parts/working.tsx';
import { useSteps } from '../use-steps.ts';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';
import { type Decided, KpiReviewRow } from './kpi-review.tsx';
import { RollOver } from './roll-over.tsx';
import { Trends } from './trends.tsx';
import { WriteReview } from './write-review.tsx';

/** What the period says about each KPI, what the manager decides, and the step into the next period. */
export function Review() {
  const { session } = usePanel();
  const snapshot = session.snapshot.value;
  const reviewed = useSteps(() => reviewing(snapshot), [snapshot]);
  useHint(words.review.hint);
  return reviewed ? <Period {...reviewed} /> : <Working label={words.review.working} />;
}

/** What was opened, with the snapshot that it was opened from. */
interface Reviewed {
  readonly snapshot: Snapshot;
  readonly opened: OpenedReview;
}

function* reviewing(snapshot: Snapshot | null): Steps<Reviewed | null> {
  return snapshot && { snapshot, opened: yield* openingReview(snapshot) };
}

function Period({ snapshot, opened }: Reviewed) {
  const { session, writing } = usePanel();
  const { problems, period, kpis, trends, present } = opened;
  if (problems.length > 0) {
    return (
      <EmptyState icon="review" text={problems.join(' ')}>
        <Button kind="primary" onPress={() => session.open(period === '' ? 'start' : 'add')}>
          {period === '' ? words.review.start : words.review.add}
        </Button>
      </EmptyState>
    );
  }
  const plan = (kpi: string, decided: Decided) => {
    const changes = present ? planDecision(present, kpi, decided) : null;
    if (changes === null) session.say(words.review.sheetFirst, 'bad');
    return changes;
  };
  const write = (kpi: string, { decision }: Decided, changes: readonly Change[]) => {
    const said = words.review.noted(kpi, words.review.proposals[decision]);
    return writing.write(oneStep(changes, words.review.noting, said));
  };
  return (
    <>
      <Trends trends={trends} />
      <section class="stack">
        <h2>{words.review.kpis(period)}</h2>
        <WriteReview opened={opened} snapshot={snapshot} />
        <ul class="ruled">
          {kpis.map((review) => (
            <KpiReviewRow
              key={review.kpi}
              review={review}
              snapshot={snapshot}
              decision={present?.decisions.find(({ kpi }) => kpi === review.kpi)}
              decidable={present !== null}
              onPlan={(decided) => plan(review.kpi, decided)}
              onWrite={(decided, changes) => write(review.kpi, decided, changes)}
            />
          ))}
        </ul>
      </section>
      {present && <RollOver snapshot={snapshot} />}
    </>
  );
}
