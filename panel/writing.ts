import { type ReadonlySignal, signal } from '@preact/signals';
import { type Area, type Change, undoOf, WorkbookError } from '../core/index.ts';
import type { Session } from './session.ts';
import { words } from './words/index.ts';

/** Something the user asked to have written. */
export interface Step {
  /** Each part is written wholly or not at all; between two parts a long step can be stopped. */
  readonly parts: readonly (readonly Change[])[];
  /** `Inserting`: shown while it runs. */
  readonly doing: string;
  /** `Inserted “Sales team leader”.`: shown when it is done, and beside Undo. */
  readonly said: (partsWritten: number) => string;
  /** What to select afterwards. */
  readonly show?: Area;
}

/** What is running now. */
export interface Job {
  readonly doing: string;
  /** Parts written so far, of how many; equal to 0 of 0 where the step has only one part. */
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
  /** Resolves to the number of parts that were written; the workbook has been read again by then. */
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
    const parts = step.parts.filter((part) => part.length > 0);
    const { written, problem } = await run(step.doing, parts);
    if (written > 0) {
      takeBack = undoOf(parts.slice(0, written).flat(), before);
      undoable.value = takeBack.length > 0 ? step.said(written) : null;
      session.say(step.said(written));
      await session.read();
    }
    // Stopping after some parts is what was asked for, and `said` already tells how many there are.
    if (problem !== null && !(written > 0 && isCancelled(problem))) await session.complain(problem);
    else if (step.show && written > 0) await session.select(step.show);
    return written;
  }

  async function undo(): Promise<void> {
    const what = undoable.value;
    if (what === null || job.value !== null) return;
    const { problem } = await run(words.shell.undoing, [takeBack]);
    if (problem !== null) return session.complain(problem);
    undoable.value = null;
    takeBack = [];
    await session.read();
    session.say(words.shell.undone(what));
  }

  async function run(doing: string, parts: readonly (readonly Change[])[]): Promise<Outcome> {
    const several = parts.length > 1;
    let written = 0;
    const show = (share: number | null) => {
      job.value = {
        doing,
        done: several ? written : 0,
        total: several ? parts.length : 0,
        share: share === null && written === 0 ? null : (written + (share ?? 0)) / parts.length,
        stopping: job.value?.stopping ?? false,
      };
    };
    const cancelled = () => job.value?.stopping === true;
    show(null);
    try {
      for (const part of parts) {
        if (cancelled()) throw new WorkbookError('cancelled', words.shell.stopped);
        await workbook.apply(part, { progress: (done, total) => show(total > 0 ? done / total : null), cancelled });
        written += 1;
        show(0);
      }
      return { written, problem: null };
    } catch (problem) {
      return { written, problem };
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

interface Outcome {
  readonly written: number;
  readonly problem: unknown;
}

function isCancelled(problem: unknown): boolean {
  return problem instanceof WorkbookError && problem.code === 'cancelled';
}
