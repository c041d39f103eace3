import type { BusinessGoal } from '../scorecard/book.ts';
import type { Examples } from './example.ts';
import { decision } from './model/fix.ts';
import { found } from './model/found.ts';
import { write } from './model/place.ts';
import { similarity } from './model/similar.ts';
import { compared, isEmptyField, partsOf, textOf } from './model/text.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const relevantUnknownGoalHelp = (): RuleHelp => ({
  requires: 'Require the goal of a KPI to be one of the goals listed in the workbook.',
  why: 'A goal that stands nowhere else is nobody’s goal, and the real ones look as if they had no KPI.',
  source: source.mistakes('KPIs that are not tied to business goals (connect them to priorities)'),
});

export const relevantUnknownGoal = kpiRule({
  id: 'relevant-unknown-goal',
  severity: 'error',
  presets: recommended,
  needs: ['goal'],

  check({ kpi, model }) {
    const { goals } = model.book;
    if (goals === null || goals.length === 0) return 'cannot tell';
    const text = textOf(kpi, 'goal');
    if (isEmptyField(kpi, 'goal') || goals.some((goal) => isMeant(goal, text))) return [];
    const unknown = namedIn(text).find((part) => !goals.some((goal) => isMeant(goal, part)));
    if (unknown === undefined) return [];
    const closest = unknown === text ? closestGoal(goals, text) : undefined;
    const fix = closest === undefined ? undefined : decision(`Write “${closest}”`, write(kpi, 'goal', closest));
    return [found(kpi, 'goal', `The goal “${unknown}” is not in the list of goals.`, { fix })];
  },
});

/** By its name or its id, alone or both together (`G1 Grow online sales`). */
function isMeant({ id, name }: BusinessGoal, text: string): boolean {
  const said = compared(text);
  const [plain, short] = [compared(name), compared(id)];
  return said === plain || (short !== '' && (said === short || said === `${short} ${plain}`));
}

/** Whether one of the goals in the cell is meant: "G1; G2" serves two. */
export function serves(goal: BusinessGoal, text: string): boolean {
  return isMeant(goal, text) || namedIn(text).some((part) => isMeant(goal, part));
}

/** Several goals in one cell; a name with a comma in it is tried as a whole before. */
function namedIn(text: string): string[] {
  return partsOf(text, /[;,\n]|\s[/+&]\s/);
}

function closestGoal(goals: readonly BusinessGoal[], text: string): string | undefined {
  const ranked = goals.map(({ name }) => ({ name, alike: similarity(name, text) }));
  const [best, second] = ranked.sort((one, other) => other.alike - one.alike);
  return best && best.alike >= 0.85 && best.alike > (second?.alike ?? 0) ? best.name : undefined;
}

export const examples: Examples = {
  good: [
    {
      note: 'the goal is listed',
      goals: ['Grow online sales', 'Keep clients'],
      kpis: [{ kpi: 'Paid orders', goal: 'grow online sales' }],
    },
    {
      note: 'named by its id',
      goals: ['Grow online sales', 'Keep clients'],
      kpis: [{ kpi: 'Client NPS', goal: 'G2' }],
    },
    { note: 'no list of goals, so nothing can be told', kpis: [{ kpi: 'Paid orders', goal: 'Grow' }] },
  ],
  bad: [
    {
      note: 'one letter is missing',
      goals: ['Grow online sales', 'Keep clients'],
      kpis: [{ kpi: 'Paid orders', goal: 'Grow onlne sales' }],
      messages: ['The goal “Grow onlne sales” is not in the list of goals.'],
      fixed: [{ kpi: 'Paid orders', goal: 'Grow online sales' }],
    },
    {
      note: 'a goal of last year',
      goals: ['Grow online sales', 'Keep clients'],
      kpis: [{ kpi: 'Paid orders', goal: 'Open ten shops' }],
      messages: ['The goal “Open ten shops” is not in the list of goals.'],
    },
  ],
};
