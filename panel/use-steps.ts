import { useEffect, useState } from 'preact/hooks';
import type { Steps } from '../core/index.ts';
import { inSlices } from './slices.ts';

interface Outcome<Result> {
  readonly result: Result | null;
  readonly problem: unknown;
}

/**
 * What came out of steps that begin anew whenever `on` changes; null before the first result. The last one stays while
 * the next is worked out, so that nothing flickers after an edit; a run that is overtaken is dropped.
 */
export function useSteps<Result>(begin: () => Steps<Result>, on: readonly unknown[]): Result | null {
  const [outcome, setOutcome] = useState<Outcome<Result>>({ result: null, problem: undefined });
  useEffect(
    () =>
      inSlices(
        begin(),
        (result) => setOutcome({ result, problem: undefined }),
        (problem) => setOutcome({ result: null, problem }),
      ),
    // biome-ignore lint/correctness/useExhaustiveDependencies: `begin` is made anew with each drawing; `on` says when it differs.
    on,
  );
  // Thrown while drawing, so that the guard around the screens says what happened.
  if (outcome.problem !== undefined) throw outcome.problem;
  return outcome.result;
}
