import type { ErrorCode } from '../cell.ts';

/**
 * Why something cannot be calculated, as data: whoever asked adds the function, the KPI or the row.
 * Read together: "{argument} {problem}. {cure}": "weight is negative. Use 0 or more."
 */
export interface Refusal {
  readonly refused: ErrorCode;
  /** The argument that has to change, by the name that people see. */
  readonly argument: string;
  readonly problem: string;
  readonly cure: string;
  /** The position of the culprit, from 0, where many were looked at together. */
  readonly row?: number;
}

export function refuse(refused: ErrorCode, argument: string, problem: string, cure: string): Refusal {
  return { refused, argument, problem, cure };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
