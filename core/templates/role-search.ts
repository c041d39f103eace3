import { folded } from '../scorecard/headers/fold.ts';
import type { RoleTemplate } from './template.ts';

export interface FoundRole {
  readonly role: RoleTemplate;
  /** The KPI by which it was found, where neither its name, its department nor another name of it holds the query. */
  readonly because: string | null;
}

/**
 * Roles for what somebody typed, in any of five languages: every word of the query begins a word of the role's name, of
 * its other names, of its department or of a KPI. Those found by name come first.
 */
export function searchRoles(query: string, roles: readonly RoleTemplate[]): readonly FoundRole[] {
  const wanted = wordsOf(query);
  const found = roles.flatMap((role): (FoundRole & { readonly rank: number })[] => {
    if (holds(wanted, role.role)) return [{ role, because: null, rank: 0 }];
    if (role.keywords.some((keyword) => holds(wanted, keyword))) return [{ role, because: null, rank: 1 }];
    if (holds(wanted, [role.role, role.department, ...role.keywords].join(' ')))
      return [{ role, because: null, rank: 2 }];
    const kpi = role.kpis.find(({ name, definition }) => holds(wanted, `${name} ${definition}`));
    return kpi ? [{ role, because: kpi.name, rank: 3 }] : [];
  });
  return found.sort((one, other) => one.rank - other.rank).map(({ role, because }) => ({ role, because }));
}

/** The role that a list of people means by a text: its own name or one of its other names, letter for letter but for case. */
export function roleForText(text: string, roles: readonly RoleTemplate[]): RoleTemplate | null {
  const wanted = folded(text);
  if (wanted === '') return null;
  const named = roles.find(({ role, id }) => folded(role) === wanted || id === text.trim());
  return named ?? roles.find(({ keywords }) => keywords.some((keyword) => folded(keyword) === wanted)) ?? null;
}

/** The variant of a role for a person's seniority; the first where the text names none of them. */
export function variantForText(role: RoleTemplate, seniority: string): string {
  const wanted = folded(seniority);
  const variant = role.variants.find((one) => wanted !== '' && folded(one.seniority) === wanted);
  return (variant ?? role.variants[0])?.seniority ?? '';
}

function holds(wanted: readonly string[], text: string): boolean {
  const words = wordsOf(text);
  return wanted.every((query) => words.some((word) => word.startsWith(query)));
}

function wordsOf(text: string): string[] {
  return folded(text)
    .split(' ')
    .filter((word) => word !== '');
}
