import type { SheetSnapshot, Snapshot } from '../workbook/snapshot.ts';
import { finished, type Steps } from '../workbook/steps.ts';
import type { Book } from './book.ts';
import { readCorrection } from './correction.ts';
import { folded } from './headers/fold.ts';
import { readMark, type SheetKind } from './mark.ts';
import { readGoals, readPeople, readSettings } from './read-lists.ts';
import { readingSheet, type SheetContent } from './read-sheet.ts';
import type { Correction } from './reading.ts';

/** Sheets of ours that hold KPIs; those of the other kinds are read by whoever made them. */
const kpiSheets: readonly SheetKind[] = ['scorecard', 'register'];

/**
 * Reads everything about KPIs in a workbook: our own sheets by their mark and any sheet whose headers are recognised.
 * Corrections come from the file itself; those given here are newer and win.
 */
export function readBook(snapshot: Snapshot, corrections: readonly Correction[] = []): Book {
  return finished(readingBook(snapshot, corrections));
}

/** `readBook` in steps, for workbooks of thousands of rows. */
export function* readingBook(snapshot: Snapshot, corrections: readonly Correction[] = []): Steps<Book> {
  const ofKind = (kind: SheetKind) => snapshot.sheets.filter((sheet) => readMark(sheet.mark)?.kind === kind);
  const settings = [...ofKind('settings'), ...ofKind('checks')].flatMap(readSettings);
  const remembered = settings.flatMap((setting) => readCorrection(setting) ?? []);
  const known = [...remembered, ...corrections];
  const candidates = snapshot.sheets.filter((sheet) => isCandidate(sheet));
  const contents: SheetContent[] = [];
  for (const sheet of candidates) {
    contents.push(yield* readingSheet(sheet, correctionOf(known, sheet.name)));
    yield;
  }
  const unread = candidates.filter((_, position) => contents[position]?.reading.kind === 'skipped');
  const { decimalSeparator } = snapshot;
  return {
    scorecards: contents.flatMap(({ scorecards }) => scorecards.map((card) => ({ ...card, decimalSeparator }))),
    goals: firstOf([...ofKind('goals'), ...unread], readGoals),
    people: firstOf([...ofKind('people'), ...unread], readPeople),
    settings,
    explained:
      [...ofKind('start'), ...ofKind('about')].length > 0 ||
      snapshot.sheets.some(explainsKpis) ||
      ofKind('scorecard').some(saysPurpose),
    decimalSeparator,
    readings: contents.map(({ reading }) => reading),
  };
}

function isCandidate(sheet: SheetSnapshot): boolean {
  const kind = readMark(sheet.mark)?.kind;
  return kind === undefined ? !sheet.hidden && sheet.mark === null : kpiSheets.includes(kind);
}

/** Later words win, point by point. */
function correctionOf(corrections: readonly Correction[], sheet: string): Correction | undefined {
  const said = corrections.filter((correction) => correction.sheet === sheet);
  if (said.length === 0) return undefined;
  const columns = Object.assign({}, ...said.map((correction) => correction.columns ?? {}));
  return { ...Object.assign({}, ...said), columns };
}

function firstOf<Item>(sheets: readonly SheetSnapshot[], read: (sheet: SheetSnapshot) => Item[] | null): Item[] | null {
  for (const sheet of sheets) {
    const list = read(sheet);
    if (list) return list;
  }
  return null;
}

/** Our own scorecards say below their title what the KPIs are for. */
function saysPurpose({ texts }: SheetSnapshot): boolean {
  return (texts[1]?.[0] ?? '').trim().split(/\s+/).length >= 4;
}

const explaining =
  /^(?:kpi )?(?:about|read ?me|purpose|why|guide|о системе|описание|инструкция|huong dan|gioi thieu|uber|anleitung|a propos)/;

/** A sheet called "About …" or "Read me" that holds some sentences. */
function explainsKpis(sheet: SheetSnapshot): boolean {
  if (!explaining.test(folded(sheet.name))) return false;
  const words = sheet.texts.flat().join(' ').split(/\s+/);
  return words.filter((word) => word.length > 1).length >= 20;
}
