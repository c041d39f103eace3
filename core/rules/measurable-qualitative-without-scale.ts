import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const measurableQualitativeWithoutScaleHelp = (): RuleHelp => ({
  requires: 'Require a scale, a rubric or a survey where people are judged in words.',
  why: 'A rating without a scale says more about the one who rates than about the one who is rated.',
  source: source.mistakes('only financial KPIs (add ratings of skills, with a measure)'),
});

export const measurableQualitativeWithoutScale = kpiRule({
  id: 'measurable-qualitative-without-scale',
  severity: 'warning',
  presets: recommended,
  needs: ['kpi'],
  reads: ['definition'],

  check({ kpi }) {
    const { qualitative } = kpi.facts;
    if (!qualitative.value || qualitative.scaleNamed || qualitative.confidence === 'none') return [];
    const message = 'A judgement needs a scale. Say who rates, and what the lowest and the highest mark mean.';
    const suggestion = 'For example 1 = has to be reminded, 3 = does it reliably, 5 = helps others to do it.';
    return [found(kpi, 'kpi', message, { confidence: qualitative.confidence, suggestion })];
  },
});

export const examples: Examples = {
  good: [
    { note: 'a known survey', kpis: [{ kpi: 'Client NPS', target: 45 }] },
    { note: 'a scale in the name', kpis: [{ kpi: 'Coaching rating by the team (1–5)', target: 4 }] },
    {
      note: 'a rubric in the definition',
      kpis: [{ kpi: 'Communication skills', definition: 'Rubric of five levels, rated by three colleagues' }],
    },
    { note: 'a plain count', kpis: [{ kpi: 'Number of complaints', target: 5 }] },
    { note: 'with a scale, in Russian', kpis: [{ kpi: 'Оценка клиентов по шкале от 1 до 5', target: 4.5 }] },
    { note: 'quality names the department', kpis: [{ kpi: 'Quality department vacancies' }] },
    { note: 'counted, whatever it is about', kpis: [{ kpi: 'Number of visits to the knowledge base' }] },
    { note: 'requirements are satisfied by nobody’s opinion', kpis: [{ kpi: '% of specifications satisfied' }] },
  ],
  bad: [
    {
      note: 'soft skills',
      kpis: [{ kpi: 'Communication skills' }],
      messages: ['A judgement needs a scale. Say who rates, and what the lowest and the highest mark mean.'],
    },
    {
      note: 'engagement',
      kpis: [{ kpi: 'Engagement of employees' }],
      messages: ['A judgement needs a scale. Say who rates, and what the lowest and the highest mark mean.'],
    },
    {
      note: 'quality of work',
      kpis: [{ kpi: 'Quality of work' }],
      messages: ['A judgement needs a scale. Say who rates, and what the lowest and the highest mark mean.'],
    },
    {
      note: 'in Russian',
      kpis: [{ kpi: 'Качество обслуживания' }],
      messages: ['A judgement needs a scale. Say who rates, and what the lowest and the highest mark mean.'],
    },
    {
      note: 'in Vietnamese',
      kpis: [{ kpi: 'Kỹ năng giao tiếp' }],
      messages: ['A judgement needs a scale. Say who rates, and what the lowest and the highest mark mean.'],
    },
  ],
};
