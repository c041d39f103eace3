import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Area, areaName, type Snapshot, type Steps, WorkbookError } from '../core/index.ts';
import { understanding } from './book.ts';
import type { PanelHost } from './host.ts';
import { allSteps } from './slices.ts';
import { words } from './words/index.ts';

export type ScreenName =
  | 'home'
  | 'start'
  | 'add'
  | 'check'
  | 'bonus'
  | 'reconcile'
  | 'review'
  | 'actuals'
  | 'agreements'
  | 'functions'
  | 'settings';

/** What just happened. */
export interface Said {
  readonly text: string;
  readonly tone: 'plain' | 'bad';
}

/** Where the user stands, what the workbook held when it was last read, and what the footer says. */
export interface Session {
  readonly host: PanelHost;
  readonly screen: ReadonlySignal<ScreenName>;
  /** Goes to a task, or home; what was said about the last screen no longer holds there. */
  open(screen: ScreenName): void;
  /** Null until the first reading has arrived. */
  readonly snapshot: ReadonlySignal<Snapshot | null>;
  readonly reading: ReadonlySignal<boolean>;
  read(): Promise<void>;
  readonly said: ReadonlySignal<Said | null>;
  /** What would happen next: shown while nothing has just happened. */
  readonly next: ReadonlySignal<string>;
  hint(text: string): void;
  say(text: string, tone?: Said['tone']): void;
  /** Says what went wrong in the user's words; after `changed` the workbook is read again. */
  complain(problem: unknown): Promise<void>;
  select(area: Area): Promise<void>;
  /** Stops listening to the host. */
  close(): void;
}

export function createSession(host: PanelHost): Session {
  const screen = signal<ScreenName>('home');
  const snapshot = signal<Snapshot | null>(null);
  const readings = signal(0);
  const said = signal<Said | null>(null);
  const next = signal('');
  let latest = 0;

  async function read(): Promise<void> {
    latest += 1;
    const turn = latest;
    readings.value += 1;
    try {
      const fresh = await host.workbook.read();
      await allSteps(whileLatest(understanding(fresh), turn));
      // What was said about a failed first reading no longer holds.
      if (snapshot.value === null) said.value = null;
      if (turn === latest) snapshot.value = fresh;
    } catch (problem) {
      say(sentence(problem), 'bad');
    } finally {
      readings.value -= 1;
    }
  }

  /** A newer reading makes this one idle. */
  function* whileLatest(steps: Steps<unknown>, turn: number): Steps<void> {
    for (let step = steps.next(); !step.done && turn === latest; step = steps.next()) yield;
  }

  function say(text: string, tone: Said['tone'] = 'plain'): void {
    said.value = { text, tone };
  }

  async function complain(problem: unknown): Promise<void> {
    say(sentence(problem), problem instanceof WorkbookError && problem.code === 'cancelled' ? 'plain' : 'bad');
    if (problem instanceof WorkbookError && problem.code === 'changed') await read();
  }

  async function select(area: Area): Promise<void> {
    try {
      await host.workbook.select(area);
    } catch (problem) {
      await complain(problem);
    }
  }

  const stopListening = host.workbook.onEdit?.(calmly(read));
  return {
    host,
    screen,
    open: (name) =>
      batch(() => {
        said.value = null;
        screen.value = name;
      }),
    snapshot,
    reading: computed(() => readings.value > 0),
    read,
    said,
    next,
    hint: (text) => {
      next.value = text;
    },
    say,
    complain,
    select,
    close: () => stopListening?.(),
  };
}

function sentence(problem: unknown): string {
  if (!(problem instanceof WorkbookError)) {
    return words.shell.unexpected(problem instanceof Error ? problem.message : String(problem));
  }
  if (problem.code === 'cancelled') return words.shell.stopped;
  if (problem.code !== 'changed') return problem.message;
  const { area } = problem;
  return words.shell.changed(area ? `${area.sheet} ${areaName(area)}` : words.shell.changedSomewhere);
}

/** People type several cells in a row: one reading after the last of them is enough. */
function calmly(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, 400);
  };
}
