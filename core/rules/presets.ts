import type { Preset } from './rule.ts';

/** The combinations in which rules belong to presets, named by where a rule first appears. */
export const everywhere: readonly Preset[] = ['minimal', 'recommended', 'strict', 'coaching', 'okr'];
/** Sound KPIs in general. */
export const recommended: readonly Preset[] = ['recommended', 'strict', 'coaching', 'okr'];
/** Practices that objectives and key results do without: weights, bonuses, steady numbers. */
export const notForOkr: readonly Preset[] = ['recommended', 'strict', 'coaching'];
/** What helps a person grow. */
export const coaching: readonly Preset[] = ['strict', 'coaching'];
/** For those who want everything said. */
export const strict: readonly Preset[] = ['strict'];
