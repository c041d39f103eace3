/**
 * Long work in short steps: each `yield` is a place where whoever calls may rest, show that something is going on, or
 * stop for good. Core itself has no timer.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Goes through all steps at once, for those who need not stay responsive. */
export function finished<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** How many rows or people fit into one step: some milliseconds on a slow machine. */
export const portionSize = 100;

/** `items.map(work)` in steps. */
export function* mapping<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    if (index % portionSize === portionSize - 1) yield;
    results.push(work(item, index));
  }
  return results;
}
