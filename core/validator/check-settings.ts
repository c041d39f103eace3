import { everywhere } from '../rules/presets.ts';
import type { Preset, Severity } from '../rules/rule.ts';
import type { Book, NamedSetting } from '../scorecard/book.ts';
import type { Suppression, ValidateOptions } from './report.ts';

/** The words in the first column of the settings sheet; by them the lines are read back. */
export const settingNames = {
  preset: 'Checks',
  severity: 'Check ',
  accepted: 'Accepted finding',
  known: 'Known finding',
} as const;

const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'off'];

/** What the workbook and the caller say about checking, put together; the caller wins. */
export interface CheckSettings {
  readonly preset: Preset;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly suppressions: readonly Suppression[];
  readonly known: ReadonlySet<string>;
}

export function checkSettings(book: Book, options: ValidateOptions): CheckSettings {
  return {
    preset: options.preset ?? presetOf(book.settings) ?? 'recommended',
    severities: { ...severitiesOf(book.settings), ...options.severities },
    suppressions: [...suppressionsOf(book.settings), ...(options.suppressions ?? [])],
    known: new Set([...knownOf(book.settings), ...(options.known ?? [])]),
  };
}

function presetOf(settings: readonly NamedSetting[]): Preset | undefined {
  const line = settings.find(({ name }) => name === settingNames.preset);
  return everywhere.find((preset) => preset === word(line));
}

function severitiesOf(settings: readonly NamedSetting[]): Record<string, Severity | 'off'> {
  const found: Record<string, Severity | 'off'> = {};
  for (const line of settings) {
    if (!line.name.startsWith(settingNames.severity)) continue;
    const severity = severities.find((one) => one === word(line));
    if (severity) found[line.name.slice(settingNames.severity.length).trim()] = severity;
  }
  return found;
}

/** The reason stands in the column of meanings. */
function suppressionsOf(settings: readonly NamedSetting[]): Suppression[] {
  return settings
    .filter(({ name }) => name === settingNames.accepted)
    .map(({ value, notes }) => ({ fingerprint: String(value).trim(), reason: notes[1] ?? '' }));
}

function knownOf(settings: readonly NamedSetting[]): string[] {
  return settings.filter(({ name }) => name === settingNames.known).map(({ value }) => String(value).trim());
}

function word(line: NamedSetting | undefined): string {
  return String(line?.value ?? '')
    .trim()
    .toLowerCase();
}
