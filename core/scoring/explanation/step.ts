/** The sentences an explanation is made of, in calculation order. What stands in braces is filled in. */
export const sentences = {
  higher: '{kpi}: actual {actual}, target {target}, higher is better. Attainment {attainment}.',
  lower: '{kpi}: actual {actual}, target {target}, lower is better. Attainment {attainment}.',
  exact: '{kpi}: actual {actual}, target exactly {target}. Attainment {attainment}.',
  baseline: '{kpi}: actual {actual}, on the way from {baseline} to {target}. Attainment {attainment}.',
  band: '{kpi}: actual {actual}, target between {low} and {high}. Attainment {attainment}.',
  inverse: '{kpi}: target {target} divided by actual {actual}. Attainment {attainment}.',
  binary: '{kpi}: actual {actual}, target {target}, met or not met. Attainment {attainment}.',
  done: '{kpi}: done. Attainment {attainment}.',
  notDone: '{kpi}: not done. Attainment {attainment}.',
  skipped: '{kpi}: not measured, so the other KPIs share its weight.',
  counted0: '{kpi}: not measured, so it counts {counted}.',
  weightless: '{kpi}: not measured, and its weight is 0.',
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
  readonly sentences: Readonly<Record<SentenceName, string>>;
}
