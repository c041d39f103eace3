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
}

/** Groups in the order of the sheets. */
export function groupFindings(
  findings: readonly Finding[],
  letters: readonly KpiLetters[],
  filter: Filter,
): FindingGroup[] {
  const several = new Set(letters.map(({ who }) => who)).size > 1;
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (filter !== 'all' && finding.severity !== filter) continue;
    const place = finding.kpi === '' ? finding.who : placeOf(finding);
    groups.set(place, [...(groups.get(place) ?? []), finding]);
  }
  return [...groups].map(([key, group]): FindingGroup => {
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
}

function placeOf({ at, kpi, who }: Finding): string {
  const [first] = at;
  return first ? `${first.scorecard} ${first.place.kpi}` : `${who} ${kpi}`;
}
