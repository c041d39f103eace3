import { type DocumentedRule, rules } from '../rules/documented.ts';
import type { Finding, Letter, Report } from './report.ts';

/** So many subjects fit into one talk. */
const mostSubjects = 5;

const letterWords: Readonly<Record<Letter, string>> = {
  S: 'specific',
  M: 'measurable',
  A: 'within reach',
  R: 'tied to a goal',
  T: 'bound in time',
};

/**
 * What a check found, in sentences that can be read aloud in a meeting. It speaks of KPIs and never of people: no name
 * appears, and every sentence says what is wanted rather than who has failed.
 */
export function summaryOf(report: Report): string[] {
  const kpis = report.letters.length;
  if (kpis === 0) return ['No KPIs were found in this workbook.'];
  return [opening(report, kpis), soundness(report, kpis), ...subjects(report, kpis), closing(report)];
}

function opening({ coverage, grade }: Report, kpis: number): string {
  const looked = `${kpis === 1 ? 'One KPI was' : `${kpis} KPIs were`} looked at; ${coverage.ran} of ${coverage.total} checks could run.`;
  return grade ? `${looked} Together they are at grade ${grade.letter}.` : looked;
}

function soundness({ letters }: Report, kpis: number): string {
  const parts = (Object.keys(letterWords) as Letter[]).map((letter) => {
    const passed = letters.filter((one) => one.letters[letter] === 'pass').length;
    return `${passed} ${letterWords[letter]}`;
  });
  const last = parts.pop();
  return `Of ${kpis}, ${parts.join(', ')} and ${last}, as far as the sheet lets it be told.`;
}

/** The gravest and most frequent subjects first, by what is wanted. */
function subjects({ findings }: Report, kpis: number): string[] {
  const grave = findings.filter(({ severity }) => severity !== 'info');
  const byRule = new Map<DocumentedRule, Finding[]>();
  for (const rule of rules) {
    const mine = grave.filter((finding) => finding.rule === rule.id);
    if (mine.length > 0) byRule.set(rule, mine);
  }
  const ranked = [...byRule].sort(([, one], [, other]) => weight(other) - weight(one));
  return ranked.slice(0, mostSubjects).map(([rule, mine]) => sentence(rule, mine.length, kpis));
}

function weight(findings: readonly Finding[]): number {
  return findings.reduce((sum, { severity }) => sum + (severity === 'error' ? 3 : 1), 0);
}

function sentence({ requires, scope }: DocumentedRule, count: number, kpis: number): string {
  const [verb, ...rest] = requires.replace(/\.$/, '').split(' ');
  const wanted = `${verb === 'Forbid' ? 'To be avoided' : 'Wanted'}: ${rest.join(' ')}.`;
  const places = count === 1 ? 'one place' : `${count} places`;
  return `${wanted} It concerns ${scope === 'kpi' ? `${count} of ${kpis} KPIs` : places}.`;
}

function closing({ counts }: Report): string {
  if (counts.error + counts.warning === 0)
    return 'Nothing stands in the way; the notes are worth a look when there is time.';
  return 'Each point is a question about the KPI, not about the person: what would make it clearer or fairer?';
}
