/// <reference types="google-apps-script" />
import { calculations } from '../../core/index.ts';
import { argumentOf, hostResult, spreadsheetDays } from './cell.ts';

/** What the generated functions hand over to: one formula of a cell, with its arguments as Google Sheets gives them. */
export function call(name: string, args: ArrayLike<unknown>): ReturnType<typeof hostResult> {
  const known = calculations.find((candidate) => candidate.name === name);
  if (!known) throw new Error(`There is no function ${name}.`);
  const dayNumber = spreadsheetDays({ app: SpreadsheetApp, utilities: Utilities });
  return hostResult(known.call(Array.from(args, (argument) => argumentOf(argument, dayNumber))));
}
