import { convertUnit, isCountedNoun, type Target } from '../scorecard/target/index.ts';
import type { Examples } from './example.ts';
import { figure } from './model/figure.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { textOf } from './model/text.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const dataStatementIndicatorMismatchHelp = (): RuleHelp => ({
  requires: 'Require the number in a KPI’s words and the number in its target to agree.',
  why: 'Two numbers for one promise: each side will hold on to the one that suits it.',
  source: source.sheets,
});

export const dataStatementIndicatorMismatch = kpiRule({
  id: 'data-statement-indicator-mismatch',
  severity: 'info',
  presets: recommended,
  needs: ['target'],

  check({ kpi }) {
    const { statementTarget, target } = kpi.facts;
    const [said] = statementTarget.parts;
    const [written] = target.parts;
    if (statementTarget.status !== 'ok' || target.status !== 'ok' || !said || !written) return [];
    if (statementTarget.parts.length > 1 || target.parts.length > 1 || !areLevels(said, written)) return [];
    const unit = written.unit ?? kpi.facts.unit.inColumn ?? said.unit;
    const meant = said.unit === null || said.unit === unit ? said.value : convertUnit(said.value ?? 0, said.unit, unit);
    const stated = written.unit ?? kpi.facts.unit.inColumn;
    const sameThing =
      said.unit === null ? said.comparator !== '=' || said.direction !== null : sharesUnit(said, stated, kpi);
    if (!sameThing || meant === undefined || meant === written.value) return [];
    const message = `The name says ${figure(said.value ?? 0)}, the target says ${textOf(kpi, 'target')}.`;
    return [found(kpi, 'target', message)];
  },
});

/** A bare number in the target cell means what the words count; a percent or a time of theirs may describe something else. */
function sharesUnit({ unit, value }: Target, stated: string | null, { facts }: KpiRow): boolean {
  if (stated !== null || unit === null) return true;
  const { kind } = facts.metric;
  if (unit === '%') return kind === 'share';
  return isCountedNoun(unit) ? (value ?? 0) > 0 : kind === 'time' || kind === 'money' || kind === 'quantity';
}

/** Only plain levels can contradict each other; changes and dates speak of something else. */
function areLevels(said: Target, written: Target): boolean {
  const levels = new Set(['absolute', 'from_to', 'score_of', 'ratio_of_plan']);
  return said.value !== null && written.value !== null && levels.has(said.kind) && levels.has(written.kind);
}

export const examples: Examples = {
  good: [
    { note: 'both say 96', kpis: [{ kpi: 'Increase occupancy to 96 %', target: '96 %' }] },
    { note: 'only the target says a number', kpis: [{ kpi: 'Occupancy rate', target: '96 %' }] },
    { note: 'a service level is no target', kpis: [{ kpi: 'Calls answered within 20 seconds', target: '80 %' }] },
    { note: 'both say 65, in German', kpis: [{ kpi: 'Besetzungsdauer auf 65 Tage senken', target: '65 Tage' }] },
    { note: 'both say 30, in Russian', kpis: [{ kpi: 'Увеличить число заявок до 30', target: 30 }] },
    {
      note: 'the percent in the name is part of a name',
      kpis: [{ kpi: 'Number of firms in the 100% Talent Compact', target: 250 }],
    },
  ],
  bad: [
    {
      note: 'the target was raised, the name was not',
      kpis: [{ kpi: 'Increase occupancy to 96 %', target: '98 %' }],
      messages: ['The name says 96, the target says 98 %.'],
    },
    {
      note: 'two times',
      kpis: [{ kpi: 'Reduce time to hire to 65 days', target: '60 days' }],
      messages: ['The name says 65, the target says 60 days.'],
    },
    {
      note: 'in German',
      kpis: [{ kpi: 'Besetzungsdauer auf 65 Tage senken', target: '50 Tage' }],
      messages: ['The name says 65, the target says 50 Tage.'],
    },
    {
      note: 'in Russian',
      kpis: [{ kpi: 'Увеличить число заявок до 30', target: 40 }],
      messages: ['The name says 30, the target says 40.'],
    },
    {
      note: 'counts',
      kpis: [{ kpi: 'Sign at least 12 contracts', target: 10 }],
      messages: ['The name says 12, the target says 10.'],
    },
  ],
};
