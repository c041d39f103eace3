import type { PayoutPoint } from '../scoring/payout.ts';
import { comparable } from '../scoring/ratio.ts';

/** Points of a payout scale while somebody drags or types. Every answer is a scale that can be paid by. */
type Points = readonly PayoutPoint[];

/** Two scores closer than this are one: a tenth of a percent. */
const nearest = 0.001;

/**
 * The point at a new place, between its neighbours: scores keep rising and payouts never fall below 0, whatever the
 * pointer does. Values are rounded to whole tenths of a percent, as people would type them.
 */
export function movePoint(points: Points, index: number, to: PayoutPoint): Points {
  const before = points[index - 1]?.score;
  const after = points[index + 1]?.score;
  const lowest = before === undefined ? 0 : before + nearest;
  const highest = after === undefined ? Number.POSITIVE_INFINITY : after - nearest;
  const score = tidy(Math.min(Math.max(to.score, lowest), Math.max(highest, lowest)));
  const payout = tidy(Math.max(to.payout, 0));
  return points.map((point, at) => (at === index ? { score, payout } : point));
}

/** A new point on the line between its neighbours, so that adding it changes nobody's pay. */
export function addPoint(points: Points, score: number): Points {
  const at = tidy(Math.max(score, 0));
  if (points.some((point) => Math.abs(point.score - at) < nearest)) return points;
  const next = points.findIndex((point) => point.score > at);
  const position = next < 0 ? points.length : next;
  const [left, right] = [points[position - 1], points[position]];
  const payout =
    left && right
      ? left.payout + ((at - left.score) / (right.score - left.score)) * (right.payout - left.payout)
      : (left ?? right)?.payout;
  return [...points.slice(0, position), { score: at, payout: tidy(payout ?? 1) }, ...points.slice(position)];
}

/** The scale without a point; the last one stays. */
export function removePoint(points: Points, index: number): Points {
  return points.length > 1 ? points.filter((_, at) => at !== index) : points;
}

/** Why typed points are no payout scale, in the user's words and with the row; null where they are one. */
export function pointsProblem(points: Points): string | null {
  if (points.length === 0) return 'A payout scale needs at least one point.';
  for (const [index, { score, payout }] of points.entries()) {
    const row = `Point ${index + 1}`;
    if (!Number.isFinite(score) || !Number.isFinite(payout)) return `${row} needs a score and a payout.`;
    if (payout < 0) return `${row} pays below 0. Use 0 or more.`;
    const before = points[index - 1];
    if (before && !(comparable(score) > comparable(before.score))) {
      return `${row} does not score higher than the point before it. Sort the scores upwards.`;
    }
  }
  return null;
}

function tidy(value: number): number {
  return Math.round(value * 1000) / 1000;
}
