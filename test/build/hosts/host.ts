import type { Argument, CustomFunction, Grid, Result } from '../../../core/index.ts';

/** One formula: `=NAME(args…)`. */
export interface Call {
  readonly fn: CustomFunction;
  readonly args: readonly Argument[];
}

/** A host that calculates the custom functions, and how much of a result it lets a person see. */
export interface CalculatingHost {
  readonly name: string;
  /** The results in the order of the calls. Throws where the host has no such function. */
  calculate(calls: readonly Call[]): Promise<readonly Result[]>;
  /** The expected result as far as this host can show it. */
  visible(result: Result, call: Call): unknown;
}

export function isGrid(value: Argument | Result): value is Grid {
  return Array.isArray(value);
}
