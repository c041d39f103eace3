import { type Book, emptyBook, type Policies, readBook, readPolicies, type Snapshot } from '../core/index.ts';
import { usePanel } from './context.ts';

/** What was understood of a workbook. Several screens ask, so each snapshot is understood once. */
export interface Understood {
  readonly book: Book;
  /** Null where the workbook has no settings sheet of ours. */
  readonly policies: Policies | null;
}

const known = new WeakMap<Snapshot, Understood>();

export function understood(snapshot: Snapshot): Understood {
  const before = known.get(snapshot);
  if (before) return before;
  const now = { book: readBook(snapshot), policies: readPolicies(snapshot) };
  known.set(snapshot, now);
  return now;
}

export function useUnderstood(): Understood {
  const { session } = usePanel();
  const snapshot = session.snapshot.value;
  return snapshot ? understood(snapshot) : nothingYet;
}

const nothingYet: Understood = { book: emptyBook, policies: null };
