import vm from 'node:vm';
import { expect } from 'vitest';
import { type Argument, type Cell, isError, type Result } from '../../../core/index.ts';
import { builtText } from '../../support/built.ts';
import { type CalculatingHost, isGrid } from './host.ts';

/** dist/gsheets-addon/Code.js, called as Google Sheets calls it from a cell. */
export const inSheets: CalculatingHost = {
  name: 'the Sheets add-on',
  calculate: async (calls) => {
    const script = vm.createContext({ SpreadsheetApp: {}, Utilities: {} });
    vm.runInContext(builtText('gsheets-addon/Code.js'), script);
    return calls.map(({ fn, args }) => {
      const implementation: unknown = script[fn.name];
      if (typeof implementation !== 'function') throw new Error(`Google Sheets knows no ${fn.name}.`);
      return answer(() => implementation(...args.map(handedOver)) as unknown);
    });
  },
  // Google Sheets shows #ERROR! with the words, whatever the code.
  visible: (result) => (isError(result) ? { error: { code: '#ERROR!', message: result.error.message } } : result),
};

/** A blank is the empty text; an error arrives as its own text. */
function handedOver(argument: Argument): unknown {
  const cell = (value: Cell | undefined) => (isError(value) ? value.error.code : (value ?? ''));
  return isGrid(argument) ? argument.map((row) => row.map(cell)) : cell(argument);
}

function answer(run: () => unknown): Result {
  try {
    const value = run();
    return Array.isArray(value) ? value.map((row: readonly unknown[]) => row.map(shownCell)) : shownCell(value);
  } catch (thrown) {
    return { error: { code: '#ERROR!', message: (thrown as Error).message } };
  }
}

/** Anything but text, number and truth value would leave the cell empty. */
function shownCell(value: unknown): Cell {
  expect(['string', 'number', 'boolean']).toContain(typeof value);
  return value as Cell;
}
