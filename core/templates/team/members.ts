import type { Cell } from '../../cell.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { understandPeople } from '../people/reading.ts';
import type { PersonRow } from '../sheets/people-columns.ts';
import { lookedUp, type TeamScores } from '../sheets/scores.ts';
import type { SettingsReferences } from '../sheets/settings.ts';
import { firstMemberRow, firstStatusColumn, scorecardMember, type TeamMember, teamColumns } from '../sheets/team.ts';
import { liveSheet, peopleSheet } from './live-sheet.ts';
import type { CardPlace, Identity, PresentTeam } from './present.ts';

/** A line of the team view without what people entered there themselves. */
export type Member = Omit<TeamMember, 'lastScore'>;

/** Everybody in KPI People as it stands. */
export function listedPeople(snapshot: Snapshot): readonly PersonRow[] {
  const sheet = peopleSheet(snapshot);
  return sheet ? understandPeople(sheet.cells, []).people : [];
}

/** Whom the team view shows today, in its order. */
export function shownMembers(snapshot: Snapshot): readonly Identity[] {
  const columns = ['Employee id', 'Employee', 'Role', 'Department', 'Manager'].map((header) =>
    teamColumns.findIndex((column) => column.header === header),
  );
  const rows = liveSheet(snapshot, 'team')?.cells.slice(firstMemberRow) ?? [];
  return rows.flatMap((row) => {
    const [id = '', name = '', role = '', department = '', manager = ''] = columns.map((column) => textOf(row[column]));
    return id === '' ? [] : [{ id, name, role, department, manager }];
  });
}

/**
 * The ids of everybody who has KPIs, those of `served` among them: first whom the view shows already, so that nobody
 * moves, then in the order of the list, then whoever is on no list.
 */
export function idsInOrder(
  present: PresentTeam,
  served: ReadonlySet<string>,
  shown: readonly Identity[],
  listed: readonly Pick<PersonRow, 'id'>[],
): readonly string[] {
  const cards = [...present.cards].flatMap(([id, { isLive }]) => (isLive ? [id] : []));
  const having = new Set([...cards, ...(present.register?.people.keys() ?? []), ...served]);
  const ordered = [...shown, ...listed].map(({ id }) => id).filter((id) => having.has(id));
  return [...new Set([...ordered, ...having])];
}

/** Who they are, by what is known best: the list of people, then the view itself, then their own KPIs. */
export function identitiesOf(
  present: PresentTeam,
  shown: readonly Identity[],
  listed: readonly Identity[],
): ReadonlyMap<string, Identity> {
  const cards = [...present.cards.values()].map(({ who }) => who);
  const known = [...(present.register?.people.values() ?? []), ...cards, ...shown, ...listed];
  return new Map(known.map((one) => [one.id, one]));
}

/** The lines of the team view: each person's own sheet counts before the register. */
export function membersOf(
  people: readonly Identity[],
  cards: ReadonlyMap<string, CardPlace>,
  scores: TeamScores | null,
  settings: SettingsReferences,
): readonly Member[] {
  return people.flatMap(({ id, name, role, department, manager }, index): Member[] => {
    const who = { id, name, role, department, manager };
    const card = cards.get(id);
    if (card) return [{ ...who, ...scorecardMember(card.sheet, card.kpis, settings) }];
    return scores ? [{ ...who, ...lookedUp(scores, firstMemberRow + index, firstStatusColumn) }] : [];
  });
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}
