import { type RoleTemplate, readOwnRoles, roles, type Snapshot } from '../../core/index.ts';

export interface KnownRoles {
  /** Those of this workbook first, then those that ship. */
  readonly roles: readonly RoleTemplate[];
  readonly own: ReadonlySet<string>;
  /** Sheets of roles that cannot be used as they stand, with what they lack. */
  readonly problems: readonly { readonly sheet: string; readonly lacks: readonly string[] }[];
}

const known = new WeakMap<Snapshot, KnownRoles>();

/** Every role that can be inserted into this workbook. */
export function knownRoles(snapshot: Snapshot | null): KnownRoles {
  if (snapshot === null) return { roles, own: new Set(), problems: [] };
  const before = known.get(snapshot);
  if (before) return before;
  const saved = readOwnRoles(snapshot);
  const own = saved.flatMap(({ checked }) => ('role' in checked ? [checked.role] : []));
  const now = {
    roles: [...own, ...roles],
    own: new Set(own.map(({ id }) => id)),
    problems: saved.flatMap(({ sheet, checked }) => ('role' in checked ? [] : [{ sheet, lacks: checked.problems }])),
  };
  known.set(snapshot, now);
  return now;
}
