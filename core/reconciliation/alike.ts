import type { Alike, PayLine } from './line.ts';
import { keyDifferences, nearKey } from './near-key.ts';
import { byText } from './order.ts';

interface Sides {
  readonly due: PayLine | null;
  readonly paid: PayLine | null;
}

interface Candidate {
  readonly line: PayLine;
  readonly matched: boolean;
}

/**
 * For each line that stands alone: the lines of the other side that may be meant. Another period or component of the
 * same id counts only where that line stands alone, too; an id that looks alike counts always, because a second
 * spelling of an id is how somebody gets paid twice.
 */
export function alikeLines(pairs: readonly Sides[]): (pair: Sides) => readonly Alike[] {
  const standsAlone = pairs.some(({ due, paid }) => !due || !paid);
  const dueById = standsAlone ? candidatesById(pairs, 'due') : new Map<string, Candidate[]>();
  const paidById = standsAlone ? candidatesById(pairs, 'paid') : new Map<string, Candidate[]>();
  return ({ due, paid }) => {
    if (due && !paid) return alikeAmong(due, paidById);
    if (paid && !due) return alikeAmong(paid, dueById);
    return [];
  };
}

function candidatesById(pairs: readonly Sides[], side: 'due' | 'paid'): Map<string, Candidate[]> {
  const byId = new Map<string, Candidate[]>();
  for (const pair of pairs) {
    const line = pair[side];
    if (!line) continue;
    const key = nearKey(line.id);
    const candidates = byId.get(key);
    const candidate = { line, matched: pair.due !== null && pair.paid !== null };
    if (candidates) candidates.push(candidate);
    else byId.set(key, [candidate]);
  }
  return byId;
}

function alikeAmong(line: PayLine, others: ReadonlyMap<string, readonly Candidate[]>): readonly Alike[] {
  return (others.get(nearKey(line.id)) ?? [])
    .filter((other) => other.line.id !== line.id || !other.matched)
    .map(({ line: other }) => ({
      id: other.id,
      period: other.period,
      component: other.component,
      row: other.row,
      units: other.units,
      currency: other.currency,
      because: [
        ...keyDifferences(line.id, other.id),
        ...(other.period === line.period ? [] : (['period'] as const)),
        ...(other.component === line.component ? [] : (['component'] as const)),
      ],
    }))
    .sort((a, b) => a.because.length - b.because.length || byText(keyOf(a), keyOf(b)) || a.units - b.units);
}

function keyOf({ id, period, component, currency }: Alike): string {
  return JSON.stringify([id, period, component, currency]);
}
