import type { Change } from '../../workbook/change.ts';
import type { PersonRow } from '../sheets/people-columns.ts';
import type { RoleTemplate } from '../template.ts';

/** How scorecards for a whole team are made. */
export interface TeamOptions {
  /** A sheet for each person, or one long table: the register, better from some thirty people on. */
  readonly as: 'scorecards' | 'register';
  /** Today as a serial day number. */
  readonly today: number;
  /** The roles to choose from: those that ship and those saved in the file. */
  readonly roles: readonly RoleTemplate[];
  /** Which role a text of the list means, where somebody said so: by the text, the role's id and a seniority. */
  readonly meant?: Readonly<Record<string, { readonly role: string; readonly seniority?: string }>>;
  /** How many people one undoable step serves. */
  readonly peopleInStep?: number;
}

/** One undoable step. Its changes are worked out when it is carried out, and leave the workbook whole. */
export interface TeamStep {
  /** What the progress line says while it runs. */
  readonly label: string;
  /** How many people have their KPIs after this step who had none before it. */
  readonly people: number;
  changes(): Change[];
}

export interface TeamPlan {
  readonly steps: readonly TeamStep[];
  /** How many people are served by the steps. */
  readonly people: number;
  /** How many had their KPIs before: they are left as they are, so that a stopped run can be taken up again. */
  readonly present: number;
  /** How many are added to a people sheet that is there already: those without KPIs as well, to be put right there. */
  readonly listed: number;
  /** People for whom nothing can be made, with the reason. */
  readonly skipped: readonly { readonly person: PersonRow; readonly reason: string }[];
  /** What could not be done, with the cure. */
  readonly notes: readonly string[];
}

/** A person and the role whose KPIs they get. */
export interface Assigned {
  readonly person: PersonRow;
  readonly role: RoleTemplate;
  readonly seniority: string;
}

/** The people in portions of at most `size`. */
export function portionsOfPeople<Item>(items: readonly Item[], size: number): Item[][] {
  const portions: Item[][] = [];
  for (let first = 0; first < items.length; first += size) portions.push(items.slice(first, first + size));
  return portions;
}
