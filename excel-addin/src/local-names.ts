import type { CellBlock, Change, Snapshot, Workbook, Written } from '../../core/index.ts';

/**
 * In Excel the names of custom functions are global. While the add-in is developed beside an installed release, its
 * functions end in `_DEV`; this lets core, which knows the real names only, write and read them all the same.
 */
export function withLocalNames(workbook: Workbook, names: readonly string[], suffix: string): Workbook {
  const toLocal = new Map(names.map((name) => [name, name + suffix]));
  const toReal = new Map(names.map((name) => [name + suffix, name]));
  const written = (cell: Written): Written =>
    typeof cell === 'object' && cell !== null ? { formula: renamed(cell.formula, toLocal) } : cell;
  const onEdit = workbook.onEdit?.bind(workbook);
  return {
    read: async (request) => mapFormulas(await workbook.read(request), (formula) => renamed(formula, toReal)),
    apply: (changes, watcher) =>
      workbook.apply(
        changes.map((change) => mapWritten(change, written)),
        watcher,
      ),
    select: (area) => workbook.select(area),
    ...(onEdit && { onEdit }),
  };
}

/** A function's name stands before its parenthesis; in texts and in names of sheets nothing is renamed. */
function renamed(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Z][A-Z0-9_]*(?=\()/g, (part) => names.get(part) ?? part);
}

function mapFormulas(snapshot: Snapshot, map: (formula: string) => string): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    formulas: sheet.formulas.map((row) => row.map((formula) => (formula === null ? null : map(formula)))),
  }));
  return { ...snapshot, sheets };
}

function mapWritten(change: Change, map: (cell: Written) => Written): Change {
  const grid = (cells: readonly (readonly Written[])[]) => cells.map((row) => row.map(map));
  if (change.kind === 'write')
    return { ...change, cells: grid(change.cells), ...(change.was && { was: grid(change.was) }) };
  const blocks = (parts: readonly CellBlock[]) => parts.map(({ area, cells }) => ({ area, cells: grid(cells) }));
  if (change.kind === 'insert-rows') return { ...change, blocks: blocks(change.blocks) };
  if (change.kind === 'remove-rows') return { ...change, was: blocks(change.was) };
  if (change.kind !== 'remove-own-sheet' || !change.was) return change;
  return { ...change, was: blocks(change.was) };
}
