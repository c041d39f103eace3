import vm from 'node:vm';
import { type Argument, type Cell, cellError, type ErrorCode, isError, type Result } from '../../../core/index.ts';
import { builtText } from '../../support/built.ts';
import { type CalculatingHost, isGrid } from './host.ts';

type Dimensionality = 'scalar' | 'matrix';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly dimensionality: Dimensionality }[];
    readonly result: { readonly dimensionality: Dimensionality };
  }[];
}

type Implementation = (...args: readonly unknown[]) => unknown;
type MakeError = new (code: string, message?: string) => Error;

/** dist/excel-addin/functions.js, called as Excel calls it by what functions.json declares. */
export const inExcel: CalculatingHost = {
  name: 'the Excel add-in',
  calculate: async (calls) => {
    const { functions } = JSON.parse(builtText('excel-addin/functions.json')) as Metadata;
    const { associated, MakeError } = loadFunctions();
    return calls.map(({ fn, args }) => {
      const declared = functions.find(({ id }) => id === fn.name);
      const implementation = associated.get(fn.name);
      if (!declared || !implementation) throw new Error(`Excel knows no ${fn.name}.`);
      const handed = declared.parameters.map((parameter, index) => {
        return handedOver(args[index], parameter.dimensionality, MakeError);
      });
      const invocation = { address: 'Sheet1!A1' };
      return answer(() => implementation(...handed, invocation), declared.result.dimensionality);
    });
  },
  // What is declared as a matrix is one, also with a single value.
  visible: (result, { fn }) => (fn.returns.shape === 'cell' || isGrid(result) || isError(result) ? result : [[result]]),
};

/** The script of the bundle in a realm of its own, with what office.js offers it. */
function loadFunctions() {
  const associated = new Map<string, Implementation>();
  const context = vm.createContext({
    associate: (id: string, implementation: Implementation) => associated.set(id, implementation),
  });
  const officeJs = `
    class MakeError extends Error { constructor(code, message) { super(message); this.code = code; } }
    var CustomFunctions = { associate, Error: MakeError };
    MakeError`;
  const MakeError = vm.runInContext(officeJs, context) as MakeError;
  vm.runInContext(builtText('excel-addin/functions.js'), context);
  return { associated, MakeError };
}

/** Blank cells and left-out arguments are null; a range is a matrix, and for a matrix a single cell is one, too. */
function handedOver(argument: Argument, dimensionality: Dimensionality, MakeError: MakeError): unknown {
  const cell = (value: Cell) => (isError(value) ? new MakeError(value.error.code) : value);
  if (argument === undefined || argument === null) return null;
  if (isGrid(argument)) return argument.map((row) => row.map(cell));
  return dimensionality === 'matrix' ? [[cell(argument)]] : cell(argument);
}

/** Excel shows null, NaN and infinity as 0, so none of them may come back. */
function answer(run: () => unknown, dimensionality: Dimensionality): Result {
  let value: unknown;
  try {
    value = run();
  } catch (thrown) {
    return errorOf(thrown);
  }
  if (Array.isArray(value) !== (dimensionality === 'matrix')) throw new Error(`This is no ${dimensionality}: ${value}`);
  return Array.isArray(value) ? value.map((row: readonly unknown[]) => row.map(shownCell)) : shownCell(value);
}

function shownCell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return errorOf(value);
}

function errorOf(thrown: unknown): Cell {
  const { code, message } = thrown as { code?: ErrorCode; message?: string };
  if (code === undefined) throw thrown;
  return cellError(code, message ?? '');
}
