import { useState } from 'preact/hooks';
import { type Snapshot, startWorkbook } from '../../core/index.ts';
import { useUnderstood } from '../book.ts';
import { useHint, usePanel } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { TextField } from '../parts/field.tsx';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';
import { anyAnswers, type Drafts, emptyDrafts, readDrafts } from './answers.ts';
import { PeriodQuestion, ReviewQuestion } from './questions.tsx';

/** Four questions, then one undoable step that makes checklist, settings, goals, people and log. */
export function StartWorkbook() {
  const { session } = usePanel();
  const snapshot = session.snapshot.value;
  useHint(words.start.hint);
  return snapshot === null ? null : <Questions snapshot={snapshot} />;
}

function Questions({ snapshot }: { readonly snapshot: Snapshot }) {
  const { session, writing } = usePanel();
  const { policies } = useUnderstood();
  const today = session.host.today();
  const [drafts, setDrafts] = useState<Drafts>(() => emptyDrafts(today));
  const [asked, setAsked] = useState(false);
  const set = (draft: Partial<Drafts>) => setDrafts({ ...drafts, ...draft });
  const { answers, wrong } = readDrafts(drafts, today);
  // Until all is answered, and where settings are there already, this only tells which sheets are missing.
  const plan = startWorkbook(answers ?? anyAnswers(today), snapshot);
  if (plan.sheets.length === 0) {
    return (
      <EmptyState icon="start" text={words.start.complete}>
        <Button kind="primary" onPress={() => session.open('add')}>
          {words.start.add}
        </Button>
      </EmptyState>
    );
  }
  const begin = async () => {
    setAsked(true);
    if (answers === null && !policies) return;
    await writing.write(
      oneStep(plan.changes, words.start.doing, words.start.said(plan.sheets.length), plan.firstInput ?? undefined),
    );
  };
  return (
    <>
      {policies ? (
        <Banner>{words.start.begun}</Banner>
      ) : (
        <>
          <PeriodQuestion drafts={drafts} onChange={set} wrong={asked ? wrong : {}} />
          <TextField
            label={words.start.currency}
            help={words.start.currencyHelp}
            value={drafts.currency}
            wrong={asked ? wrong.currency : undefined}
            onChange={(currency) => set({ currency })}
          />
          <ReviewQuestion drafts={drafts} onChange={set} />
          <TextField
            long
            label={words.start.departments}
            help={words.start.departmentsHelp}
            value={drafts.departments}
            onChange={(departments) => set({ departments })}
          />
        </>
      )}
      <p class="muted">{words.start.makes(plan.sheets)}</p>
      <div class="at-hand">
        <Button kind="primary" wide onPress={begin}>
          {policies ? words.start.confirmRest : words.start.confirm}
        </Button>
      </div>
    </>
  );
}
