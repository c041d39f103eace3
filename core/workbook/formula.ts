import type { Formula } from './change.ts';
import { codeOf } from './formula-spelling.ts';

/**
 * Formulas that read alike in every host and locale: English names, `,` between arguments, no decimal literals and no
 * array literals, because comma-decimal locales spell both differently.
 */
export function formula(expression: string): Formula {
  const text = `=${expression}`;
  const problem = formulaProblem(text);
  if (problem !== null) throw new Error(`${problem} Formula: ${text}`);
  return { formula: text };
}

/** Why a formula (with its `=`) would not mean the same everywhere; null where it would. */
export function formulaProblem(text: string): string | null {
  if (!text.startsWith('=') || text.startsWith('==')) return 'A formula begins with exactly one equals sign.';
  if (text.length > 8192) return 'A formula takes at most 8,192 characters.';
  const code = codeOf(text);
  if (/["']/.test(code)) return 'A quotation mark is not closed.';
  if (/[{}]/.test(code)) return 'Array literals differ by locale; write the values into cells.';
  if (/(^|[^A-Za-z0-9_])\d*\.\d/.test(code)) return 'Decimal literals differ by locale; use numberLiteral.';
  if (code.includes(';')) return 'Arguments are separated by commas.';
  if (!balanced(code)) return 'The parentheses do not match.';
  return null;
}

/** A text as a formula writes it: `say "hi"` becomes `"say ""hi"""`. */
export function textLiteral(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/**
 * A number as a formula may write it anywhere: 15 % is `(15/100)`, which every spreadsheet divides to the very number
 * that 0.15 is. Takes up to 15 significant digits, as people see them.
 */
export function numberLiteral(number: number): string {
  const [digits = '', exponent = ''] = Number(number.toPrecision(15)).toExponential().split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const places = fraction.length - Number(exponent);
  if (!Number.isFinite(number) || Math.abs(places) > 15) throw new RangeError(`${number} does not fit in a formula.`);
  const numerator = places <= 0 ? `${whole}${fraction}${'0'.repeat(-places)}` : `${whole}${fraction}`;
  if (places > 0) return `(${numerator}/1${'0'.repeat(places)})`;
  return number < 0 ? `(${numerator})` : numerator;
}

function balanced(code: string): boolean {
  let depth = 0;
  for (const character of code) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
