import { dateAt, type WrittenDate } from './calendar.ts';
import { type Lexeme, plays, valueAs } from './lexemes.ts';
import { periodAt } from './period.ts';
import type { Reader } from './quantity.ts';
import type { Target, TargetPeriod } from './reading.ts';
import { change, fromTo } from './recognise/change.ts';
import { directionOfTurn, type Found, type Scene, type Turn } from './recognise/found.ts';
import { level, perFirst, reference, zero } from './recognise/level.ts';
import { range, tolerance } from './recognise/range.ts';
import { factor, rank, score } from './recognise/score.ts';

/** Everything a text says about levels and times, in reading order. */
export interface Scan {
  readonly targets: readonly Found[];
  /** The date by which the target is due. */
  readonly deadline: WrittenDate | null;
  /** How many words belong to neither a target nor a date. */
  readonly words: number;
}

/** The first that recognises wins, so the more particular ones stand first. */
const recognisers: readonly ((scene: Scene) => Found | null)[] = [
  perFirst,
  tolerance,
  fromTo,
  range,
  rank,
  factor,
  score,
  change,
  reference,
  level,
  zero,
];

interface Clause {
  turn: Turn | null;
  before: Found | null;
  period: TargetPeriod | null;
  start: number;
}

/** Reads a text from left to right; every number is used once. */
export function scan(reader: Reader): Scan {
  const { lexemes } = reader;
  const targets: Found[] = [];
  let deadline: WrittenDate | null = null;
  let clause: Clause = { turn: null, before: null, period: null, start: 0 };
  let depth = 0;
  let words = 0;
  for (let at = 0; at < lexemes.length; ) {
    const lexeme = lexemes[at];
    if (lexeme === undefined) break;
    if (lexeme.key === '(') depth++;
    if (lexeme.key === ')') depth--;
    if (endsClause(lexemes, at)) {
      clause = { turn: null, before: null, period: null, start: at + 1 };
      at++;
      continue;
    }
    const due = dueAt(lexemes, at);
    if (due !== null) {
      if (!due.past && !(due.date.bareYear && due.next === at + 1 && at > 0 && deadline !== null))
        deadline ??= due.date;
      at = due.next;
      continue;
    }
    const hit = recognised({ reader, at, turn: clause.turn, before: clause.before });
    if (hit !== null && hit.next > at) {
      const taken = withSurroundings(reader, hit, clause);
      if (!isAside(lexemes, at, depth, taken, targets)) {
        clause.before = taken;
        add(targets, taken, clause);
      }
      at = taken.next;
      continue;
    }
    const period = periodAt(lexemes, at);
    if (period !== null) {
      applyPeriod(targets, clause, period.period);
      at = period.next;
      continue;
    }
    if (lexeme.kind === 'word' && !plays(lexeme, 'stop', 'due', 'every')) words++;
    const turn = valueAs(lexeme, 'turn');
    if (turn !== undefined) clause.turn = { direction: directionOfTurn(turn), at, leads: at - clause.start <= 1 };
    at++;
  }
  return { targets, deadline, words };
}

function recognised(scene: Scene): Found | null {
  for (const recognise of recognisers) {
    const hit = recognise(scene);
    if (hit !== null) return hit;
  }
  return null;
}

/** A semicolon, a full stop or a new bullet ends what a verb or a comparator reaches. */
function endsClause(lexemes: readonly Lexeme[], at: number): boolean {
  const key = lexemes[at]?.key;
  if (key === ';' || key === '*' || key === '•') return true;
  return key === '.' && at + 1 < lexemes.length && lexemes[at]?.spaced === false;
}

interface Due {
  readonly date: WrittenDate;
  /** A date that is only a reference: "since 2020", "over FY 2020". */
  readonly past: boolean;
  readonly next: number;
}

/** A date with the particles before it: "by the end of June", "до конца года", "so với năm 2014". */
function dueAt(lexemes: readonly Lexeme[], start: number): Due | null {
  let at = start;
  let past = false;
  let particles = 0;
  while (particles < 3 && plays(lexemes[at], 'due', 'since', 'edge') && dateAt(lexemes, at) === null) {
    past ||= plays(lexemes[at], 'since') && !plays(lexemes[at], 'due');
    particles++;
    at++;
    if (/^(?:the|le|la|l|'|dem|den|der|ngày|:|end|an)$/.test(lexemes[at]?.key ?? '') && dateAt(lexemes, at) === null)
      at++;
  }
  const date = dateAt(lexemes, at);
  if (date === null) return null;
  const countsSomething = date.bareYear && particles === 0 && isCounted(lexemes, date.next);
  if (countsSomething) return null;
  return { date, past, next: date.next };
}

/** "2025 tickets": a number of the size of a year that counts something. */
function isCounted(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at];
  if (next === undefined || next.kind === 'sign') return next !== undefined && plays(next, 'unit', 'currency');
  return plays(next, 'unit', 'currency', 'scale', 'compareAfter') || (next.kind === 'word' && next.senses.length === 0);
}

/** Adds what follows the number at once: its period and, to a share, the time limit behind it. */
function withSurroundings({ lexemes }: Reader, hit: Found, clause: Clause): Found {
  const period = periodAt(lexemes, hit.next);
  const after = period?.next ?? hit.next;
  const second = period === null ? null : periodAt(lexemes, after);
  const own = period?.period ?? clause.period;
  return own === null ? hit : { ...hit, next: second?.next ?? after, target: { ...hit.target, period: own } };
}

/** A count in brackets behind a share only explains it: "33% (201 of 610)"; so does "of 200 stores". */
function isAside(
  lexemes: readonly Lexeme[],
  at: number,
  depth: number,
  hit: Found,
  targets: readonly Found[],
): boolean {
  if (targets.length === 0) return false;
  const { kind, comparator } = hit.target;
  if (depth > 0 && kind === 'score_of') return true;
  if (depth > 0 && kind === 'absolute' && comparator === '=' && hit.naked) return true;
  return plays(lexemes[at - 1], 'outOf') && comparator === '=' && kind === 'absolute';
}

function add(targets: Found[], hit: Found, clause: Clause): void {
  const last = targets[targets.length - 1];
  if (last !== undefined && clause.before !== null && joinedWith(targets, last, hit)) return;
  targets.push(hit);
}

/** A time limit beside a share is its condition; two ends of one measure are a range; a late "from" is the baseline. */
function joinedWith(targets: Found[], last: Found, hit: Found): boolean {
  const limited = asCondition(last, hit) ?? asCondition(hit, last);
  if (limited === null) return false;
  targets[targets.length - 1] = { ...limited, next: hit.next };
  return true;
}

function asCondition(share: Found, limit: Found): Found | null {
  if (share.target.unit !== '%' || !limit.limit || share.target.kind !== 'absolute') return null;
  const { comparator, value, unit } = limit.target;
  const reach = share.target.comparator === '=' ? '>=' : share.target.comparator;
  const sign = comparator === '=' ? '<=' : comparator;
  return {
    ...share,
    target: { ...share.target, comparator: reach, direction: 'higher', condition: `${sign}${value} ${unit}` },
  };
}

function applyPeriod(targets: Found[], clause: Clause, period: TargetPeriod): void {
  const last = targets[targets.length - 1];
  if (last === undefined) clause.period = period;
  else if (last.target.period === null)
    targets[targets.length - 1] = { ...last, target: withPeriod(last.target, period) };
}

function withPeriod(target: Target, period: TargetPeriod): Target {
  return { ...target, period };
}
