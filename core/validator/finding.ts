import type { KpiRow } from '../rules/model/model.ts';
import { tidied } from '../rules/model/text.ts';
import type { Rule, RuleFinding, Severity } from '../rules/rule.ts';
import type { Book } from '../scorecard/book.ts';
import { areaOf, type Place, type Scorecard } from '../scorecard/scorecard.ts';
import type { Area } from '../workbook/area.ts';
import type { CheckSettings } from './check-settings.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Finding } from './report.ts';
import type { Subject } from './run.ts';

/** Adds to what a rule found its words, its severity in this workbook, its cells and its fingerprint. */
export function findingOf(
  found: RuleFinding,
  rule: Rule,
  subject: Subject,
  book: Book,
  settings: CheckSettings,
): Finding {
  const rows = rowsAt(found, subject.rows);
  const named = rule.scope === 'kpi' || (rule.scope === 'workbook' && rows.length > 0);
  const fingerprint = fingerprintOf(rule.id, rows, named, subject.who || wordsOf(found));
  const blocked = found.fix !== undefined && overwritesFormula(found, book);
  const suggestion = blocked ? calculatedCells : found.suggestion;
  return {
    rule: rule.id,
    topic: rule.topic,
    severity: severityOf(rule, found, settings),
    confidence: found.confidence ?? 'high',
    // A name may end with a full stop of its own.
    message: tidied(found.message).replace(/([^.])\.\.$/, '$1.'),
    who: subject.who,
    kpi: rows.length === 1 && !concernsAll(found, subject) ? (rows[0]?.name ?? '') : '',
    at: found.at,
    areas: [
      ...found.at.flatMap(({ scorecard, place }) => cellToShow(book.scorecards[scorecard], place)),
      ...(found.areas ?? []),
    ],
    ...(found.fix && !blocked ? { fix: found.fix } : {}),
    ...(suggestion === undefined ? {} : { suggestion }),
    fingerprint,
    known: settings.known.has(fingerprint),
  };
}

const calculatedCells = 'These cells are calculated, so change the formula or the cells it reads.';

/** What somebody set for this workbook wins; low confidence is never more than info. */
function severityOf(rule: Rule, found: RuleFinding, settings: CheckSettings): Severity {
  const set = settings.severities[rule.id];
  if (found.confidence === 'low') return 'info';
  return set !== undefined && set !== 'off' ? set : (found.severity ?? rule.severity);
}

/** Those of the subject's rows at which something was found. */
export function rowsAt({ at }: Pick<RuleFinding, 'at'>, rows: readonly KpiRow[]): readonly KpiRow[] {
  if (rows.length === 1) return at.length > 0 ? rows : [];
  const wanted = new Set(at.map(({ scorecard, place }) => `${scorecard} ${place.kpi}`));
  return rows.filter((row) => wanted.has(`${row.scorecard} ${row.kpi}`));
}

/** What holds for several KPIs together is shown at the name of the first; it is not a fault of that one. */
function concernsAll({ at }: RuleFinding, { rows }: Subject): boolean {
  return rows.length > 1 && at.every(({ place }) => place.field === 'kpi');
}

/** Findings outside the KPI tables are told apart by the cells they show. */
function wordsOf(found: RuleFinding): string {
  return found.at.length > 0 ? '' : found.message;
}

function overwritesFormula(found: RuleFinding, book: Book): boolean {
  return (found.fix?.edits ?? []).some(({ scorecard, place }) => {
    return book.scorecards[scorecard]?.kpis[place.kpi]?.calculated?.includes(place.field);
  });
}

/** The cell of the field, or of the title line that speaks for all rows, or else the KPI's name. */
function cellToShow(card: Scorecard | undefined, place: Place): Area[] {
  if (!card) return [];
  const own = areaOf(card.layout, place);
  const head = card.layout.headCells?.[place.field];
  const title = head && { sheet: card.layout.sheet, ...head, rows: 1, columns: 1 };
  const area = own ?? title ?? areaOf(card.layout, { ...place, field: 'kpi' });
  return area ? [area] : [];
}
