import { useEffect, useState } from 'preact/hooks';
import { type Book, type Report, validating } from '../../core/index.ts';

export interface Checking {
  /** The last complete report; it stays in sight while the workbook is checked again. */
  readonly report: Report | null;
  /** Between 0 and 1 while a check is running. */
  readonly progress: number | null;
}

/** Long enough to get on, short enough for the panel to stay responsive. */
const sliceMilliseconds = 20;

/** Checks the book in slices whenever it changes; a check that is overtaken by a newer book is dropped. */
export function useReport(book: Book | null, today: number): Checking {
  const [checking, setChecking] = useState<Checking>({ report: null, progress: null });
  useEffect(() => {
    if (book === null) return;
    const steps = validating(book, { today });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const slice = () => {
      const until = performance.now() + sliceMilliseconds;
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      if (step.done) setChecking({ report: step.value, progress: null });
      else {
        const { done, total } = step.value;
        setChecking(({ report }) => ({ report, progress: done / total }));
        timer = setTimeout(slice);
      }
    };
    slice();
    return () => clearTimeout(timer);
  }, [book, today]);
  return checking;
}
