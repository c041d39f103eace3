import { dateAt } from '../calendar.ts';
import { keyAt, type Lexeme, plays, valueAs } from '../lexemes.ts';
import { type Quantity, quantityAt } from '../quantity.ts';
import { type Comparator, type Target, type TargetDirection, targetOf } from '../reading.ts';
import { comparatorAfter, comparatorAt } from './comparator.ts';
import { factor } from './factor.ts';
import { directionOfTurn, type Found, found, isArticle, type Scene } from './found.ts';
import { lent, measureApart } from './lent.ts';
import { turnAfter } from './turn.ts';

/** "from 12% to 10%", "12k -> 20k", "von 12 % auf 10 %", "с 12% до 10%". */
export function fromTo(scene: Scene): Found | null {
  const { reader, at } = scene;
  const { lexemes } = reader;
  const explicit = plays(lexemes[at], 'from');
  const first = quantityAt(reader, explicit ? at + 1 : at);
  if (first === null) return null;
  const arrow = isArrow(lexemes[first.next]);
  if (!explicit && !arrow && !(scene.turn !== null && plays(lexemes[first.next], 'to'))) return null;
  const to = arrow ? first.next : toAfter(scene, first.next, explicit);
  if (to === null) return null;
  // "from 10 to 15" is a range where the particle is also one of ranges and nothing in the clause changes.
  const rangeLike =
    plays(lexemes[at], 'between') && keyAt(lexemes, to) !== 'auf' && !/^(?:lên|xuống|còn)/.test(keyAt(lexemes, to));
  const compare = comparatorAt(lexemes, to + 1);
  const second = quantityAt(reader, compare?.next ?? to + 1);
  if (second === null || (!explicit && !arrow && measureApart(first, second))) return null;
  const rises = first.value <= second.value || second.scaled;
  if (rangeLike && rises && scene.turn === null && !turnsSoon(lexemes, to)) return null;
  const after = comparatorAfter(lexemes, second.next);
  const unit = second.unit ?? first.unit;
  const baseline = lent(first, second, unit);
  return found(
    targetOf({
      kind: 'from_to',
      comparator: compare?.comparator ?? after?.comparator ?? '=',
      baseline,
      value: second.value,
      unit,
      direction: baseline === second.value ? 'hold' : second.value > baseline ? 'higher' : 'lower',
    }),
    after?.next ?? second.next,
  );
}

function isArrow(lexeme: Lexeme | undefined): boolean {
  return lexeme?.key === '->' || lexeme?.key === '=>';
}

/** The "to" that answers a "from": at once, or later in the same sentence where the "from" is written. */
function toAfter(scene: Scene, start: number, explicit: boolean): number | null {
  const { lexemes } = scene.reader;
  const reach = explicit ? 16 : 1;
  for (let at = start; at < Math.min(lexemes.length, start + reach); at++) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || lexeme.key === '.' || lexeme.key === ';') return null;
    const isTo = plays(lexeme, 'to') || isArrow(lexeme);
    const number = isTo ? quantityAt(scene.reader, comparatorAt(lexemes, at + 1)?.next ?? at + 1) : null;
    if (number !== null) return at;
  }
  return null;
}

function turnsSoon(lexemes: readonly Lexeme[], start: number): boolean {
  return lexemes.slice(start, start + 6).some((lexeme) => plays(lexeme, 'turn') && !plays(lexeme, 'compare'));
}

/** "by 20%", "up 5 points", "+20%", "10% increase", "um 20 % steigern", "tăng 20%", "14 Prozentpunkte". */
export function change(scene: Scene): Found | null {
  const { lexemes } = scene.reader;
  let at = scene.at;
  const ownTurn = plays(lexemes[at], 'turn') ? directionOfTurn(valueAs(lexemes[at], 'turn')) : undefined;
  if (ownTurn !== undefined) at++;
  if (ownTurn !== undefined && isLevelAhead(scene, at)) return null;
  const by = plays(lexemes[at], 'by') || (ownTurn !== undefined && /^(?:of|von|d|:)$/.test(keyAt(lexemes, at)));
  if (by) at++;
  if (keyAt(lexemes, at) === "'") at++;
  const compare = comparatorAt(lexemes, at);
  if (ownTurn !== undefined && !by && (comparesToo(lexemes[scene.at]) || crossesLevel(lexemes[at]))) return null;
  const quantity = quantityAt(scene.reader, compare?.next ?? at);
  // "développer une culture": an article, not the number one.
  if (quantity?.spelled === true && quantity.named && isArticle(keyAt(lexemes, at))) return null;
  if (quantity === null || quantity.unit === 'x' || isRate(scene, ownTurn !== undefined)) return null;
  // "increase 3-fold", "grow 3 times"
  if (ownTurn !== undefined && !by && factor({ ...scene, at }) !== null) return null;
  const after = comparatorAfter(lexemes, quantity.next);
  const next = after?.next ?? quantity.next;
  const later = turnAfter(lexemes, next);
  const points = quantity.unit === 'pp' || quantity.unit === 'bp';
  const direction = ownTurn ?? scene.turn?.direction ?? later?.direction ?? null;
  if (
    !isChange(scene, quantity, {
      ownTurn: ownTurn !== undefined,
      by,
      later: later !== null,
      points,
      direction,
      bare: compare === null,
    })
  )
    return null;
  const comparator = compare?.comparator ?? after?.comparator ?? (quantity.orMore ? '>=' : '=');
  const other = otherEnd(scene, quantity);
  if (other !== null) {
    const [one, two] = [{ ...quantity, unit: quantity.unit ?? other.unit }, other];
    return found(changeTarget(one, comparator, direction), other.next, {
      alternatives: [changeTarget(two, comparator, direction)],
    });
  }
  return found(changeTarget(quantity, comparator, direction), later?.next ?? next);
}

/** "decrease by 10-15%": which of the two counts, only its writer knows. */
function otherEnd({ reader }: Scene, { next }: Quantity): Quantity | null {
  return /^[-–]$/.test(keyAt(reader.lexemes, next)) ? quantityAt(reader, next + 1) : null;
}

/** "выше 90 %", "меньше 5": the word of change is a comparator where no "by" follows. */
function comparesToo(lexeme: Lexeme | undefined): boolean {
  return plays(lexeme, 'compare');
}

/** "fall below 60", "rise above 95 %": what is crossed is a level. */
function crossesLevel(lexeme: Lexeme | undefined): boolean {
  return /^(?:below|above|under|ниже|выше|dưới|trên|unter|über|sous|(?:en |au[- ])de?ss)/.test(lexeme?.key ?? '');
}

/** "tăng từ 10% lên 20%" and "augmenter à 20 %" name where to come to, not by how much. */
function isLevelAhead(scene: Scene, at: number): boolean {
  const { lexemes } = scene.reader;
  if (plays(lexemes[at], 'to')) return true;
  const turn = { direction: null, at: scene.at, leads: false };
  return plays(lexemes[at], 'from') && fromTo({ ...scene, at, turn }) !== null;
}

interface Evidence {
  readonly ownTurn: boolean;
  readonly by: boolean;
  readonly later: boolean;
  readonly points: boolean;
  readonly direction: TargetDirection | null;
  readonly bare: boolean;
}

function isChange(scene: Scene, quantity: Quantity, evidence: Evidence): boolean {
  if (evidence.points) return true;
  const moves = evidence.direction === 'higher' || evidence.direction === 'lower';
  if (evidence.by && moves) return true;
  // "на 10 %", "by 10 %": by how much, though not which way.
  if (evidence.by && !evidence.ownTurn && scene.at === 0 && quantity.unit === '%') return true;
  if (evidence.ownTurn) return moves && (evidence.by || quantity.unit !== null || quantity.sign === null);
  if (evidence.later) return quantity.unit === '%' || quantity.named === false;
  if (quantity.sign === '+') return !isSignedScore(scene);
  if (quantity.sign === '-' && quantity.unit === '%' && isDated(scene.reader.lexemes, quantity.next)) return true;
  // "Increase sales 20%": the share is a change where a command stands before it and no comparator does.
  return (
    moves &&
    scene.turn?.leads === true &&
    quantity.unit === '%' &&
    evidence.bare &&
    scene.at - scene.turn.at <= 4 &&
    scene.before === null
  );
}

/** "-8 % ggü. 2023", "-10 % к 2019": a level below zero would not be compared with a year. */
function isDated(lexemes: readonly Lexeme[], at: number): boolean {
  return plays(lexemes[at], 'since') || (plays(lexemes[at], 'due') && dateAt(lexemes, at + 1) !== null);
}

/** "NPS of at least +45": this score runs from -100 to +100, so its sign is part of the level. */
function isSignedScore({ reader: { lexemes }, at, turn }: Scene): boolean {
  return turn === null && lexemes.slice(0, at).some((lexeme) => /^e?nps$/.test(lexeme.key));
}

/** "growth rate 5%": the rate itself is the measure, so its percent is a level. */
function isRate({ reader: { lexemes }, at, turn }: Scene, ownTurn: boolean): boolean {
  const near = ownTurn ? at : turn?.at;
  if (near === undefined) return false;
  if (ownTurn) return plays(lexemes[at - 1], 'rate') || plays(lexemes[at + 1], 'rate');
  return plays(lexemes[near - 1], 'rate') || (plays(lexemes[near + 1], 'rate') && near + 4 >= at);
}

function changeTarget(quantity: Quantity, comparator: Comparator, direction: TargetDirection | null): Target {
  const falls = direction === 'lower' || (direction === null && quantity.sign === '-');
  const turned = direction ?? (quantity.sign === '+' ? 'higher' : quantity.sign === '-' ? 'lower' : null);
  return targetOf({
    kind: quantity.unit === '%' ? 'change_rel' : 'change_abs',
    comparator,
    value: Math.abs(quantity.value),
    sign: falls ? '-' : '+',
    unit: quantity.unit === 'point' ? 'pp' : quantity.unit,
    direction: turned,
    approximate: quantity.approximate,
  });
}
