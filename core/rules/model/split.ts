import type { Cell } from '../../cell.ts';
import type { Field } from '../../scorecard/field.ts';
import { readTarget } from '../../scorecard/target/index.ts';
import { type Facts, kpiTexts, understand } from '../facts/index.ts';
import type { Addition, Fix } from '../rule.ts';
import { decision } from './fix.ts';
import type { KpiRow, KpiSet } from './model.ts';
import { edit } from './place.ts';
import { cellAtRow, textOf } from './text.ts';

/** What one of the two halves says for itself: its own weight, results and unit are for people to fill in. */
const ownOfEach: readonly Field[] = [
  ...(['kpi', 'target', 'weight', 'baseline', 'actual', 'attainment', 'status', 'forecast'] as const),
  ...(['unit', 'direction'] as const),
];

/** The most key KPIs that a person can have without losing sight of them. */
const mostKeys = 5;

/**
 * Two measures in one row become a row each, where the words fall apart into two KPIs that stand on their own, and every
 * number of the row belongs to one of them for sure. Nothing is made up: the weight stays with the first.
 */
export function splitInTwo(kpi: KpiRow, { keyRows }: KpiSet): Fix | undefined {
  if (!kpi.supporting && keyRows.length >= mostKeys) return undefined;
  const names = namesIn(textOf(kpi, 'kpi'));
  const targets = names && targetsFor(kpi, names);
  if (!names || !targets) return undefined;
  const [[first, second], [one, other]] = [names, targets];
  const edits = [edit(kpi, 'kpi', first)];
  if (one !== cellAtRow(kpi, 'target')) edits.push(edit(kpi, 'target', one));
  const values: Partial<Record<Field, Cell>> = {};
  const { values: said, calculated = [] } = kpi.card.kpis[kpi.kpi] ?? { values: {} };
  for (const [field, value] of Object.entries(said) as [Field, Cell][]) {
    if (value !== null && !ownOfEach.includes(field) && !calculated.includes(field)) values[field] = value;
  }
  if (other !== null) values.target = other;
  const adds: Addition = { kind: 'row', scorecard: kpi.scorecard, kpi: kpi.kpi, values: { ...values, kpi: second } };
  const fix = decision('Split into two rows', edits);
  return fix && { ...fix, adds };
}

type Pair<Item> = readonly [Item, Item];

const nameJoints = /\s*;\s*|\s+(?:and|и|а также|und|sowie|et|và|&)\s+/gi;
const targetJoints = /\s*[;,/\n]\s*|\s+(?:and|и|und|et|và|&)\s+/gi;

/** Two names: the second begins with a capital letter as the first one does. */
function namesIn(text: string): Pair<string> | undefined {
  const names = cut(text, nameJoints, (half) => !leansOn.test(half) && standsAlone(factsOfWords(half)));
  return names && [names[0], names[1].charAt(0).toUpperCase() + names[1].slice(1)];
}

/** The only way to cut a text at a joint so that both sides are sound; undefined where there is none or a choice. */
function cut(text: string, joints: RegExp, sound: (half: string) => boolean): Pair<string> | undefined {
  const ways: Pair<string>[] = [];
  for (let joint = joints.exec(text); joint; joint = joints.exec(text)) {
    const [first, second] = [text.slice(0, joint.index).trim(), text.slice(joints.lastIndex).trim()];
    if (sound(first) && sound(second)) ways.push([first, second]);
  }
  return ways.length === 1 ? ways[0] : undefined;
}

/** A half that is nothing, or begins with a number or a preposition, lives on words of the other. */
const leansOn =
  /^(?:$|\d|(?:of|in|for|by|with|to|per|at|on|from|по|в|на|о|за|для|von|der|des|bei|im|de|du|à|của|cho|trong)\s)/i;

function factsOfWords(kpi: string): Facts {
  return understand(kpiTexts({ kpi }));
}

/** One measure, and at most one level. */
function standsAlone({ compound, metric, statementTarget }: Facts): boolean {
  return !compound.value && metric.value !== null && statementTarget.parts.length <= 1;
}

/** Which half the target belongs to: none has to be guessed. */
function targetsFor(kpi: KpiRow, names: Pair<string>): Pair<Cell> | undefined {
  const { target } = kpi.facts;
  const levels = names.map((name) => factsOfWords(name).statementTarget.parts[0]?.value ?? null);
  const said = levels.every((level) => level !== null);
  if (target.status === 'empty') return said ? [null, null] : undefined;
  if (target.status !== 'ok') return undefined;
  if (target.parts.length === 1) {
    const own = levels.map((level) => level !== null && level === target.parts[0]?.value);
    const cell = cellAtRow(kpi, 'target');
    if (!said || own[0] === own[1] || /[;\n/]|,\s/.test(textOf(kpi, 'target'))) return undefined;
    return own[0] ? [cell, null] : [null, cell];
  }
  const texts = cut(textOf(kpi, 'target'), targetJoints, (text) => readTarget(text).parts.length === 1);
  const inOrder = texts?.every((text, side) => {
    const value = readTarget(text).parts[0]?.value;
    return value === target.parts[side]?.value && (levels[side] === null || levels[side] === value);
  });
  return target.parts.length === 2 && inOrder ? texts : undefined;
}
