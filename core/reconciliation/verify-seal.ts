import { currencyDecimals } from '../money/currency.ts';
import { amountOf } from '../money/minor-units.ts';
import { type DecimalMark, shownDigits } from '../money/written-amount.ts';
import type { LineKey } from '../scorecard/reconciliation-columns.ts';
import type { Area } from '../workbook/area.ts';
import { type ReconciliationSheet, type SheetLine, sealedKeys } from './reconciliation-sheet.ts';
import { lineCheck, readSealText, type SealedLine, sealDigest, sealText } from './seal.ts';
import type { LoggedSeal } from './seal-log.ts';
import { change, type SealChange, type StandingLine, sideChanges } from './sealed-side.ts';

export interface SealCheck {
  readonly state: 'intact' | 'changed' | 'not sealed';
  /** One sentence for the reader. */
  readonly text: string;
  readonly changes: readonly SealChange[];
}

/** The sheets that were compared, as they stand now. Null: the sheet is gone. */
export interface StandingSides {
  readonly due: readonly StandingLine[] | null;
  readonly paid: readonly StandingLine[] | null;
  readonly dueSheet: string;
  readonly paidSheet: string;
  /** How amounts are written in sentences. */
  readonly mark: DecimalMark;
}

/**
 * Whether anything has changed since a round was signed, and where: the signed lines against the digest in the log, the
 * reconciliation sheet against its signed lines, and both source sheets against them.
 */
export function verifySeal(sheet: ReconciliationSheet, logged: LoggedSeal | null, sides: StandingSides): SealCheck {
  const { signature } = sheet;
  if (!logged && signature.digest === '') {
    return { state: 'not sealed', text: `${sheet.period} is not sealed yet.`, changes: [] };
  }
  if (!logged) {
    const text = 'KPI Log no longer holds the seal, so nothing can vouch for this sheet.';
    return { state: 'changed', text, changes: [change(sheet.signatureCells.digest, 'in KPI Log', 'gone', text)] };
  }
  const texts = sheet.lines.flatMap(({ sealed }) => (sealed === '' ? [] : [sealed]));
  const authentic = sealDigest(logged.signature, texts) === logged.digest;
  const changes = [
    ...signatureChanges(sheet, logged),
    ...brokenLines(sheet, logged, authentic),
    ...sheet.lines.flatMap((line) => rowChanges(sheet, line, sides.mark)),
    ...(authentic ? sourceChanges(texts, sides) : []),
  ];
  if (changes.length > 0) {
    const places = changes.length === 1 ? 'one place' : `${changes.length} places`;
    return { state: 'changed', text: `Changed since it was signed, in ${places}.`, changes };
  }
  if (authentic) {
    const { approver, signedOn } = logged.signature;
    return { state: 'intact', text: `Unchanged since ${approver} signed it on ${signedOn}.`, changes };
  }
  const text =
    'The seal does not fit, and the sheet does not show where: lines and checks were changed together, or KPI Log was.';
  return { state: 'changed', text, changes: [change(logged.area, logged.digest, 'does not fit', text)] };
}

function signatureChanges(
  { signature, signatureCells }: ReconciliationSheet,
  { signature: signed, digest }: LoggedSeal,
): SealChange[] {
  const pairs = [
    ['preparer', signed.preparer, signature.preparer],
    ['approver', signed.approver, signature.approver],
    ['signedOn', signed.signedOn, signature.signedOn],
    ['digest', digest, signature.digest],
  ] as const;
  return pairs.flatMap(([fact, was, now]) => {
    return was === now
      ? []
      : [change(signatureCells[fact], was, now, `KPI Log says ${was}, the sheet says ${now || 'nothing'}.`)];
  });
}

/** Signed lines whose own check does not fit: either the line's text was changed, or the check beside it. */
function brokenLines(
  { sheet, lines, lineColumns }: ReconciliationSheet,
  logged: LoggedSeal,
  authentic: boolean,
): SealChange[] {
  const signed = lines.filter(({ sealed }) => sealed !== '');
  const broken = signed.flatMap(({ row, line, sealed, check }) => {
    if (lineCheck(sealed) === check) return [];
    const shown = line ? sealText(line) : '';
    const cell = (key: LineKey) => cellIn(sheet, row, lineColumns, key);
    if (lineCheck(shown) === check)
      return [change(cell('sealed'), shown, sealed, `the sealed line was changed; it was ${shown}.`)];
    if (authentic || shown === sealed)
      return [change(cell('check'), lineCheck(sealed), check, 'the check was changed.')];
    return [change(cell('sealed'), 'signed', sealed, 'the sealed line and its cells were changed.')];
  });
  if (authentic || signed.length === logged.lines) return broken;
  const text = `${logged.lines} lines were signed, and ${signed.length} are there.`;
  const first = cellIn(sheet, lines[0]?.row ?? 0, lineColumns, 'sealed');
  return [...broken, change(first, String(logged.lines), String(signed.length), text)];
}

/** The cells of a row that no longer say what its sealed line says. */
function rowChanges(
  { sheet, lineColumns }: ReconciliationSheet,
  { row, shown, sealed, check }: SheetLine,
  mark: DecimalMark,
): SealChange[] {
  const at = (key: LineKey) => cellIn(sheet, row, lineColumns, key);
  if (sealed === '') {
    return [change(at('status'), 'not there', 'a line', 'the line was added after the round was signed.')];
  }
  const signed = lineCheck(sealed) === check ? readSealText(sealed) : null;
  if (!signed) return [];
  const { id, period, component } = signed;
  const was = {
    ...{ id, period, component, currency: signed.currency ?? '', paidCurrency: signed.paidCurrency ?? '' },
    ...{ due: amountShown(signed.due, signed.currency), paid: amountShown(signed.paid, signed.paidCurrency) },
  };
  return sealedKeys.flatMap((key) => {
    if (was[key] === shown[key]) return [];
    const isAmount = key === 'due' || key === 'paid';
    const told = (text: string) =>
      (isAmount && /^-?\d+(\.\d+)?$/.test(text) ? shownDigits(text, mark) : text) || 'nothing';
    const [before, after] = [told(was[key]), told(shown[key])];
    return [change(at(key), before, after, `was ${before} when signed, is ${after}.`)];
  });
}

/** As the cell would hold it: the number alone, because the currency is compared by itself. */
function amountShown(units: SealedLine['due'], currency: string | null): string {
  return units === null || currency === null ? '' : String(amountOf(units, currencyDecimals(currency)));
}

function sourceChanges(texts: readonly string[], sides: StandingSides): SealChange[] {
  const { due, paid, dueSheet, paidSheet, mark } = sides;
  const lines = texts.flatMap((text) => readSealText(text) ?? []);
  const owed = lines.flatMap(({ currency, due: units, ...line }) =>
    units === null || currency === null ? [] : [{ ...line, currency, units }],
  );
  const given = lines.flatMap(({ paidCurrency, paid: units, ...line }) =>
    units === null || paidCurrency === null ? [] : [{ ...line, currency: paidCurrency, units }],
  );
  return [...compared(owed, due, dueSheet, mark), ...compared(given, paid, paidSheet, mark)];
}

function compared(
  signed: Parameters<typeof sideChanges>[0],
  standing: readonly StandingLine[] | null,
  sheet: string,
  mark: DecimalMark,
): SealChange[] {
  const place: Area = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  if (standing) return sideChanges(signed, standing, place, mark);
  return signed.length === 0
    ? []
    : [change(place, 'there', 'gone', 'the sheet is gone, or its columns cannot be found any more.')];
}

function cellIn(sheet: string, row: number, columns: ReadonlyMap<LineKey, number>, key: LineKey): Area {
  return { sheet, row, column: columns.get(key) ?? 0, rows: 1, columns: 1 };
}
