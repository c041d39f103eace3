import { expect } from 'vitest';
import { type Cell, type ErrorCode, isError, type Result } from '../../../core/index.ts';
import { univerWorkbook } from '../../../preview/src/workbook.ts';
import type { Content } from '../../support/calculate.ts';
import { headlessUniver } from '../../support/headless-univer.ts';
import { type CalculatingHost, isGrid } from './host.ts';
import { laidOut } from './laid-out.ts';

/** The preview's engine, asked as a person asks it: arguments stand in cells, the formula points at them and may spill. */
export const inPreview: CalculatingHost = {
  name: 'the preview',
  calculate: async (calls) => {
    const sheets = calls.flatMap(({ fn, args }, index) => {
      const { cells, references } = laidOut(`Arguments ${index}`, args, contentOf);
      const formula = `=${fn.name}(${references.join(',')})`;
      return [
        { name: `Result ${index}`, cells: [[{ formula }]] },
        { name: `Arguments ${index}`, cells },
      ];
    });
    const running = await headlessUniver(sheets);
    const snapshot = await univerWorkbook(running).read();
    running.univer.dispose();
    return snapshot.sheets.filter(({ name }) => name.startsWith('Result')).map(({ cells }) => resultIn(cells));
  },
  visible: (result) => (isGrid(result) ? result.map((row) => row.map(seen)) : seen(result)),
};

function resultIn(cells: Exclude<Result, Cell>): Result {
  return cells.length === 1 && cells[0]?.length === 1 ? (cells[0][0] ?? null) : cells;
}

/** The engine keeps the code of an error and none of its words. */
function seen(cell: Cell): unknown {
  return isError(cell) ? { error: { code: cell.error.code, message: expect.any(String) } } : cell;
}

/** An error cannot be typed into a cell, but a formula can run into it. */
function contentOf(cell: Cell): Content {
  return isError(cell) ? { formula: failing[cell.error.code] ?? '=NA()' } : cell;
}

const failing: Partial<Record<ErrorCode, string>> = {
  '#N/A': '=NA()',
  '#DIV/0!': '=1/0',
  '#VALUE!': '="text"+1',
  '#NUM!': '=SQRT(-1)',
};
