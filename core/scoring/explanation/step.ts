/** What several sentences say in the same words. */
export const parts = {
  compared: '{kpi}: actual {actual}, target {target}',
  reached: 'Attainment {attainment}.',
  unmeasured: '{kpi}: not measured',
} as const;

/** The sentences an explanation is made of, in calculation order. What stands in braces is filled in: a value or a part. */
export const sentences = {
  higher: '{compared}, higher is better. {reached}',
  lower: '{compared}, lower is better. {reached}',
  exact: '{kpi}: actual {actual}, target exactly {target}. {reached}',
  baseline: '{kpi}: actual {actual}, on the way from {baseline} to {target}. {reached}',
  band: '{kpi}: actual {actual}, target between {low} and {high}. {reached}',
  inverse: '{kpi}: target {target} divided by actual {actual}. {reached}',
  binary: '{compared}, met or not met. {reached}',
  done: '{kpi}: done. {reached}',
  notDone: '{kpi}: not done. {reached}',
  skipped: '{unmeasured}, so the other KPIs share its weight.',
  counted0: '{unmeasured}, so it counts {counted}.',
  weightless: '{unmeasured}, and its weight is 0.',
  floor: '{kpi}: below {counted}, so {counted} counts.',
  cap: '{kpi}: above its cap, so {counted} counts.',
  weight: '{kpi}: {counted} × weight {weight} of {total} adds {points}.',
  sum: 'Score: all of this together, {score}.',
  gateOpen: 'Gate: met.',
  gateClosed: 'Gate: not met, so nothing is paid.',
  noScale: 'Payout: there is no scale, so the score itself, {payout}.',
  belowScale: 'Payout: {score} is below the first row of the scale ({from}), so {payout}.',
  onScale: 'Payout: {score} has reached the row {from} of the scale, so {payout}.',
  between: 'Payout: {score} lies between {from} (pays {fromPayout}) and {to} (pays {toPayout}), so {payout}.',
  beyond: 'Payout: {score} is above the last row of the scale ({from}), which goes on at its last slope, so {payout}.',
  proration: 'Proration: {share} of the period.',
  product: 'Target bonus {targetBonus} × payout {payout} × proration {share} = {exact}.',
  wholeProduct: 'Target bonus {targetBonus} × payout {payout} = {exact}.',
  rounding: 'Rounded once, half away from zero (decimals: {decimals}).',
  finalScore: 'Score: {score}',
  bonus: 'Bonus: {bonus}',
} as const;

export type SentenceName = keyof typeof sentences;

type PartName = keyof typeof parts;

/**
 * What fills a brace: words as they are, a ratio shown as a percent, a number as people see it, a number with all its
 * digits, or an amount with its decimals.
 */
export type StepValue =
  | string
  | { readonly ratio: number }
  | { readonly number: number }
  | { readonly digits: number }
  | { readonly amount: number; readonly decimals: number };

/** One step of a calculation as data; its words come from the sentences of a language. */
export interface ExplanationStep {
  readonly sentence: SentenceName;
  readonly values: Readonly<Record<string, StepValue>>;
}

/** How a language writes an explanation. */
export interface ExplanationWords {
  readonly decimalMark: '.' | ',';
  readonly percentSign: '%' | ' %';
  readonly parts: Readonly<Record<PartName, string>>;
  readonly sentences: Readonly<Record<SentenceName, string>>;
}
