/** The median time of one run in milliseconds: after a warm-up, over at least so many runs and so much time. */
export function medianMs(run: () => unknown, { warmUp = 5, runs = 15, forMs = 600 } = {}): number {
  for (let time = 0; time < warmUp; time++) run();
  const times: number[] = [];
  const begin = performance.now();
  while (times.length < runs || (performance.now() - begin < forMs && times.length < 200)) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
    if (performance.now() - begin > 20 * forMs && times.length >= 3) break;
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1] ?? Number.NaN;
}
