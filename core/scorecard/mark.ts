/** What a sheet of ours is. The mark in the host's sheet metadata says so, whatever the sheet is called. */
export const sheetKinds = [
  'settings',
  'goals',
  'people',
  'scorecard',
  'register',
  'team',
  'scores',
  'bonus',
  'statement',
  'payroll',
  'reconciliation',
  'review',
  'log',
  'role',
  'formulas',
  'checks',
  'findings',
  'start',
  'about',
] as const;

export type SheetKind = (typeof sheetKinds)[number];

/** What the mark says of a sheet: its kind, and for whom or for what it was made. */
export interface SheetMark {
  readonly kind: SheetKind;
  /** `{ role: 'sales-team-leader', employee: '01234' }`; empty where there is one such sheet. */
  readonly of: Readonly<Record<string, string>>;
}

/** `markOf('scorecard', { employee: '01234' })` is `kpi:scorecard?employee=01234`; the same facts give the same text. */
export function markOf(kind: SheetKind, of: Readonly<Record<string, string>> = {}): string {
  const facts = Object.keys(of)
    .sort()
    .map((key) => `${key}=${encodeURIComponent(of[key] ?? '')}`);
  return [`kpi:${kind}`, ...(facts.length > 0 ? [facts.join('&')] : [])].join('?');
}

/** Null where the text is not a mark of ours. */
export function readMark(mark: string | null): SheetMark | null {
  const match = /^kpi:([a-z]+)(?:\?(.*))?$/.exec(mark ?? '');
  const kind = sheetKinds.find((known) => known === match?.[1]);
  if (!match || kind === undefined) return null;
  const of: Record<string, string> = {};
  for (const fact of (match[2] ?? '').split('&').filter((text) => text !== '')) {
    const [key = '', value = ''] = fact.split('=');
    of[key] = decoded(value);
  }
  return { kind, of };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
