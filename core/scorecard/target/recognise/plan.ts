import { type Lexeme, plays } from '../lexemes.ts';
import type { Quantity } from '../quantity.ts';
import type { Reader } from '../reader.ts';
import type { TargetDirection } from '../reading.ts';

/** What a share is a share of, as kind and unit of its target. */
export interface Measured {
  readonly kind: 'absolute' | 'ratio_of_plan';
  readonly unit: string;
  readonly direction: TargetDirection | null;
  readonly next: number;
}

/** "110% of the revenue plan", "110% от плана", "100% kế hoạch"; also "33-34% GDP" keeps its whole. */
export function planned({ lexemes }: Reader, { unit, value }: Quantity, start: number): Measured | null {
  if (unit !== '%') return null;
  for (let at = start; at < Math.min(start + 5, lexemes.length); at++) {
    const lexeme = lexemes[at];
    // "90 % target" is the target itself.
    if (at === start && /^(?:target|goal|цель|ziel|objectif|mục tiêu)$/.test(lexeme?.key ?? '')) break;
    if (plays(lexeme, 'plan') && value >= 50) {
      const name = planName(lexeme);
      const direction = name === 'budget' ? null : 'higher';
      return { kind: 'ratio_of_plan', unit: `% of ${name}`, direction, next: at + 1 };
    }
    const particle = at === start && lexeme?.key === 'от';
    if (lexeme?.kind !== 'word' || (!particle && plays(lexeme, 'compare', 'within', 'turn'))) break;
  }
  const whole = lexemes[start];
  const isAcronym = whole !== undefined && /^[A-ZĐ]{3,5}$/.test(whole.text) && start + 1 === lexemes.length;
  return isAcronym ? { kind: 'absolute', unit: `% ${whole.text}`, direction: null, next: start + 1 } : null;
}

const fulfilment = /^(?:выполн|исполн|hoàn thành|thực hiện|erfüll|réalis|fulfil|achiev|attain|complet)/;

/** "выполнение плана на 110%": the plan and its fulfilment before the share. */
export function fulfilled(
  lexemes: readonly Lexeme[],
  at: number,
  { unit, value }: Quantity,
  next: number,
): Measured | null {
  if (unit !== '%' || value < 50) return null;
  const before = lexemes.slice(Math.max(0, at - 5), at);
  const plan = before.find((lexeme) => plays(lexeme, 'plan'));
  if (plan === undefined || !before.some((lexeme) => fulfilment.test(lexeme.key))) return null;
  return { kind: 'ratio_of_plan', unit: `% of ${planName(plan)}`, direction: 'higher', next };
}

export function planName(lexeme: Lexeme | undefined): 'plan' | 'budget' {
  return /budget|бюджет|ngân sách|dự toán/.test(lexeme?.key ?? '') ? 'budget' : 'plan';
}
