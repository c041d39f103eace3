import type { Finding, KpiLetters, Severity } from '../../core/index.ts';
import { words } from '../words/index.ts';

export type Filter = 'all' | Severity;

/** Findings that concern the same KPI, or the same person's KPIs together, or the workbook. */
export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  /** Whose KPI it is, where there are several people. */
  readonly who: string;
  readonly letters: KpiLetters | undefined;
  readonly findings: readonly Finding[];
  /** True for one tidy finding at many KPIs: said once, the others on demand. */
  readonly alike?: boolean;
}

/** From so many on, one and the same tidy finding at KPI after KPI hides what matters. */
const manyAlike = 4;

/** Groups in the order of the sheets; what many KPIs have alike comes last. */
export function groupFindings(
  findings: readonly Finding[],
  letters: readonly KpiLetters[],
  filter: Filter,
): FindingGroup[] {
  const wanted = findings.filter(({ severity }) => filter === 'all' || severity === filter);
  const alike = alikeIn(wanted);
  const several = new Set(letters.map(({ who }) => who)).size > 1;
  const groups = new Map<string, Finding[]>();
  for (const finding of wanted) {
    if (alike.some((group) => group.findings.includes(finding))) continue;
    const place = finding.kpi === '' ? finding.who : placeOf(finding);
    groups.set(place, [...(groups.get(place) ?? []), finding]);
  }
  const byPlace = [...groups].map(([key, group]): FindingGroup => {
    const [first] = group;
    const isKpi = first !== undefined && first.kpi !== '';
    return {
      key,
      title: isKpi ? first.kpi : first?.who ? words.check.everything(first.who) : words.check.workbook,
      who: isKpi && several ? first.who : '',
      letters: isKpi ? letters.find((one) => `${one.scorecard} ${one.kpi}` === key) : undefined,
      findings: group,
    };
  });
  return [...byPlace, ...alike];
}

function alikeIn(findings: readonly Finding[]): FindingGroup[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.fix?.kind === 'tidy') byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  }
  return [...byRule]
    .filter(([, group]) => group.length >= manyAlike)
    .map(([rule, group]) => {
      const title = words.check.alike(group.length);
      return { key: rule, title, who: '', letters: undefined, findings: group, alike: true };
    });
}

function placeOf({ at, kpi, who }: Finding): string {
  const [first] = at;
  return first ? `${first.scorecard} ${first.place.kpi}` : `${who} ${kpi}`;
}
