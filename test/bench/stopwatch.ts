/**
 * The fastest run in milliseconds, after a warm-up. The fastest and not the middle one: everything else that a machine
 * does can only make a run slower, and both sides of a comparison get the same chance of an undisturbed one.
 */
export function fastestMs(run: () => unknown, { warmUp = 10, forMs = 800 } = {}): number {
  for (let time = 0; time < warmUp; time++) run();
  let fastest = Number.POSITIVE_INFINITY;
  const end = performance.now() + forMs;
  for (let time = 0; time < 5 || performance.now() < end; time++) {
    const start = performance.now();
    run();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}
