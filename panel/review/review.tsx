import { useMemo } from 'preact/hooks';
import { openReview, planDecision, type Snapshot } from '../../core/index.ts';
import { useHint, usePanel } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
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
  useHint(words.review.hint);
  return snapshot === null ? null : <Period snapshot={snapshot} />;
}

function Period({ snapshot }: { readonly snapshot: Snapshot }) {
  const { session, writing } = usePanel();
  const opened = useMemo(() => openReview(snapshot), [snapshot]);
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
  const decide = async (kpi: string, decided: Decided) => {
    const changes = present ? planDecision(present, kpi, decided) : null;
    if (changes === null) return session.say(words.review.sheetFirst, 'bad');
    const said = words.review.noted(kpi, words.review.proposals[decided.decision]);
    await writing.write(oneStep(changes, words.review.noting, said));
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
              decision={present?.decisions.find(({ kpi }) => kpi === review.kpi)}
              decidable={present !== null}
              onDecide={(decided) => decide(review.kpi, decided)}
            />
          ))}
        </ul>
      </section>
      {present && <RollOver snapshot={snapshot} />}
    </>
  );
}
