import {
  type Book,
  emptyBook,
  finished,
  type Policies,
  readingBook,
  readPolicies,
  type Snapshot,
  type Steps,
} from '../core/index.ts';
import { usePanel } from './context.ts';

/** What was understood of a workbook. Several screens ask, so each snapshot is understood once. */
export interface Understood {
  readonly book: Book;
  /** Null where the workbook has no settings sheet of ours. */
  readonly policies: Policies | null;
}

const known = new WeakMap<Snapshot, Understood>();

/** The session has gone through the steps of `understanding` before a screen asks. */
export function understood(snapshot: Snapshot): Understood {
  return known.get(snapshot) ?? finished(understanding(snapshot));
}

/** Understands a snapshot in steps, so that a workbook of thousands of rows does not hold the panel up. */
export function* understanding(snapshot: Snapshot): Steps<Understood> {
  const now = { book: yield* readingBook(snapshot), policies: readPolicies(snapshot) };
  known.set(snapshot, now);
  return now;
}

export function useUnderstood(): Understood {
  const { session } = usePanel();
  const snapshot = session.snapshot.value;
  return snapshot ? understood(snapshot) : nothingYet;
}

const nothingYet: Understood = { book: emptyBook, policies: null };
