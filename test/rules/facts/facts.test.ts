import { describe, expect, it } from 'vitest';
import { type Facts, factsOf, type KpiTexts, kpiTexts, understand } from '../../../core/rules/facts/index.ts';
import type { Scorecard } from '../../../core/scorecard/scorecard.ts';
import { byForm } from './by-form.ts';
import { namedKpis } from './named-kpis.ts';

describe('facts', () => {
  it.each(namedKpis)('%s (%s)', (kpi, target, understood) => {
    expect(inShort(factsFrom({ kpi, target }))).toBe(understood);
  });

  it('do not depend on Unicode form, kinds of space or spaces at the ends', () => {
    for (const [kpi, target] of namedKpis) {
      const widened = `\u00a0${kpi.normalize('NFD').replace(/ /g, '\u202f ')}  `;
      const facts = factsFrom({ kpi: widened, target: ` ${target.normalize('NFD')}\u00a0` });
      expect(facts).toEqual(factsFrom({ kpi, target }));
    }
  });
});

describe.each(Object.entries(byForm))('%s', (_, kpis) => {
  it.each(kpis)('%s (%s)', (kpi, target, understood) => {
    expect(inShort(factsFrom({ kpi, target }))).toBe(understood);
  });
});

describe('the direction', () => {
  it('is what the direction column says, before anything else', () => {
    const { direction } = factsFrom({ kpi: 'Number of complaints', direction: 'higher' });
    expect(direction.value).toBe('higher');
    expect(direction.confidence).toBe('low');
    expect(direction.evidence.map(({ by }) => by)).toEqual(['column', 'metric']);
  });

  it('is told by baseline and target where no word tells it', () => {
    const { direction } = factsFrom({ kpi: 'Index XY', baseline: '40', target: '60' });
    expect(direction).toEqual({
      value: 'higher',
      confidence: 'high',
      evidence: [{ direction: 'higher', by: 'baseline' }],
    });
  });

  it('is down where none of it is wanted, whatever a word among them is like', () => {
    expect(factsFrom({ kpi: 'Décisions sans document source', target: '0' }).direction.value).toBe('lower');
    expect(factsFrom({ kpi: 'Cash position', target: '0', baseline: '-40' }).direction.value).toBe('higher');
  });

  it('is unknown where nothing tells it', () => {
    expect(factsFrom({ kpi: 'Flow' }).direction).toEqual({ value: null, confidence: 'none', evidence: [] });
  });
});

describe('the target', () => {
  it('that could be a year or a count is a count beside a baseline of its size', () => {
    expect(factsFrom({ kpi: 'Members', target: '2031' }).target.status).toBe('ambiguous');
    const { target, goalLevel } = factsFrom({ kpi: 'Members', target: '2031', baseline: '1870' });
    expect(target.status).toBe('ok');
    expect(goalLevel?.value).toBe(2031);
  });

  it('stands in the words where the cell is empty', () => {
    const { goalLevel, target } = factsFrom({ kpi: 'Cut delivery time from 9 days to 6 days' });
    expect(target.status).toBe('empty');
    expect(goalLevel).toMatchObject({ kind: 'from_to', baseline: 9, value: 6, unit: 'day', direction: 'lower' });
  });

  it('is no number that names a thing, an age or a service level', () => {
    for (const kpi of [
      'Satisfaction of tier 1 customers',
      'Share of staff under 30 years',
      'Share of calls answered within 30 seconds',
    ]) {
      expect(factsFrom({ kpi }).goalLevel).toBeNull();
    }
  });

  it('is two targets where one cell holds two', () => {
    const { compound } = factsFrom({ kpi: 'Service', target: 'calls ≤ 30 s, mails ≤ 4 h' });
    expect(compound).toEqual({ value: true, confidence: 'high' });
    expect(factsFrom({ kpi: 'Handling time and customer satisfaction' }).compound.value).toBe(true);
    expect(factsFrom({ kpi: 'Customer satisfaction', target: '≥ 80%' }).compound.value).toBe(false);
  });
});

describe('units', () => {
  it('are kept apart by place, so that a rule can compare them', () => {
    const { unit } = factsFrom({ kpi: 'Response time (hours)', unit: 'min', target: '≤ 30 minutes', actual: '0.4 h' });
    expect(unit).toMatchObject({
      value: 'minute',
      inTarget: 'minute',
      inColumn: 'minute',
      inName: 'hour',
      inActual: 'hour',
    });
  });

  it('stand after the last comma of a name, where nothing else does', () => {
    const named = (kpi: string) => factsFrom({ kpi, target: '12' }).unit.inName;
    expect(named('Выручка от новых клиентов, млн руб.')).toBe('million RUB');
    expect(named('Время ответа, ч')).toBe('hour');
    expect(named('Revenue, EUR million')).toBe('million EUR');
    expect(named('Revenue, Moscow')).toBeNull();
    expect(named('Revenue, new clients')).toBeNull();
    expect(named('Revenue, month')).toBeNull();
  });

  it('come from the name where no cell says them', () => {
    expect(factsFrom({ kpi: 'Share of returned goods', target: '3' }).unit).toMatchObject({
      value: '%',
      confidence: 'low',
    });
  });
});

describe('vague words', () => {
  const vague = (kpi: string): readonly string[] => factsFrom({ kpi }).vague.map(({ text }) => text);

  it('are settled by a number, a standard or a scale beside them', () => {
    expect(vague('Improve documentation')).toEqual(['Improve']);
    expect(vague('Improve documentation coverage to 80%')).toEqual([]);
    expect(vague('Timely replies')).toEqual(['Timely']);
    expect(vague('Timely replies according to the service standard')).toEqual([]);
    expect(vague('Degree to which users find what they need')).toEqual(['Degree to which']);
    expect(vague('Degree to which users find the portal helpful, on a scale of 1 to 5')).toEqual([]);
  });

  it('are found by their form, whatever the word', () => {
    expect(vague('Broaden the range of large-print titles')).toEqual(['Broaden']);
    expect(vague('Revitalise the high street')).toEqual(['Revitalise']);
    expect(vague('Expand capacity to 5,000 pallets')).toEqual([]);
    expect(vague('Greet parents in a dignified manner')).toEqual(['dignified']);
    expect(vague('Entretenir soigneusement les chemins')).toEqual(['soigneusement']);
  });

  it('are open selections in a goal, even with a number', () => {
    expect(vague('Visit 12 key depots')).toEqual(['key']);
    expect(vague('Visit 12 key account managers')).toEqual([]);
    expect(vague('Major incidents')).toEqual([]);
  });

  it('do not count in quotation marks and in set phrases', () => {
    expect(vague('Sites classed "excellent" by the inspectorate')).toEqual([]);
    expect(vague('Good Laboratory Practice certificate renewed by 30 June')).toEqual([]);
  });

  it('do not count in a purpose, in a name or in a compound', () => {
    expect(vague('Publish a guide to improve the handover of clients')).toEqual([]);
    expect(vague('Number of visits to the Better Homes fair')).toEqual([]);
    expect(vague('Share of data-informed decisions')).toEqual([]);
  });

  it('are found in a target cell that holds only words', () => {
    expect(factsFrom({ kpi: 'Office', target: 'in good order' }).vague).toMatchObject([
      { text: 'good', field: 'target' },
    ]);
  });
});

describe('time', () => {
  it.each([
    ['Open the second branch by 1 March 2027', 'deadline', '2027-03-01'],
    ['Close the books within 5 days', 'sla-only', null],
    ['Hold a safety briefing every month', 'cadence', null],
    ['More visitors than in 2024', 'baseline-only', null],
    ['Number of visitors', 'none', null],
  ])('%s', (kpi, kind, date) => {
    expect(factsFrom({ kpi }).time.value).toEqual({ kind, date });
  });

  it.each([
    ['31.12.2026', { kind: 'date', date: '2026-12-31' }],
    ['Q3 2026', { kind: 'date', date: '2026-Q3' }],
    ['ASAP', { kind: 'vague', date: null }],
    ['постоянно', { kind: 'vague', date: null }],
    ['when ready', { kind: 'text', date: null }],
    ['', { kind: 'empty', date: null }],
  ])('in the deadline cell: %s', (deadline, expected) => {
    expect(factsFrom({ kpi: 'Sales', deadline }).deadline).toEqual(expected);
  });
});

describe('character', () => {
  it('is qualitative with or without a named scale', () => {
    expect(factsFrom({ kpi: 'Customer satisfaction' }).qualitative).toMatchObject({ value: true, scaleNamed: false });
    const surveyed = factsFrom({ kpi: 'Customer satisfaction', definition: 'Yearly survey, scale of 1 to 10' });
    expect(surveyed.qualitative).toMatchObject({ value: true, scaleNamed: true });
    expect(surveyed.scale).toEqual({ low: 1, high: 10 });
    expect(factsFrom({ kpi: 'Number of orders' }).qualitative.value).toBe(false);
  });

  it('takes the perspective cell before the words', () => {
    expect(factsFrom({ kpi: 'Order value', perspective: 'Клиенты' }).perspective).toEqual({
      value: 'customer',
      confidence: 'high',
    });
    expect(factsFrom({ kpi: 'Net profit' }).perspective).toEqual({ value: 'financial', confidence: 'low' });
  });

  it('tells money that is measured from money that only describes', () => {
    expect(factsFrom({ kpi: 'Sales revenue' }).financial.value).toBe(true);
    expect(factsFrom({ kpi: 'Trainings for the sales team' }).financial.value).toBe(false);
    expect(factsFrom({ kpi: 'Share of projects on budget' }).financial.value).toBe(false);
    expect(factsFrom({ kpi: 'Order value', target: '≥ 80 €' }).financial.value).toBe(true);
  });

  it('finds threats and abbreviations that nothing explains', () => {
    expect(factsFrom({ kpi: 'Reports handed in late', bonus: 'fine of 50 EUR each' }).punitive).toBe('fine');
    expect(factsFrom({ kpi: 'Reports handed in on time' }).punitive).toBeNull();
    expect(factsFrom({ kpi: 'WQX rate and NPS' }).acronyms).toEqual(['WQX']);
    expect(factsFrom({ kpi: 'WQX rate', definition: 'Wire quality index (WQX)' }).acronyms).toEqual([]);
  });
});

describe('a goal with a metric in its definition', () => {
  it('takes level and measurability from the metric', () => {
    const goal = factsFrom({
      kpi: 'Strengthen our presence in the region',
      definition: 'Number of new customers',
      target: '40',
    });
    expect(goal.level.value).toBe('outcome');
    expect(goal.rowMeasurable.value).toBe('yes');
    expect(goal.statementMeasurable).toBe('no');
  });
});

describe('factsOf', () => {
  it('reads the row, completed by the title block, as people see it', () => {
    const facts = factsOf(card, 0);
    expect(facts.goalLevel).toMatchObject({ value: 90, unit: '%' });
    expect(facts.unit.inColumn).toBe('%');
    expect(facts.time.value.kind).toBe('none');
  });

  const card: Scorecard = {
    kind: 'foreign',
    title: 'Sales',
    head: { unit: '%' },
    kpis: [{ values: { kpi: 'Share of repeat buyers', target: 0.9 }, shown: { target: '90%' }, history: [] }],
    layout: { sheet: 'Sales', headerRow: 0, columns: { kpi: 0, target: 1 }, historyColumns: [], rows: [1] },
  };
});

function factsFrom(texts: Partial<KpiTexts>): Facts {
  return understand(kpiTexts(texts));
}

function inShort({ level, direction, rowMeasurable, financial, vague }: Facts): string {
  const words = vague.map(({ text }) => text).join('; ');
  const more = [financial.value ? 'money' : '', words === '' ? '' : `[${words}]`].filter((part) => part !== '');
  return [level.value ?? '?', direction.value ?? '?', rowMeasurable.value, ...more].join(' ');
}
