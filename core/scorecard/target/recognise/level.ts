import { keyAt, kindAt, type Lexeme, plays, textAt, valueAs } from '../lexemes.ts';
import { measureAt } from '../measure.ts';
import { type Quantity, quantityAt } from '../quantity.ts';
import { type Comparator, type Target, type TargetDirection, targetOf } from '../reading.ts';
import { comparatorAt, lateComparator } from './comparator.ts';
import { directionOf, type Found, found, isArticle, isTime, type Scene } from './found.ts';
import { perBaseAt } from './per-base.ts';
import { fulfilled, planned } from './plan.ts';
import { turnAfter } from './turn.ts';

/** "≥ 95 %", "95 % or more", "to 96 %", "within 24 h", "500": a level, whatever stands around it. */
export function level(scene: Scene): Found | null {
  const { reader } = scene;
  const { lexemes } = reader;
  const lead = leadAt(scene);
  if (lead.next === scene.at && isNumbered(lexemes, scene.at)) return null;
  const quantity = quantityAt(reader, lead.next);
  // "dans un milieu sain": what stands behind a small word for "in" is an article, unless a time follows.
  if (lead.limit && quantity?.spelled === true && !isTime(quantity) && isArticle(keyAt(lexemes, lead.next)))
    return null;
  if (
    quantity === null ||
    (quantity.ordinal && !/^(?:percentile|процентиль|perzentil|centile)/i.test(quantity.unit ?? ''))
  )
    return null;
  const after = lateComparator(lexemes, quantity.next);
  const written =
    lead.comparator === '=' || lead.comparator === null ? (after?.comparator ?? lead.comparator) : lead.comparator;
  const comparator = written ?? (quantity.orMore ? '>=' : '=');
  // "5 or more suppliers": the noun stands behind the comparator.
  const late = after !== null && quantity.unit === null ? measureAt(reader, after.next) : null;
  const next = late?.next ?? after?.next ?? quantity.next;
  const direction = directionOf(comparator) ?? lead.direction;
  const measured = planned(reader, quantity, next) ?? fulfilled(lexemes, scene.at, quantity, next);
  const target = targetOf({
    kind: measured?.kind ?? 'absolute',
    comparator,
    value: quantity.value,
    unit:
      measured?.unit ?? unitOf(quantity, lexemes[quantity.next - 1]) ?? late?.unit ?? acronymBefore(lexemes, scene.at),
    direction: direction ?? measured?.direction ?? null,
    approximate: quantity.approximate,
    flags: [
      ...(comparator === '=' ? flagsOf(quantity, lexemes.slice(scene.at, lead.next)) : []),
      ...(quantity.unit !== null && hasSecondUnit(lexemes[quantity.next]) ? ['two-units'] : []),
    ],
  });
  return found(target, measured?.next ?? next, {
    naked:
      quantity.unit === null &&
      written === null &&
      !quantity.orMore &&
      lead.direction === null &&
      lead.next === scene.at,
    limit: lead.limit && isTime(quantity),
    alternatives: [...otherSense(target, lead), ...otherScale(target, quantity)],
  });
}

/** "Phase 2 complete", "ISO 9001": the number names the thing; with a colon or a unit it may still be its level. */
function isNumbered(lexemes: readonly Lexeme[], at: number): boolean {
  const follower = lexemes[at + 1];
  const measured = follower !== undefined && plays(follower, 'unit', 'currency', 'scale', 'compareAfter');
  // The product "1С".
  if (textAt(lexemes, at) === '1' && follower?.text === 'С' && !follower.spaced) return true;
  return valueAs(lexemes[at - 1], 'label') === 'name' && kindAt(lexemes, at) === 'number' && !measured;
}

/** "at most 2 times", "không quá 2 lần" count occurrences, which need no unit; only "2x" is a multiple. */
function unitOf({ unit }: Quantity, written: Lexeme | undefined): string | null {
  if (unit === 'x' && plays(written, 'times') && valueAs(written, 'times') !== 'x') return null;
  return unit === 'point' ? 'points' : unit;
}

/** A signed percent may be a change; "exactly" makes a level exact, where a bare number leaves the direction open. */
function flagsOf({ sign, unit }: Quantity, lead: readonly Lexeme[]): readonly string[] {
  if (lead.some((lexeme) => plays(lexeme, 'exactly'))) return ['exact'];
  return sign === '-' && unit === '%' ? ['ambiguous-change-or-level'] : [];
}

/** "1 hour%": a second unit at the heels of the first. */
function hasSecondUnit(next: Lexeme | undefined): boolean {
  return next?.spaced === false && (plays(next, 'unit') || plays(next, 'currency')) && !plays(next, 'compareAfter');
}

interface Lead {
  readonly comparator: Comparator | null;
  readonly direction: TargetDirection | null;
  /** Begins a time limit: "within", "in under". */
  readonly limit: boolean;
  /** "до 800": at most, or the level to reach. */
  readonly open: boolean;
  readonly next: number;
}

const noLead = { comparator: null, direction: null, limit: false, open: false } as const;

/** What stands before the number: a "within", a "to" after a word of change, a comparator, or nothing. */
function leadAt(scene: Scene): Lead {
  const { at, turn, reader } = scene;
  const lexeme = reader.lexemes[at];
  if (plays(lexeme, 'within')) return withinLead(reader.lexemes, at);
  // "responded to within 8 minutes".
  if (plays(lexeme, 'to') && plays(reader.lexemes[at + 1], 'within')) return withinLead(reader.lexemes, at + 1);
  if (plays(lexeme, 'to') && (turn !== null || !plays(lexeme, 'compare'))) return toLead(scene);
  const compare = comparatorAt(reader.lexemes, at);
  const direction = turn?.direction === 'hold' ? 'hold' : null;
  if (compare !== null) return { ...noLead, comparator: compare.comparator, direction, next: compare.next };
  if (lexeme?.key === 'from') return { ...noLead, comparator: '>=', next: at + 1 };
  return { ...noLead, direction, next: at };
}

/** "within 24 h", "in under 3 days"; a lone "in" limits only a share beside it. */
function withinLead(lexemes: readonly Lexeme[], at: number): Lead {
  const written = keyAt(lexemes, at);
  const compare = comparatorAt(lexemes, at + 1);
  const strong = plays(lexemes[at], 'compare') || written.length > 2;
  const plain = strong ? (/under|less|moins|weniger|unter/.test(written) ? '<' : '<=') : null;
  return { ...noLead, comparator: compare?.comparator ?? plain, limit: true, next: compare?.next ?? at + 1 };
}

/** "to 96 %": a level to come to, from below or above as the word of change before or after it says. */
function toLead({ reader, at, turn }: Scene): Lead {
  const { lexemes } = reader;
  const written = keyAt(lexemes, at);
  const compare = comparatorAt(lexemes, at + 1);
  const next = compare?.next ?? at + 1;
  const quantity = quantityAt(reader, next);
  const later = turn === null && quantity !== null ? turnAfter(lexemes, quantity.next) : null;
  const implied = /^lên/.test(written) ? 'higher' : /^(?:xuống|còn|down)/.test(written) ? 'lower' : null;
  const direction = turn?.direction ?? later?.direction ?? implied;
  if (compare !== null) return { ...noLead, comparator: compare.comparator, direction, next };
  if (direction === null && /^(?:до|bis|đến|tới)$/.test(written)) {
    return { ...noLead, comparator: '<=', open: true, next };
  }
  const close = turn === null ? direction !== null : at - turn.at === 1;
  const reach = close && direction === 'higher' ? '>=' : close && direction === 'lower' ? '<=' : '=';
  return { ...noLead, comparator: reach, direction, next };
}

/** A bare "до 800 ₽" is at most 800, or the level to come to. */
function otherSense(target: Target, lead: Lead): readonly Target[] {
  return lead.open ? [{ ...target, comparator: '=', direction: null }] : [];
}

/** "5m" without money beside it: millions, or minutes. */
function otherScale(target: Target, { doubtful, value }: Quantity): readonly Target[] {
  return doubtful && target.unit === null ? [{ ...target, value: Number(`${value}e-6`), unit: 'minute' }] : [];
}

/** "SUS 77", "NPS ≥ 50", "NPS of at least 45": the abbreviation before the number is what it counts. */
function acronymBefore(lexemes: readonly Lexeme[], at: number): string | null {
  const before = /^(?::|of)$/.test(keyAt(lexemes, at - 1)) ? lexemes[at - 2] : lexemes[at - 1];
  return before !== undefined && /^e?[A-Z]{2,5}$/.test(before.text) && before.senses.length === 0 ? before.text : null;
}

/** "per 100 million VMT: 1.22": the base first. */
export function perFirst(scene: Scene): Found | null {
  const base = perBaseAt(scene.reader, scene.at);
  if (base === null || keyAt(scene.reader.lexemes, base.next) !== ':') return null;
  const inner = level({ ...scene, at: base.next + 1 });
  return inner === null ? null : { ...inner, naked: false, target: { ...inner.target, unit: base.unit } };
}

/** "no patient waiting more than a week": what is more or less than something else is not the noun any longer. */
function comparesMore(lexeme: Lexeme | undefined): boolean {
  return plays(lexeme, 'compare') && valueAs(lexeme, 'compare') !== '=';
}

/** "no complaints", "отсутствие жалоб", "0": none of them is a target of zero. */
export function zero({ reader: { lexemes }, at }: Scene): Found | null {
  if (
    !plays(lexemes[at], 'none') ||
    plays(lexemes[at + 1], 'missing', 'compare', 'number') ||
    kindAt(lexemes, at + 1) !== 'word'
  )
    return null;
  // "no data" alone is missing; before a noun its second word belongs to the noun.
  const nouns: string[] = keyAt(lexemes, at) === 'no data' ? ['data'] : [];
  let next = keyAt(lexemes, at + 1) === 'any' ? at + 2 : at + 1;
  while (
    kindAt(lexemes, next) === 'word' &&
    nouns.length < 3 &&
    !plays(lexemes[next], 'due', 'within', 'per', 'and', 'every', 'since', 'negation') &&
    !comparesMore(lexemes[next])
  ) {
    nouns.push(textAt(lexemes, next));
    next++;
  }
  if (nouns.length === 0) return null;
  return found(targetOf({ value: 0, unit: nouns.join(' '), direction: 'lower' }), next);
}
