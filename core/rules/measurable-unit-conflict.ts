import { convertUnit, normaliseUnit } from '../scorecard/target/index.ts';
import { remembered } from '../scorecard/target/remembered.ts';
import { isMoneyUnit } from '../scorecard/target/unit.ts';
import type { Examples } from './example.ts';
import type { Facts } from './facts/facts.ts';
import { figure, writtenFigure } from './model/figure.ts';
import { decision } from './model/fix.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { write } from './model/place.ts';
import { textOf } from './model/text.ts';
import { everywhere } from './presets.ts';
import { type Fix, kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

type Side = readonly [where: string, unit: string];

export const measurableUnitConflictHelp = (): RuleHelp => ({
  requires: 'Require target, unit column, name and baseline to speak of the same unit.',
  why: 'A result in hours against a target in days is off by a factor that nobody sees in the score.',
  source: source.flexible('KPIs tied to real metrics'),
});

export const measurableUnitConflict = kpiRule({
  id: 'measurable-unit-conflict',
  severity: 'error',
  presets: everywhere,
  needs: ['target'],
  reads: ['unit', 'baseline'],

  check({ kpi }) {
    const twice = twoUnitsIn(textOf(kpi, 'target'));
    if (twice) return [found(kpi, 'target', `The target “${twice}” names two units.`)];
    const [target, ...others] = sidesOf(kpi.facts);
    const other = target && others.find(([, unit]) => areAtOdds(target[1], unit));
    if (!target || !other) return [];
    const message = `The ${target[0]} says ${target[1]}, the ${other[0]} says ${other[1]}.`;
    const severity = convertUnit(1, other[1], target[1]) === undefined ? undefined : 'warning';
    return [found(kpi, 'target', message, { severity, fix: inColumnUnit(kpi, target, other) })];
  },
});

/** "1 Hour%": a number, a unit and a percent sign stuck to it. The text where it is so. */
function twoUnitsIn(target: string): string | null {
  const [, word = ''] = /^\d[\d.,]*\s*(\D{1,20}?)\s*%$/.exec(target) ?? [];
  const unit = word === '' ? null : normaliseUnit(word);
  return unit !== null && unit !== '%' && isKnown(unit) ? target : null;
}

/** Where a unit is written, the target first. */
function sidesOf({ unit, statementTarget }: Facts): Side[] {
  // "Rate" may be of anything, and a level in the name has a unit of its own.
  const explicitly =
    unit.inName === '%' || statementTarget.parts.length > 0 || isAcronym(unit.inName) ? null : unit.inName;
  const sides: [string, string | null][] = [
    ['target', unit.inTarget],
    ['unit column', unit.inColumn],
    ['baseline', unit.inBaseline],
    ['name', explicitly],
  ];
  return sides.filter((side): side is [string, string] => side[1] !== null);
}

/** "Cost per lead (CPL)": three capitals in a name are a currency only where it is one. */
function isAcronym(unit: string | null): boolean {
  return unit !== null && /^[A-Z]{3}$/.test(unit) && !isMoneyUnit(unit);
}

/** Two units that are known and differ; plain nouns ("orders" and "pieces") may well mean the same. */
function areAtOdds(one: string, other: string): boolean {
  return one !== other && isKnown(one) && isKnown(other) && !(isPercent(one) && isPercent(other));
}

function isPercent(unit: string): boolean {
  return unit === '%' || unit === 'pp' || unit.startsWith('% ');
}

const measures = ['minute', 'month', '%', 'pp', 'kg', 'm', 'l', 'kWh', 'kW', 'MB'];

/** Units of time, share or size, and currencies; a noun such as "orders" is none. */
function isKnown(unit: string): boolean {
  if (/^(?:(?:thousand|million|billion) )?[A-Z]{3}$/.test(unit)) return true;
  return known(unit, () => measures.some((measure) => convertUnit(1, unit, measure) !== undefined));
}

const known = remembered<boolean>(2000);

/** The target in the unit of the column, where one can be turned into the other. */
function inColumnUnit(kpi: KpiRow, target: Side, other: Side): Fix | undefined {
  const { goalLevel } = kpi.facts;
  if (target[0] !== 'target' || other[0] !== 'unit column' || goalLevel?.kind !== 'absolute') return undefined;
  const value = goalLevel.value === null ? undefined : convertUnit(goalLevel.value, target[1], other[1]);
  if (value === undefined || goalLevel.comparator !== '=') return undefined;
  const unit = textOf(kpi, 'unit');
  const numbers = kpi.card.kpis.some(({ values }) => typeof values.target === 'number');
  const written = numbers ? value : `${writtenFigure(kpi, value)} ${unit}`;
  return decision(`Write ${figure(value)} ${unit}`, write(kpi, 'target', written));
}

export const examples: Examples = {
  good: [
    { note: 'percent in both', kpis: [{ kpi: 'Calls answered in time', target: '95 %', unit: '%' }] },
    { note: 'only the column says it', kpis: [{ kpi: 'Average response time', target: 2, unit: 'minutes' }] },
    { note: 'a rate is not always in percent', kpis: [{ kpi: 'Hourly rate', target: 40, unit: 'EUR' }] },
    { note: 'two words for pieces', kpis: [{ kpi: 'Paid orders', target: '120 orders', unit: 'pcs' }] },
  ],
  bad: [
    {
      note: 'two units in one cell',
      kpis: [{ kpi: 'Average response time', target: '1 Hour%' }],
      messages: ['The target “1 Hour%” names two units.'],
    },
    {
      note: 'hours in the name, days beside it',
      kpis: [{ kpi: 'Response time (hours)', target: 4, unit: 'days' }],
      messages: ['The unit column says day, the name says hour.'],
    },
    {
      note: 'percent against minutes',
      kpis: [{ kpi: 'Average response time', target: '95 %', unit: 'minutes' }],
      messages: ['The target says %, the unit column says minute.'],
    },
    {
      note: 'hours against minutes can be converted',
      kpis: [{ kpi: 'Average response time', target: '2 hours', unit: 'minutes' }],
      messages: ['The target says hour, the unit column says minute.'],
      fixed: [{ kpi: 'Average response time', target: '120 minutes', unit: 'minutes' }],
    },
  ],
};
