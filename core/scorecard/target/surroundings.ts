import { keyAt, type Lexeme, plays } from './lexemes.ts';
import { periodAt } from './period.ts';
import { quantityAt } from './quantity.ts';
import type { Reader } from './reader.ts';
import type { Target, TargetPeriod } from './reading.ts';
import { fromTo } from './recognise/change.ts';
import { comparatorAfter } from './recognise/comparator.ts';
import { directionOf, type Found, type Scene, timeUnits } from './recognise/found.ts';
import { lent } from './recognise/lent.ts';

/** "39 days from 60 days", "95 % (up from 90 %)": a "from" behind a level is where it starts. */
export function withLateBaseline(scene: Scene): { readonly target: Target; readonly next: number } | null {
  const { reader, at, before } = scene;
  const { lexemes } = reader;
  const start = plays(lexemes[at], 'turn') && plays(lexemes[at + 1], 'from') ? at + 1 : at;
  if (before === null || before.target.value === null || !plays(lexemes[start], 'from', 'start')) return null;
  const { target } = before;
  const colon = /^[:=]$/.test(keyAt(lexemes, start + 1)) ? 1 : 0;
  const first = quantityAt(reader, start + 1 + colon);
  const isLevel = target.kind === 'absolute' && target.value !== null && target.baseline === null;
  if (first === null || !isLevel || plays(lexemes[first.next], 'compareAfter')) return null;
  // "Grade 3 reading will increase from 68% in 2023 to 73%": both ends of the way stand there.
  if (fromTo({ ...scene, at: start }) !== null) return null;
  if (first.unit === null && target.unit !== null) return null;
  const end = { ...first, value: target.value ?? 0, unit: target.unit, scaled: false };
  const baseline = lent(first, end, target.unit);
  const direction = baseline < (target.value ?? 0) ? 'higher' : 'lower';
  return { target: { ...target, kind: 'from_to', baseline, direction }, next: first.next };
}

/** A count or a change in brackets behind a share only explains it: "33% (201 of 610)"; so does "of 200 stores". */
export function isAside(
  lexemes: readonly Lexeme[],
  at: number,
  depth: number,
  hit: Found,
  targets: readonly Found[],
): boolean {
  if (targets.length === 0) return false;
  const { kind, comparator } = hit.target;
  if (depth > 0 && (kind === 'score_of' || kind === 'change_rel' || kind === 'change_abs')) return true;
  if (depth > 0 && kind === 'absolute' && comparator === '=') return true;
  return plays(lexemes[at - 1], 'outOf') && comparator === '=' && kind === 'absolute';
}

/** A share with the time limit that stands beside it; null where the two are something else. */
export function asCondition(share: Target, { target: limit, limit: isLimit }: Found): Target | null {
  if (!isLimit || share.condition !== null) return null;
  const reach = limit.comparator === '=' ? '<=' : limit.comparator;
  const condition = `${reach}${limit.value} ${limit.unit}`;
  if (share.kind === 'score_of') return { ...share, condition };
  if (share.unit !== '%' || share.kind !== 'absolute') return null;
  const comparator = share.comparator === '=' ? '>=' : share.comparator;
  return { ...share, comparator, direction: 'higher', condition };
}

/** "90 % < 4 h": a time that a comparator bounds from above, directly behind a share. */
export function isShortTime({ target: { unit, comparator } }: Found): boolean {
  return unit !== null && timeUnits.includes(unit) && (comparator === '<' || comparator === '<=');
}

/** "under 10 days in 90 % of cases": the word that says how many the time limit before it is meant for. */
export function appliesTo(lexeme: Lexeme | undefined): boolean {
  return /^(?:in|for|at|в|для|по|bei|für|dans|pour|à|trong|cho|ở)$/.test(lexeme?.key ?? '');
}

/**
 * "5 % improvement over last year": what a change starts from is no target of its own; nor is the limit that says what
 * must not happen: "no patient waiting more than 52 weeks".
 */
export function explains(before: Target, after: Target): boolean {
  const changes = before.kind === 'change_rel' || before.kind === 'change_abs' || before.kind === 'factor';
  if (changes) return after.kind === 'relative_to_reference' && after.value === null;
  const none = before.kind === 'absolute' && before.value === 0 && before.unit !== null && before.unit !== '%';
  return none && after.kind === 'absolute' && after.comparator !== '=' && timeUnits.includes(after.unit ?? '');
}

/** The period directly behind the number, or the one its clause began with. */
export function withPeriod({ lexemes }: Reader, hit: Found, said: TargetPeriod | null): Found {
  const own = periodAt(lexemes, hit.next);
  const second = own === null ? null : periodAt(lexemes, own.next);
  const period = own?.period ?? said;
  if (period === null) return hit;
  const next = second?.next ?? own?.next ?? hit.next;
  const target = counted(hit.target, period);
  // "5 per month minimum"
  const late = own === null || target.comparator !== '=' ? null : comparatorAfter(lexemes, next);
  if (late === null) return { ...hit, next, target };
  const { comparator } = late;
  return { ...hit, next: late.next, target: { ...target, comparator, direction: directionOf(comparator) } };
}

/** "3 times a week" counts occurrences, which need no unit of their own. */
export function counted(target: Target, period: TargetPeriod): Target {
  const occurrences = target.kind === 'absolute' && target.unit === 'x';
  return { ...target, period, unit: occurrences ? null : target.unit };
}
