import { hasField } from '../rules/model/text.ts';
import type { Rule } from '../rules/rule.ts';
import type { Field } from '../scorecard/field.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';

/** The columns for want of which the rule cannot run on this table; empty where it can. */
export function missingFields(rule: Rule, card: Scorecard): Field[] {
  return rule.needs.flatMap((need) => {
    const choice: readonly Field[] = typeof need === 'string' ? [need] : need;
    return choice.some((field) => hasField(card, field)) ? [] : choice.slice(0, 1);
  });
}

/** True where the table has everything in which the rule could find something. */
export function readsEverything(rule: Rule, card: Scorecard): boolean {
  return (rule.reads ?? []).every((field) => hasField(card, field));
}
