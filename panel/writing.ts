import { type ReadonlySignal, signal } from '@preact/signals';
import { type Area, type Change, undoOf, WorkbookError } from '../core/index.ts';
import type { Session } from './session.ts';
import { words } from './words/index.ts';

/** Written wholly or not at all; between two parts a long step can be stopped. */
export interface Part {
  /** Worked out when its turn comes. */
  readonly changes: () => readonly Change[];
  /** How many of the things that the step is about this part finishes: people, sheets. */
  readonly counts: number;
}

/** Something the user asked to have written. */
export interface Step {
  readonly parts: readonly Part[];
  /** `Inserting`: shown while it runs. */
  readonly doing: string;
  /** `Inserted 4 scorecards.`: shown when it is done or was stopped, and beside Undo. */
  readonly said: (counted: number, stopped: boolean) => string;
  /** What to select afterwards. */
  readonly show?: Area;
  /** True for what must leave a trace, such as a signature: no Undo is offered. */
  readonly final?: boolean;
}

/** A step of one part. */
export function oneStep(changes: readonly Change[], doing: string, said: string, show?: Area): Step {
  return { parts: [{ changes: () => changes, counts: 1 }], doing, said: () => said, ...(show ? { show } : {}) };
}

/** What is running now. */
export interface Job {
  readonly doing: string;
  /** Things finished so far, of how many; 0 of 0 where the step has only one part. */
  readonly done: number;
  readonly total: number;
  /** Between 0 and 1, null where the host has not said yet. */
  readonly share: number | null;
  readonly stopping: boolean;
}

export interface Writing {
  readonly job: ReadonlySignal<Job | null>;
  /** The last step, while it can be taken back: what was said about it. */
  readonly undoable: ReadonlySignal<string | null>;
  /** Resolves to how many things were finished; the workbook has been read again by then. */
  write(step: Step): Promise<number>;
  undo(): Promise<void>;
  cancel(): void;
}

export function createWriting(session: Session): Writing {
  const { workbook } = session.host;
  const job = signal<Job | null>(null);
  const undoable = signal<string | null>(null);
  let takeBack: readonly Change[] = [];

  async function write(step: Step): Promise<number> {
    const before = session.snapshot.value;
    if (job.value !== null || before === null) {
      session.say(words.shell.busy, 'bad');
      return 0;
    }
    const { written, counted, problem } = await run(step);
    const stopped = problem !== null;
    if (written.length > 0) {
      takeBack = step.final ? [] : undoOf(written, before);
      undoable.value = takeBack.length > 0 ? step.said(counted, stopped) : null;
      session.say(step.said(counted, stopped));
      await session.read();
    }
    // Stopping after some parts is what was asked for, and `said` already tells how much is there.
    if (stopped && !(written.length > 0 && isCancelled(problem))) await session.complain(problem);
    else if (step.show && written.length > 0) await session.select(step.show);
    return counted;
  }

  async function undo(): Promise<void> {
    const what = undoable.value;
    if (what === null || job.value !== null) return;
    const { problem } = await run(oneStep(takeBack, words.shell.undoing, what));
    if (problem !== null) return session.complain(problem);
    undoable.value = null;
    takeBack = [];
    await session.read();
    session.say(words.shell.undone(what));
  }

  async function run({ doing, parts }: Step): Promise<Outcome> {
    const total = parts.reduce((sum, { counts }) => sum + counts, 0);
    const written: Change[] = [];
    let [counted, finished] = [0, 0];
    const show = (share: number | null) => {
      job.value = {
        doing,
        done: parts.length > 1 ? counted : 0,
        total: parts.length > 1 ? total : 0,
        share: share === null && finished === 0 ? null : (finished + (share ?? 0)) / parts.length,
        stopping: job.value?.stopping ?? false,
      };
    };
    const cancelled = () => job.value?.stopping === true;
    show(null);
    try {
      for (const part of parts) {
        if (parts.length > 1) await nextTurn();
        if (cancelled()) throw new WorkbookError('cancelled', words.shell.stopped);
        const changes = part.changes();
        if (changes.length > 0) {
          await workbook.apply(changes, {
            progress: (done, of) => show(of > 0 ? done / of : null),
            cancelled,
          });
        }
        for (const change of changes) written.push(change);
        counted += part.counts;
        finished += 1;
        show(0);
      }
      return { written, counted, problem: null };
    } catch (problem) {
      return { written, counted, problem };
    } finally {
      job.value = null;
    }
  }

  return {
    job,
    undoable,
    write,
    undo,
    cancel: () => {
      if (job.value) job.value = { ...job.value, stopping: true };
    },
  };
}

/** A press of Cancel that came while the last part was written is heard before the next one begins. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

interface Outcome {
  readonly written: readonly Change[];
  readonly counted: number;
  readonly problem: unknown;
}

function isCancelled(problem: unknown): boolean {
  return problem instanceof WorkbookError && problem.code === 'cancelled';
}
