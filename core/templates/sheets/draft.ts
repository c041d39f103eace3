import type { Area } from '../../workbook/area.ts';
import type { CellRule, Change, Choices, Written } from '../../workbook/change.ts';
import type { StyleRole } from '../../workbook/style.ts';

/** Cells that are written together and look alike. Cells that a formula spills into are styled, never written. */
export interface Block {
  readonly row: number;
  readonly column: number;
  /** Left out: only the look of `rows` × `columns` cells is set. */
  readonly cells?: readonly (readonly Written[])[];
  readonly rows?: number;
  readonly columns?: number;
  readonly style?: StyleRole;
  readonly format?: string;
  /** One code a cell, where the cells of the block differ. */
  readonly formats?: readonly (readonly string[])[];
  readonly choices?: { readonly from: Choices; readonly message: string; readonly strict: boolean };
  readonly rules?: readonly CellRule[];
  /** A workbook-wide name for the whole block. */
  readonly name?: string;
}

/** A new sheet as data: what stands where. */
export interface SheetDraft {
  readonly sheet: string;
  readonly mark: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Rows that every printed page repeats. */
  readonly repeatRows?: number;
  /** How many columns, from the first on, go to paper; left out: all. */
  readonly printColumns?: number;
  readonly columnPixels: readonly number[];
  readonly rowPixels: readonly { readonly first: number; readonly pixels: readonly number[] }[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly blocks: readonly Block[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** The changes that make the sheet. Their number depends on the blocks, never on how many rows a block has. */
export function drawSheet(draft: SheetDraft): Change[] {
  const { sheet, mark, orientation, repeatRows, printColumns, freeze, columnPixels } = draft;
  const page = {
    orientation,
    ...(repeatRows === undefined ? {} : { repeatRows }),
    ...(printColumns === undefined ? {} : { columns: printColumns }),
  };
  return [
    { kind: 'add-sheet', sheet, mark, page },
    { kind: 'size', sheet, axis: 'columns', first: 0, pixels: columnPixels },
    ...draft.rowPixels.map(({ first, pixels }): Change => ({ kind: 'size', sheet, axis: 'rows', first, pixels })),
    ...drawBlocks(sheet, draft.blocks),
    ...draft.notes.map(({ row, column, text }): Change => {
      return { kind: 'note', at: { sheet, row, column, rows: 1, columns: 1 }, text };
    }),
    { kind: 'freeze', sheet, ...freeze },
  ];
}

/** Looks and formats first, so that texts meet their format; then names, then cells. */
export function drawBlocks(sheet: string, blocks: readonly Block[]): Change[] {
  const looks: Change[] = [];
  const names: Change[] = [];
  const writes: Change[] = [];
  for (const block of blocks) {
    const area = areaOfBlock(sheet, block);
    if (area.rows === 0) continue;
    looks.push(...lookOf(block, area));
    if (block.name !== undefined) names.push({ kind: 'name', name: block.name, area });
    if (block.cells !== undefined) writes.push({ kind: 'write', area, cells: block.cells });
  }
  return [...looks, ...names, ...writes];
}

function areaOfBlock(sheet: string, { row, column, cells, rows, columns }: Block): Area {
  return { sheet, row, column, rows: rows ?? cells?.length ?? 1, columns: columns ?? cells?.[0]?.length ?? 1 };
}

function lookOf({ style, format, formats, choices, rules = [] }: Block, area: Area): Change[] {
  const changes: Change[] = [];
  if (style !== undefined) changes.push({ kind: 'style', area, style });
  if (formats !== undefined) changes.push({ kind: 'number-format', area, format: 'General', formats });
  else if (format !== undefined && format !== 'General') changes.push({ kind: 'number-format', area, format });
  if (choices !== undefined) {
    changes.push({ kind: 'choices', area, choices: choices.from, message: choices.message, strict: choices.strict });
  }
  return [...changes, ...rules.map((rule): Change => ({ kind: 'conditional-format', area, rule }))];
}
