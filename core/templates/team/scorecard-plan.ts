import { scorecardContent } from '../insert.ts';
import { drawSheet } from '../sheets/draft.ts';
import { decimalsFor, payFromPeople } from '../sheets/pay-from-people.ts';
import { employeeIdCell, type ScorecardContent, scorecardDraft } from '../sheets/scorecard.ts';
import type { TeamFrame } from './frame.ts';
import type { CardPlace } from './present.ts';
import { type Assigned, portionsOfPeople, type TeamOptions, type TeamStep } from './team-plan.ts';

/** Enough to be worth a round trip, few enough that stopping is quick. */
const usualStep = 10;

/** The steps that make a sheet for each of these people, and where their scorecards will stand, by employee id. */
export function scorecardSteps(
  missing: readonly Assigned[],
  frame: TeamFrame,
  options: TeamOptions,
): { readonly steps: readonly TeamStep[]; readonly cards: ReadonlyMap<string, CardPlace> } {
  const contents = contentsOf(missing, frame);
  const steps = portionsOfPeople(contents, options.peopleInStep ?? usualStep).map(
    (portion, index): TeamStep => ({
      label: `Scorecards for ${portion[0]?.assigned.person.name ?? ''} and others`,
      people: portion.length,
      changes: () => [
        ...(index === 0 ? frame.changes : []),
        ...portion.flatMap(({ content }) => drawSheet(scorecardDraft(content, frame.settings))),
      ],
    }),
  );
  const cards = contents.map(({ assigned: { person }, content: { sheet, kpis } }) => {
    return [person.id, { sheet, kpis: kpis.length }] as const;
  });
  return { steps, cards: new Map(cards) };
}

function contentsOf(assigned: readonly Assigned[], frame: TeamFrame) {
  const taken = [...frame.taken];
  return assigned.map((one) => {
    const { person, role, seniority } = one;
    const found = frame.people
      ? payFromPeople(frame.people, employeeIdCell, frame.settings)
      : { targetBonus: person.targetBonus, from: person.from, to: person.to, currency: person.currency || null };
    const pay = { ...found, decimals: decimalsFor(person, frame.policies) };
    const content: ScorecardContent = {
      ...scorecardContent(role, { seniority, person: { ...person, pay } }, taken),
      ...(frame.goals ? { goals: frame.goals } : {}),
    };
    taken.push(content.sheet);
    return { assigned: one, content: { ...content, pay } };
  });
}
