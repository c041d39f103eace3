import type { RoleTemplate } from '../template.ts';
import { type CheckedRole, checkedRole } from './checked.ts';
import { objectIn, type Problems } from './shape.ts';

const format = 'kpi-scorecards-role';
const version = 1;
/** A role is a few kilobytes; anything far beyond is not one. */
const mostCharacters = 200_000;

/** The role as a small JSON file, readable and the same for the same role. */
export function roleFile(role: RoleTemplate): string {
  return `${JSON.stringify({ format, version, role }, null, 2)}\n`;
}

/** Reads such a file. Nothing in it runs, and nothing unknown is let through. */
export function readRoleFile(text: string): CheckedRole {
  if (text.length > mostCharacters) return { problems: ['The file is too large to be a role.'] };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { problems: ['The file is not JSON. Choose a file that was saved by “Save role as file”.'] };
  }
  const problems: Problems = [];
  const file = objectIn(content, 'The file', ['format', 'version', 'role'], problems);
  if (problems.length > 0) return { problems };
  if (file.format !== format) return { problems: ['The file holds no KPI role.'] };
  if (file.version !== version) {
    return {
      problems: [
        `The role was saved by another version of the add-in (file version ${String(file.version).slice(0, 20)}).`,
      ],
    };
  }
  return checkedRole(file.role);
}
