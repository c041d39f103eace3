import type { Cell, ErrorCode, Grid } from '../cell.ts';
import type { ParameterDescription } from './parameter.ts';

/** What a host hands over for one argument: a value, a rectangle, or nothing. */
export type Argument = Cell | Grid | undefined;
/** One value or a rectangle. An error result is a `CellError` with a message for people. */
export type Result = Cell | Grid;

export interface Example {
  /** A situation that a person can picture. */
  readonly note: string;
  readonly args: readonly Argument[];
  /** The exact result; for an error only its code counts here, its message is in `message`. */
  readonly result: Result;
}

/** Everything there is to know about one custom function. Every listing in every host is derived from here. */
export interface CustomFunction {
  readonly name: string;
  readonly summary: string;
  /** Where the practice comes from. */
  readonly source: string;
  readonly parameters: readonly ParameterDescription[];
  readonly returns: { readonly shape: 'cell' | 'rows' | 'table'; readonly unit: string; readonly description: string };
  readonly errors: readonly { readonly code: ErrorCode; readonly when: string; readonly cure: string }[];
  readonly examples: readonly Example[];
  /** Never throws, never returns NaN, infinity or (inside a rectangle) null; never changes its arguments. */
  call(args: readonly Argument[]): Result;
}
