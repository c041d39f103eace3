import type { CustomFunction } from './define.ts';

export type { Argument, CustomFunction, Example, Result } from './define.ts';
export type { ParameterDescription } from './parameter.ts';

/** All custom functions in the order of the reference. */
export const functions: readonly CustomFunction[] = [];
