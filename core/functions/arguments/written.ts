import { type Refusal, refuse } from '../../scoring/refusal.ts';
import type { Measure, WrittenGoal } from './columns.ts';
import type { DecimalSeparator } from './separator.ts';

/** Reads a number that was written as text. */
export function readWrittenMeasure(name: string, text: string, _separator: DecimalSeparator | null): Measure | Refusal {
  return notANumber(name, text);
}

/** Reads a target that was written as text. */
export function readWrittenGoal(
  name: string,
  text: string,
  _separator: DecimalSeparator | null,
): WrittenGoal | 'placeholder' | Refusal {
  return notANumber(name, text);
}

function notANumber(name: string, text: string): Refusal {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return refuse('#VALUE!', name, `is the text "${shown}"`, 'Enter a number.');
}
