import type { Steps } from '../core/index.ts';

/** Long enough to get on, short enough for the panel to stay responsive. */
const sliceMilliseconds = 20;

/** Goes through steps in slices and hands on what came out. Returns the way to stop before that. */
export function inSlices<Result>(
  steps: Steps<Result>,
  done: (result: Result) => void,
  failed: (problem: unknown) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slice = () => {
    try {
      const until = performance.now() + sliceMilliseconds;
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      if (!step.done) {
        timer = setTimeout(slice);
        return;
      }
      const { value } = step;
      // What is drawn with the result is work of its own.
      if (performance.now() < until) done(value);
      else timer = setTimeout(() => done(value));
    } catch (problem) {
      failed(problem);
    }
  };
  slice();
  return () => clearTimeout(timer);
}

/** Resolves to what came out of all steps. */
export function allSteps<Result>(steps: Steps<Result>): Promise<Result> {
  return new Promise((resolve, reject) => inSlices(steps, resolve, reject));
}
