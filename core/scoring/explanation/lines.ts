import { asSeen, decimalOf, times } from '../../money/decimal.ts';
import { roundDecimal } from '../../money/round.ts';
import type { Language } from '../../scorecard/target/index.ts';
import type { ExplanationStep, ExplanationWords, StepValue } from './step.ts';
import { explanationWords } from './words.ts';

const brace = /\{(\w+)\}/g;

/** The steps of a calculation as sentences of a language, one line each. */
export function explanationLines(steps: readonly ExplanationStep[], language: Language = 'en'): string[] {
  const words = explanationWords[language];
  const parts: Readonly<Record<string, string>> = words.parts;
  return steps.map(({ sentence, values }) => {
    return words.sentences[sentence]
      .replace(brace, (whole, name: string) => parts[name] ?? whole)
      .replace(brace, (_, name: string) => shown(values[name] ?? '', words));
  });
}

function shown(value: StepValue, { decimalMark, percentSign }: ExplanationWords): string {
  if (typeof value === 'string') return value;
  if ('ratio' in value) return localised(percent(value.ratio), decimalMark) + percentSign;
  if ('digits' in value) return localised(String(value.digits), decimalMark);
  if ('number' in value) return localised(String(asSeen(value.number)), decimalMark);
  return localised(value.amount.toFixed(value.decimals), decimalMark);
}

/** A ratio in percent with at most two decimals; in full where a hundred times as much is beyond every number. */
function percent(ratio: number): string {
  const hundredfold = roundDecimal(times(decimalOf(ratio), decimalOf(100)), 2);
  return Number.isFinite(hundredfold) ? String(hundredfold) : `100 × ${ratio}`;
}

function localised(number: string, decimalMark: '.' | ','): string {
  return number.replace('.', decimalMark);
}
