import {
  isRefusal,
  type PayoutAbove,
  type PayoutMode,
  type PayoutPoint,
  payout,
  payoutScale,
} from '../../core/index.ts';

/** The picture's own units; on screen it is as wide as the panel. */
export const picture = { width: 276, height: 176, left: 38, right: 268, top: 12, bottom: 148 } as const;

/** The part of the plane that is shown. It stays put while a point is dragged. */
export interface Frame {
  readonly fromScore: number;
  readonly toScore: number;
  readonly toPayout: number;
}

export function frameOf(points: readonly PayoutPoint[], people: readonly number[]): Frame {
  const scores = points.map((point) => point.score);
  const shown = [...scores, ...people.filter((score) => score > 0 && score < 2)];
  const from = Math.min(...shown, 0.8) - 0.1;
  const to = Math.max(...shown, 1.2) + 0.05;
  const top = Math.max(...points.map((point) => point.payout), 1);
  return {
    fromScore: Math.max(0, Math.floor(from * 10) / 10),
    toScore: Math.ceil(to * 10) / 10,
    toPayout: Math.ceil(top * 2 + 0.2) / 2,
  };
}

export function across(frame: Frame, score: number): number {
  const share = (score - frame.fromScore) / (frame.toScore - frame.fromScore);
  return picture.left + Math.min(1, Math.max(0, share)) * (picture.right - picture.left);
}

export function up(frame: Frame, amount: number): number {
  return picture.bottom - Math.min(1, amount / frame.toPayout) * (picture.bottom - picture.top);
}

/** The point under a place of the picture, in whole percent. */
export function pointAt(frame: Frame, x: number, y: number): PayoutPoint {
  const along = (x - picture.left) / (picture.right - picture.left);
  const high = (picture.bottom - y) / (picture.bottom - picture.top);
  return {
    score: wholePercent(frame.fromScore + along * (frame.toScore - frame.fromScore)),
    payout: wholePercent(Math.min(frame.toPayout, Math.max(0, high * frame.toPayout))),
  };
}

function wholePercent(ratio: number): number {
  return Math.round(ratio * 100) / 100;
}

/** The line that the payout follows, as an SVG path, with its jumps. */
export function curvePath(frame: Frame, points: readonly PayoutPoint[], mode: PayoutMode, above: PayoutAbove): string {
  const scale = payoutScale(points, mode, above);
  if (isRefusal(scale)) return '';
  const at = (score: number, paid: number) => `${across(frame, score).toFixed(1)} ${up(frame, paid).toFixed(1)}`;
  let before = 0;
  const steps = points.map(({ score, payout: paid }, index) => {
    const arrives = mode === 'linear' && index > 0 ? paid : before;
    before = paid;
    return `L${at(score, arrives)}L${at(score, paid)}`;
  });
  return `M${at(frame.fromScore, 0)}${steps.join('')}L${at(frame.toScore, payout(frame.toScore, scale))}`;
}

/** Where to draw lines: every 10, 20, 25, 50 or 100 %, whichever gives about four. */
export function ticks(from: number, to: number, most: number): number[] {
  const step = [0.1, 0.2, 0.25, 0.5, 1, 2, 5].find((size) => (to - from) / size <= most) ?? 10;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
}

export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** People as a heap of dots over the score axis; in a large round one dot is several people. */
export function dotsOf(frame: Frame, people: readonly number[]): { readonly dots: Dot[]; readonly each: number } {
  const width = 5;
  const columns = new Map<number, number>();
  for (const score of people) {
    const column = Math.round(across(frame, score) / width);
    columns.set(column, (columns.get(column) ?? 0) + 1);
  }
  const tallest = 8;
  const each = Math.max(1, Math.ceil(Math.max(0, ...columns.values()) / tallest));
  const dots = [...columns].flatMap(([column, number]) =>
    Array.from({ length: Math.ceil(number / each) }, (_, index) => ({
      x: column * width,
      y: picture.bottom - 4 - index * width,
    })),
  );
  return { dots, each };
}
