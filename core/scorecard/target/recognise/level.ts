import { type Lexeme, plays, valueAs } from '../lexemes.ts';
import { type Quantity, quantityAt, type Reader } from '../quantity.ts';
import { type Comparator, type Target, type TargetDirection, targetOf } from '../reading.ts';
import { comparatorAfter, comparatorAt } from './comparator.ts';
import { directionOf, type Found, found, isTime, type Scene } from './found.ts';
import { type Measured, planned } from './plan.ts';

/** "≥ 95 %", "95 % or more", "to 96 %", "within 24 h", "500": a level, whatever stands around it. */
export function level(scene: Scene): Found | null {
  const { reader } = scene;
  const { lexemes } = reader;
  const lead = leadAt(scene);
  const quantity = quantityAt(reader, lead.next);
  if (quantity === null) return null;
  const after = comparatorAfter(lexemes, quantity.next);
  const written =
    lead.comparator === '=' || lead.comparator === null ? (after?.comparator ?? lead.comparator) : lead.comparator;
  const comparator = written ?? (quantity.orMore ? '>=' : '=');
  const next = after?.next ?? quantity.next;
  const direction = directionOf(comparator) ?? lead.direction;
  const measured = planned(reader, quantity, next) ?? perThousand(reader, quantity, next);
  const target = targetOf({
    kind: measured?.kind ?? 'absolute',
    comparator,
    value: quantity.value,
    unit: measured?.unit ?? quantity.unit ?? acronymBefore(lexemes, scene.at),
    direction: direction ?? measured?.direction ?? null,
    approximate: quantity.approximate,
    flags: comparator === '=' ? flagsOf(quantity, lexemes.slice(scene.at, lead.next)) : [],
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

/** A signed percent may be a change; "exactly" makes a level exact, where a bare number leaves the direction open. */
function flagsOf({ sign, unit }: Quantity, lead: readonly Lexeme[]): readonly string[] {
  if (lead.some((lexeme) => plays(lexeme, 'exactly'))) return ['exact'];
  return sign === '-' && unit === '%' ? ['ambiguous-change-or-level'] : [];
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

/** What stands before the number: a comparator, a "to" after a word of change, a "within". */
function leadAt({ reader: { lexemes }, at, turn }: Scene): Lead {
  const none: Lead = { comparator: null, direction: null, limit: false, open: false, next: at };
  const lexeme = lexemes[at];
  const inside = plays(lexeme, 'within');
  if (inside) {
    const under = /under|less|moins|weniger|unter|moins/.test(lexeme?.key ?? '');
    const compare = comparatorAt(lexemes, at + 1);
    const comparator = compare?.comparator ?? (under ? '<' : '<=');
    const strong = valueAs(lexeme, 'compare') !== undefined || (lexeme?.key.length ?? 0) > 2;
    return {
      comparator: strong || compare !== null ? comparator : null,
      direction: null,
      limit: true,
      open: false,
      next: compare?.next ?? at + 1,
    };
  }
  if (plays(lexeme, 'to') && !plays(lexeme, 'compare')) {
    const compare = comparatorAt(lexemes, at + 1);
    const next = compare?.next ?? at + 1;
    const implied = /^(?:lên|nâng)/.test(lexeme?.key ?? '')
      ? 'higher'
      : /^(?:xuống|còn|down)/.test(lexeme?.key ?? '')
        ? 'lower'
        : null;
    const direction = turn?.direction ?? implied;
    if (compare !== null) return { comparator: compare.comparator, direction, limit: false, open: false, next };
    const open = direction === null && /^(?:до|bis|đến|tới)$/.test(lexeme?.key ?? '');
    if (open) return { ...none, open, comparator: '<=', next };
    if (direction === null) return { ...none, comparator: '=', next };
    const close = turn !== null && at - turn.at === 1;
    const reach: Comparator = close && direction === 'higher' ? '>=' : close && direction === 'lower' ? '<=' : '=';
    return { comparator: reach, direction, limit: false, open: false, next };
  }
  const compare = comparatorAt(lexemes, at);
  const kept = turn?.direction === 'hold' ? 'hold' : null;
  if (compare !== null)
    return { comparator: compare.comparator, direction: kept, limit: false, open: false, next: compare.next };
  if (plays(lexeme, 'from')) return { ...none, comparator: '>=', next: at + 1 };
  return { ...none, direction: kept };
}

/** A bare "до 800 ₽" is at most 800, or the level to come to. */
function otherSense(target: Target, lead: Lead): readonly Target[] {
  return lead.open ? [{ ...target, comparator: '=', direction: null }] : [];
}

/** "5m" without money beside it: millions, or minutes. */
function otherScale(target: Target, { doubtful, value }: Quantity): readonly Target[] {
  return doubtful && target.unit === null ? [{ ...target, value: Number(`${value}e-6`), unit: 'minute' }] : [];
}

/** "5 incidents per 1,000 employees": the base belongs to the unit. */
function perThousand(reader: Reader, quantity: Quantity, start: number): Measured | null {
  const base = perBaseAt(reader, start);
  if (base === null) return null;
  const unit = quantity.unit === null ? base.unit : `${quantity.unit} ${base.unit}`;
  return { kind: 'absolute', unit, direction: null, next: base.next };
}

/** "per 100 million VMT" as "per 100000000 VMT". */
export function perBaseAt(reader: Reader, at: number): { readonly unit: string; readonly next: number } | null {
  if (!plays(reader.lexemes[at], 'per')) return null;
  const base = quantityAt(reader, at + 1);
  if (base === null || base.value < 10 || base.sign !== null || base.spelled) return null;
  const noun = base.unit === null ? '' : ` ${base.unit}`;
  return { unit: `per ${base.value}${noun}`, next: base.next };
}

/** "SUS 77", "NPS ≥ 50": the abbreviation before the number is what it counts. */
function acronymBefore(lexemes: readonly Lexeme[], at: number): string | null {
  const before = lexemes[at - 1]?.key === ':' ? lexemes[at - 2] : lexemes[at - 1];
  return before !== undefined && /^[A-Z]{2,5}$/.test(before.text) && before.senses.length === 0 ? before.text : null;
}

/** "per 100 million VMT: 1.22": the base first. */
export function perFirst(scene: Scene): Found | null {
  const base = perBaseAt(scene.reader, scene.at);
  if (base === null || scene.reader.lexemes[base.next]?.key !== ':') return null;
  const inner = level({ ...scene, at: base.next + 1 });
  return inner === null ? null : { ...inner, naked: false, target: { ...inner.target, unit: base.unit } };
}

/** "no complaints", "отсутствие жалоб", "0": none of them is a target of zero. */
export function zero({ reader: { lexemes }, at }: Scene): Found | null {
  if (
    !plays(lexemes[at], 'none') ||
    plays(lexemes[at + 1], 'missing', 'compare', 'number') ||
    lexemes[at + 1]?.kind !== 'word'
  )
    return null;
  const nouns: string[] = [];
  let next = at + 1;
  while (
    lexemes[next]?.kind === 'word' &&
    nouns.length < 3 &&
    !plays(lexemes[next], 'due', 'within', 'per', 'and', 'every', 'since')
  ) {
    nouns.push(lexemes[next]?.text ?? '');
    next++;
  }
  if (nouns.length === 0) return null;
  return found(targetOf({ value: 0, unit: nouns.join(' '), direction: 'lower' }), next);
}

/** "not below last year's level", "above industry average": a comparison without a number. */
export function reference({ reader: { lexemes }, at }: Scene): Found | null {
  const compare = comparatorAt(lexemes, at);
  if (compare === null || compare.comparator === '=') return null;
  for (let next = compare.next; next < compare.next + 4; next++) {
    const name = valueAs(lexemes[next], 'reference');
    if (name !== undefined) {
      const target = targetOf({
        kind: 'relative_to_reference',
        comparator: compare.comparator,
        reference: name,
        direction: directionOf(compare.comparator),
      });
      return found(target, next + 1);
    }
    if (lexemes[next]?.kind !== 'word') return null;
  }
  return null;
}
