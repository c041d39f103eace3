import type { Edit, Fix } from '../rule.ts';

/** Cells to write; none of them is `null`, or there is no fix: half a cure may be worse than none. */
type Edits = readonly (Edit | null)[] | Edit | null;

/** A fix that changes no score. */
export function tidy(label: string, edits: Edits): Fix | undefined {
  return fixOf(label, 'tidy', edits);
}

/** A fix that can change pay, so a preview comes first; the “…” on its button says so. */
export function decision(label: string, edits: Edits): Fix | undefined {
  return fixOf(`${label}…`, 'decision', edits);
}

function fixOf(label: string, kind: Fix['kind'], edits: Edits): Fix | undefined {
  const written = [edits].flat();
  return written.every(isEdit) ? { label, kind, edits: written } : undefined;
}

function isEdit(edit: Edit | null): edit is Edit {
  return edit !== null;
}
