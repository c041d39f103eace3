import type { Target, TargetReading } from '../../scorecard/target/index.ts';
import type { Wording } from './wording.ts';

/**
 * An ambiguous target cell, decided by its row where the row decides it: beside a baseline or an actual of its own size,
 * or under a name that counts something, "2031" and "45809" are numbers and no dates.
 */
export function settled(target: TargetReading, neighbours: readonly TargetReading[], name: Wording): TargetReading {
  if (target.status !== 'ambiguous') return target;
  const [number, date] = target.candidates;
  if (number?.value == null || date?.kind !== 'date') return target;
  const size = Math.abs(number.value);
  const near = neighbours.some(({ parts: [part] }) => part?.value != null && isNear(size, Math.abs(part.value)));
  if (!near && name.measure === null) return target;
  const parts: readonly Target[] = [number];
  return { status: 'ok', parts, candidates: [], reason: null, flags: target.flags };
}

/** Within a factor of five: the same kind of number. */
function isNear(one: number, other: number): boolean {
  return other > 0 && one / other < 5 && other / one < 5;
}
