import { CommandType, ICommandService, RedoCommandId, UndoCommandId } from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import type { Area } from '../../core/index.ts';
import type { RunningUniver } from './univer.ts';

/** Commands after which cells stand elsewhere or sheets are called otherwise: nobody can say which cell was edited. */
const rebuilding =
  /^sheet\.mutation\.(insert-row|remove-rows|insert-col|remove-col|insert-sheet|remove-sheet|set-worksheet-name|move-range|move-rows|move-columns|reorder-range)$/;

/** Hears of what people change: not of results that recalculate, nor of formats, nor (`isOwn`) of our own steps. */
export function hearEdits(
  { univer, api }: RunningUniver,
  isOwn: () => boolean,
  listener: (area: Area | null) => void,
): () => void {
  const commands = univer.__getInjector().get(ICommandService);
  const listening = commands.onCommandExecuted((command, options) => {
    if (isOwn() || options?.fromFormula) return;
    if (command.id === UndoCommandId || command.id === RedoCommandId) listener(null);
    if (command.type !== CommandType.MUTATION) return;
    if (rebuilding.test(command.id)) listener(null);
    if (command.id !== SetRangeValuesMutation.id) return;
    const params = command.params as ISetRangeValuesMutationParams;
    const sheet = api.getSheetTarget(params.unitId, params.subUnitId)?.worksheet.getSheetName();
    const area = sheet === undefined ? null : editedArea(sheet, params);
    if (area) listener(area);
  });
  return () => listening.dispose();
}

/** The rectangle around all cells whose content was set; null where only their looks were. */
function editedArea(sheet: string, params: ISetRangeValuesMutationParams): Area | null {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, cells] of Object.entries(params.cellValue ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (!isContent(cell)) continue;
      rows.push(Number(row));
      columns.push(Number(column));
    }
  }
  if (rows.length === 0) return null;
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { sheet, row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** A cell that is cleared comes as null; one that only gets another look comes with its style alone. */
function isContent(cell: unknown): boolean {
  if (typeof cell !== 'object' || cell === null) return true;
  return ['v', 'f', 'p', 'si'].some((part) => part in cell);
}
