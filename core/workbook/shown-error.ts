import { type CellError, cellError, type ErrorCode } from '../cell.ts';

const known: readonly ErrorCode[] = [
  '#VALUE!',
  '#N/A',
  '#DIV/0!',
  '#NUM!',
  '#REF!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#ERROR!',
];

/** Errors that some hosts add; to everybody else they are one thing: the cell cannot answer. */
const others = /^#(GETTING_DATA|BUSY!|BLOCKED!|CONNECT!|CYCLE!|EXTERNAL!|FIELD!|PYTHON!|TIMEOUT!|UNKNOWN!)$/;

/** The error that a cell shows, from its text; null where the text is no error. Only the host knows what caused it. */
export function shownError(text: string): CellError | null {
  const code = known.find((error) => error === text) ?? (others.test(text) ? '#ERROR!' : undefined);
  return code === undefined ? null : cellError(code, `The cell shows ${text}.`);
}
