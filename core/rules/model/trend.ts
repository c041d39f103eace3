/** What a series of past results says about the next one. */
export interface Trend {
  /** The median of the slopes between all pairs of periods (Theil–Sen): one odd period hardly moves it. */
  readonly slope: number;
  /** The line's value in the period after the last. */
  readonly next: number;
  /** Spread around the line: 1.4826 × the median absolute deviation, which is the standard deviation of normal noise. */
  readonly spread: number;
  readonly periods: number;
}

const fewestPeriods = 3;

/** Null with fewer than three results. Missing periods keep their place in time. */
export function trendOf(history: readonly (number | null)[]): Trend | null {
  const points = history.flatMap((value, period) => (value === null ? [] : [{ period, value }]));
  if (points.length < fewestPeriods) return null;
  const slopes: number[] = [];
  for (const [index, one] of points.entries()) {
    for (const other of points.slice(index + 1)) slopes.push((other.value - one.value) / (other.period - one.period));
  }
  const slope = median(slopes);
  const start = median(points.map(({ period, value }) => value - slope * period));
  const residuals = points.map(({ period, value }) => Math.abs(value - (start + slope * period)));
  return { slope, next: start + slope * history.length, spread: 1.4826 * median(residuals), periods: points.length };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
