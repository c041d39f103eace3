import type { CheckLine } from '../scorecard/check-line.ts';
import { settingNames } from './check-settings.ts';
import type { Finding, Report } from './report.ts';

/** Findings that nobody has accepted as known yet. */
export function freshFindings({ findings }: Report): Finding[] {
  return findings.filter(({ known }) => !known);
}

/**
 * The lines that accept what is found now as the state from which on new findings count as new. Two findings that differ in
 * a number only share a line.
 */
export function knownLines(report: Report, reason: string): CheckLine[] {
  const fingerprints = [...new Set(freshFindings(report).map(({ fingerprint }) => fingerprint))];
  return fingerprints.map((value) => ({ name: settingNames.known, value, meaning: reason.trim(), single: false }));
}
