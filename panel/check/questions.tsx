import { type Book, type Correction, correctionLine, type Question, rememberChecks } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';

/** What nobody could tell from the sheets is asked, not guessed; the answer is remembered in the file. */
export function Questions({ book }: { readonly book: Book }) {
  const questions = book.readings.flatMap((reading) => reading.questions);
  const [first, ...rest] = questions;
  if (!first) return null;
  return (
    <Banner tone="info" title={words.check.question(questions.length)}>
      <Asked question={first} />
      {rest.length > 0 && <span class="tiny">{words.check.moreQuestions(rest.length)}</span>}
    </Banner>
  );
}

function Asked({ question }: { readonly question: Question }) {
  const { session } = usePanel();
  const answer = useCorrection();
  return (
    <>
      <p>
        {question.sheet}: {question.text}
      </p>
      {question.holdsUp && <p class="muted">{words.check.holdsUp}</p>}
      <div class="line wrap">
        {question.answers.map(({ label, correction }) => (
          <Button key={label} onPress={() => answer(correction)}>
            {label}
          </Button>
        ))}
        <Button kind="quiet" onPress={() => session.select(question.area)}>
          {words.check.show}
        </Button>
      </div>
    </>
  );
}

/** Writes what somebody said about a sheet into the file, together with what was said about it before. */
export function useCorrection(): (correction: Correction) => void {
  const { session, writing } = usePanel();
  return async (correction) => {
    const snapshot = session.snapshot.value;
    if (snapshot === null) return;
    const { name, value } = correctionLine(correction);
    await writing.write(
      oneStep(
        rememberChecks([{ name, value, meaning: words.check.correctionMeaning, single: false }], snapshot),
        words.check.noting,
        words.check.noted(correction.sheet),
      ),
    );
  };
}
