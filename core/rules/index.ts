export { type DocumentedRule, helpOf, rules } from './documented.ts';
export type { Confidence, Fact, Facts } from './facts/index.ts';
export { type KpiTexts, knownWords, kpiTexts, type UnderstandOptions, understand } from './facts/index.ts';
export type { Edit, Fix, Preset, Rule, RuleFinding, RuleHelp, Severity, Topic } from './rule.ts';
