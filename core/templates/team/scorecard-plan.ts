import { isBlank } from '../../cell.ts';
import { readMark } from '../../scorecard/mark.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { scorecardContent } from '../insert.ts';
import { drawSheet } from '../sheets/draft.ts';
import { type PersonRow, payFromPeople } from '../sheets/people.ts';
import { employeeIdCell, type ScorecardContent, scorecardDraft } from '../sheets/scorecard.ts';
import { scorecardMember } from '../sheets/team.ts';
import { ensureFrame, type TeamFrame } from './frame.ts';
import { isLive } from './live-sheet.ts';
import { type Assigned, portionsOfPeople, type TeamOptions, type TeamPlan, type TeamStep } from './team-plan.ts';
import { teamStep } from './team-step.ts';

/** Enough to be worth a round trip, few enough that stopping is quick. */
const usualStep = 10;

/** A sheet for each person who has none yet. */
export function planScorecards(
  assigned: readonly Assigned[],
  people: readonly PersonRow[],
  options: TeamOptions,
  snapshot: Snapshot,
): Omit<TeamPlan, 'skipped'> {
  const present = presentSheets(snapshot);
  const missing = assigned.filter(({ person }) => !present.has(person.id));
  const frame = ensureFrame(missing, people, options, snapshot);
  const contents = contentsOf(missing, frame);
  const made = new Map(contents.map(({ assigned: { person }, content }) => [person.id, placeOf(content)]));
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
  const members = assigned.flatMap(({ person }) => {
    const place = made.get(person.id) ?? present.get(person.id);
    return place ? [{ ...person, ...scorecardMember(place.sheet, place.kpis, frame.settings) }] : [];
  });
  return {
    steps: [...steps, ...teamStep(members, null, frame, snapshot)],
    people: missing.length,
    present: assigned.length - missing.length,
  };
}

interface ScorecardPlace {
  readonly sheet: string;
  readonly kpis: number;
}

function contentsOf(assigned: readonly Assigned[], frame: TeamFrame) {
  const taken = [...frame.taken];
  return assigned.map((one) => {
    const { person, role, seniority } = one;
    const pay = frame.people
      ? payFromPeople(frame.people, employeeIdCell)
      : { targetBonus: person.targetBonus, from: person.from, to: person.to };
    const content: ScorecardContent = {
      ...scorecardContent(role, { seniority, person: { ...person, pay } }, taken),
      ...(frame.goals ? { goals: frame.goals } : {}),
    };
    taken.push(content.sheet);
    return { assigned: one, content: { ...content, pay } };
  });
}

function placeOf({ sheet, kpis }: ScorecardContent): ScorecardPlace {
  return { sheet, kpis: kpis.length };
}

/** The scorecards that people have already, by employee id. */
function presentSheets(snapshot: Snapshot): ReadonlyMap<string, ScorecardPlace> {
  const found = new Map<string, ScorecardPlace>();
  // Those that still calculate come last, so that they win over the closed ones of the same person.
  const sheets = [...snapshot.sheets].sort((one, other) => Number(isLive(one)) - Number(isLive(other)));
  for (const { name, mark, cells } of sheets) {
    const read = readMark(mark);
    const employee = read?.kind === 'scorecard' ? read.of.employee : undefined;
    if (employee === undefined || employee === '') continue;
    const header = cells.findIndex((row) => row[0] === 'KPI');
    const total = cells.findIndex((row, index) => index > header && row[0] === 'Total');
    if (header < 0 || total < 0 || cells.slice(header, total).every((row) => isBlank(row[0]))) continue;
    found.set(employee, { sheet: name, kpis: total - header - 3 });
  }
  return found;
}
