import { dueAt } from './due.ts';
import { keyAt, type Lexeme, plays, valueAs } from './lexemes.ts';
import { periodAt } from './period.ts';
import type { Reader } from './reader.ts';
import type { TargetPeriod } from './reading.ts';
import { canBegin, recognised } from './recognise/all.ts';
import { directionOfTurn, type Found, type Turn } from './recognise/found.ts';
import { rateBaseAt, withBase } from './recognise/per-base.ts';
import {
  appliesTo,
  asCondition,
  counted,
  explains,
  isAside,
  isShortTime,
  withLateBaseline,
  withPeriod,
} from './surroundings.ts';

/** A date in the text, and the comma-separated part in which it stands. */
export interface FoundDate {
  readonly code: string;
  readonly bareYear: boolean;
  readonly segment: number;
}

/** A target with its place in the text. */
export interface Placed extends Found {
  /** Position of its first lexeme. */
  readonly at: number;
  readonly segment: number;
}

/** Everything a text says about levels and times, in reading order. */
export interface Scan {
  readonly targets: readonly Placed[];
  /** The dates by which something is due; dates of reference are left out. */
  readonly dates: readonly FoundDate[];
  /** True where a date is only compared with: "over FY 2020". */
  readonly refersToDate: boolean;
  /** How many words belong to neither a target nor a date. */
  readonly words: number;
}

interface Progress {
  readonly reader: Reader;
  readonly targets: Placed[];
  readonly dates: FoundDate[];
  refersToDate: boolean;
  words: number;
  at: number;
  depth: number;
  segment: number;
  clauseStart: number;
  turn: Turn | null;
  before: Placed | null;
  period: TargetPeriod | null;
}

/** Reads a text from left to right; every number is used once. */
export function scan(reader: Reader): Scan {
  const progress: Progress = {
    reader,
    targets: [],
    dates: [],
    refersToDate: false,
    words: 0,
    at: 0,
    depth: 0,
    segment: 0,
    clauseStart: 0,
    turn: null,
    before: null,
    period: null,
  };
  while (progress.at < reader.lexemes.length) step(progress);
  const { targets, dates, refersToDate, words } = progress;
  return { targets, dates, refersToDate, words };
}

function step(progress: Progress): void {
  const { lexemes } = progress.reader;
  const lexeme = lexemes[progress.at];
  if (lexeme === undefined) return;
  if (lexeme.key === '(') progress.depth++;
  if (lexeme.key === ')') progress.depth--;
  if (endsClause(lexemes, progress.at)) {
    startClause(progress);
    return;
  }
  if (lexeme.key === ',') progress.segment++;
  const rated = rateBaseAt(progress.reader, progress.at, progress.turn !== null);
  if (rated !== null) {
    progress.at = rated;
    return;
  }
  if (takeDate(progress) || takeTarget(progress) || takePeriod(progress)) return;
  if (lexeme.kind === 'word' && (plays(lexeme, 'binary') || !plays(lexeme, 'stop', 'due', 'every'))) progress.words++;
  const turn = valueAs(lexeme, 'turn');
  if (turn !== undefined) {
    const leads = progress.at - progress.clauseStart <= 1;
    progress.turn = { direction: directionOfTurn(turn), at: progress.at, leads };
  }
  progress.at++;
}

/** A semicolon, a full stop or a new bullet ends what a verb or a comparator reaches. */
function endsClause(lexemes: readonly Lexeme[], at: number): boolean {
  const key = keyAt(lexemes, at);
  if (key === ';' || key === '•') return true;
  if (key === '*') return lexemes[at]?.spaced === true && lexemes[at + 1]?.spaced === true;
  return key === '.' && at + 1 < lexemes.length && lexemes[at]?.spaced === false;
}

function startClause(progress: Progress): void {
  progress.at++;
  progress.segment++;
  progress.clauseStart = progress.at;
  progress.turn = null;
  progress.before = null;
  progress.period = null;
}

function takeDate(progress: Progress): boolean {
  const due = dueAt(progress.reader.lexemes, progress.at);
  if (due === null) return false;
  // "(2024: 92 %)" behind a target tells what was.
  const aside = progress.depth > 0 && progress.targets.length > 0;
  if (due.past || aside) progress.refersToDate = true;
  else progress.dates.push({ code: due.date.code, bareYear: due.date.bareYear === true, segment: progress.segment });
  progress.at = due.next;
  return true;
}

function takeTarget(progress: Progress): boolean {
  const { reader, at, turn, before, segment, targets } = progress;
  if (!canBegin(reader.lexemes[at])) return false;
  const scene = { reader, at, turn, before };
  const late = withLateBaseline(scene);
  const last = targets[targets.length - 1];
  if (late !== null && last !== undefined) {
    targets[targets.length - 1] = { ...last, target: late.target };
    progress.at = late.next;
    return true;
  }
  const hit = recognised(scene);
  if (hit === null || hit.next <= at) return false;
  const taken = { ...withPeriod(reader, withBase(reader, hit), progress.period), at, segment };
  progress.at = taken.next;
  if (isAside(reader.lexemes, at, progress.depth, taken, targets)) return true;
  addTarget(progress, taken);
  return true;
}

/** A time limit beside a share is its condition, wherever of the two stands first. */
function addTarget(progress: Progress, taken: Placed): void {
  const { targets, before, reader } = progress;
  const follows = before !== null && before.next === taken.at;
  const limit = follows && isShortTime(taken) ? { ...taken, limit: true } : taken;
  const timed =
    follows && isShortTime(before) && appliesTo(reader.lexemes[taken.at]) ? { ...before, limit: true } : before;
  const joined = timed === null ? null : (asCondition(timed.target, limit) ?? asCondition(taken.target, timed));
  if (before?.segment === taken.segment && explains(before.target, taken.target)) return;
  progress.before = taken;
  if (joined === null || before === null) targets.push(taken);
  else targets[targets.length - 1] = { ...taken, at: before.at, limit: false, naked: false, target: joined };
}

function takePeriod(progress: Progress): boolean {
  const found = periodAt(progress.reader.lexemes, progress.at);
  if (found === null) return false;
  const { targets } = progress;
  const last = targets[targets.length - 1];
  if (last === undefined) progress.period = found.period;
  else if (last.target.period === null) {
    targets[targets.length - 1] = { ...last, target: counted(last.target, found.period) };
  }
  progress.at = found.next;
  return true;
}
