import { useUnderstood } from '../book.ts';
import { useHint, usePanel } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Progress } from '../parts/progress.tsx';
import { words } from '../words/index.ts';
import { Findings } from './findings.tsx';
import { GradeBlock } from './grade.tsx';
import { Known } from './known.tsx';
import { Letters } from './letters.tsx';
import { Questions } from './questions.tsx';
import { Readings } from './readings.tsx';
import { Share } from './share.tsx';
import { Suppressed } from './suppressed.tsx';
import { TidyFixes } from './tidy-fixes.tsx';
import { useReport } from './use-report.ts';

/** How good the KPIs of this workbook are, what makes them fail, and what to do about it. */
export function Check() {
  const { session } = usePanel();
  const { book } = useUnderstood();
  const snapshot = session.snapshot.value;
  const loaded = snapshot !== null;
  const { report, progress } = useReport(loaded ? book : null, session.host.today());
  useHint(words.check.hint);
  if (!loaded) return null;
  if (book.scorecards.length === 0) {
    return (
      <>
        <EmptyState icon="check" text={words.check.noTables}>
          <Button kind="primary" onPress={() => session.open('add')}>
            {words.check.add}
          </Button>
        </EmptyState>
        <Questions book={book} />
        <Readings readings={book.readings} />
      </>
    );
  }
  return (
    <>
      {progress !== null && <Progress label={words.check.checking} done={progress} total={1} />}
      {report && (
        <>
          <GradeBlock report={report} />
          <Questions book={book} />
          <Findings report={report} book={book} />
          <Known report={report} book={book} snapshot={snapshot} />
          <Letters letters={report.letters} />
          <Suppressed report={report} />
          {snapshot && <Share report={report} snapshot={snapshot} />}
          <Readings readings={book.readings} />
          <div class="line">
            <Button kind="quiet" onPress={() => session.read()}>
              {words.check.again}
            </Button>
          </div>
          <TidyFixes findings={report.findings} />
        </>
      )}
    </>
  );
}
