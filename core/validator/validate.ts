import { rules as allRules } from '../rules/all.ts';
import type { Rule, Severity } from '../rules/rule.ts';
import type { Book } from '../scorecard/book.ts';
import { type CheckSettings, checkSettings } from './check-settings.ts';
import { findingOf } from './finding.ts';
import { coverageOf, gradeOf } from './grade.ts';
import { lettersOf } from './letters.ts';
import { noticesOf } from './notices.ts';
import { inSheetOrder } from './order.ts';
import type { Finding, Progress, Report, ValidateOptions } from './report.ts';
import { type Judged, type Run, running } from './run.ts';

/** Runs the chosen rules over everything that a workbook says about KPIs. The same book gives the same report. */
export function validate(book: Book, options: ValidateOptions): Report {
  const validation = validating(book, options);
  let step = validation.next();
  while (!step.done) step = validation.next();
  return step.value;
}

/** The same in slices: between two of them the caller can show progress, let others work, or stop. */
export function* validating(book: Book, options: ValidateOptions): Generator<Progress, Report> {
  const settings = checkSettings(book, options);
  const rules = allRules.filter((rule) => isChosen(rule, settings));
  const { model, runs } = yield* running(book, rules, options.today);
  const acceptance = new Acceptance(settings);
  const judged = runs.map((run): Judged => ({ ...run, kept: acceptance.sift(findingsOf(run, book, settings)) }));
  const findings = inSheetOrder(
    judged.flatMap(({ kept }) => kept),
    book,
  );
  return {
    findings,
    suppressed: acceptance.suppressed,
    notices: noticesOf(book, rules, settings, acceptance.unused()),
    letters: lettersOf(model, judged),
    grade: gradeOf(judged),
    coverage: coverageOf(rules, judged),
    counts: countsOf(findings),
    preset: settings.preset,
  };
}

/** A severity set for this workbook brings a rule in from outside the preset, "off" takes it out. */
function isChosen(rule: Rule, { preset, severities }: CheckSettings): boolean {
  const set = severities[rule.id];
  return set === undefined ? rule.presets.includes(preset) : set !== 'off';
}

function findingsOf(run: Run, book: Book, settings: CheckSettings): Finding[] {
  return run.findings.map((found) => findingOf(found, run, book, settings));
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Sets aside what somebody has accepted with a reason, and remembers which acceptances were still needed. */
class Acceptance {
  readonly suppressed: { finding: Finding; reason: string }[] = [];
  private readonly reasons: ReadonlyMap<string, string>;
  private readonly used = new Set<string>();

  constructor({ suppressions }: CheckSettings) {
    const reasoned = suppressions.filter(({ reason }) => reason.trim() !== '');
    this.reasons = new Map(reasoned.map(({ fingerprint, reason }) => [fingerprint, reason]));
  }

  sift(findings: readonly Finding[]): Finding[] {
    return findings.filter((finding) => {
      const reason = this.reasons.get(finding.fingerprint);
      if (reason === undefined) return true;
      this.used.add(finding.fingerprint);
      this.suppressed.push({ finding, reason });
      return false;
    });
  }

  unused(): string[] {
    return [...this.reasons.keys()].filter((fingerprint) => !this.used.has(fingerprint));
  }
}
