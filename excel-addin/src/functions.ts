import { type Cell, calculations, isError, type Result } from '../../core/index.ts';
import { argumentOf, hostResult, type MakeError } from './cell.ts';

/** What office.js offers where the manifest declares custom functions. */
declare const CustomFunctions: {
  associate(id: string, implementation: (...args: readonly unknown[]) => unknown): void;
  readonly Error: MakeError;
};

// The metadata that Excel reads is written from the same list, so every id there finds its function here.
for (const { name, parameters, returns, call } of calculations) {
  CustomFunctions.associate(name, (...args) => {
    // Behind the declared arguments Excel hands over an invocation object.
    const result = call(args.slice(0, parameters.length).map(argumentOf));
    return hostResult(returns === 'cell' ? result : inMatrix(result), CustomFunctions.Error);
  });
}

/** What is declared as a matrix has to arrive as one, also where it is a single value. */
function inMatrix(result: Result): Result {
  return isGrid(result) || isError(result) ? result : [[result]];
}

function isGrid(result: Result): result is Exclude<Result, Cell> {
  return Array.isArray(result);
}
