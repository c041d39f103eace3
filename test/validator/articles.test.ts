import { describe, expect, it } from 'vitest';
import { bookOfExample, type Example, exampleToday as today } from '../../core/rules/example.ts';
import { type Finding, validate } from '../../core/validator/index.ts';

/** What the articles behind the rules call good stays clean, and what they call a mistake is found. */

function findingsOf(example: Omit<Example, 'note'>, preset: 'recommended' | 'coaching' | 'strict' = 'recommended') {
  return validate(bookOfExample({ note: '', ...example }), { today, preset }).findings;
}

function rulesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ rule }) => rule);
}

/** Errors and warnings about single KPIs, by topic. */
function faults(findings: readonly Finding[], topics: string): string[] {
  return findings
    .filter(({ severity, topic }) => severity !== 'info' && topics.includes(topic))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

/** What a good KPI of the glossary has beside its name and target. */
const settled = { deadline: '2026-03-31', cadence: 'monthly', goal: 'Grow online sales' };

describe('glossary: KPIs of departments', () => {
  it.each([
    [
      'marketing',
      [
        { kpi: 'Cost per lead (CPL)', target: '≤ 800 ₽' },
        { kpi: 'Website traffic', baseline: 8000, target: '+25 %' },
      ],
    ],
    ['marketing leads', [{ kpi: 'Increase website leads by 30 %', baseline: 200, target: '+30 %' }]],
    [
      'sales',
      [
        { kpi: 'Revenue against plan', target: '95 % of plan' },
        { kpi: 'Lead-to-payment conversion rate', target: '15 %' },
      ],
    ],
    [
      'support',
      [
        { kpi: 'Average response time', target: '≤ 2 minutes' },
        { kpi: 'Customer satisfaction (CSAT)', target: '≥ 90 %' },
      ],
    ],
    ['HR', [{ kpi: 'Employee turnover rate', target: '≤ 10 % per quarter' }]],
  ])('%s stay clean', (_, kpis) => {
    const rows = kpis.map((kpi) => ({ ...settled, ...kpi }));
    expect(faults(findingsOf({ kpis: rows }), 'SMAT')).toEqual([]);
  });

  it('“increase the number of paid orders by 20 % this quarter” is the better wording', () => {
    const kpis = [{ kpi: 'Increase the number of paid orders by 20 % this quarter' }];
    expect(faults(findingsOf({ kpis }), 'ST')).toEqual([]);
    expect(rulesOf(findingsOf({ kpis: [{ kpi: 'Improve sales' }] }))).toContain('specific-vague-verb');
  });

  it('110 % of the revenue plan is a target', () => {
    const kpis = [{ ...settled, kpi: 'Revenue against plan', target: '110 % of the plan' }];
    expect(faults(findingsOf({ kpis }), 'M')).toEqual([]);
  });
});

describe('glossary: mistakes', () => {
  it('too many indicators: more than five are a warning, more than seven an error', () => {
    const kpis = (count: number) => {
      const names = [
        'Revenue',
        'Client NPS',
        'Churn rate',
        'Paid orders',
        'Order value',
        'Returns',
        'Stock days',
        'Visits',
      ];
      return names.slice(0, count).map((kpi) => ({ kpi }));
    };
    const severity = (count: number) => {
      return findingsOf({ kpis: kpis(count) }).find(({ rule }) => rule === 'set-too-many')?.severity;
    };
    expect([5, 6, 7, 8].map(severity)).toEqual([undefined, 'warning', 'warning', 'error']);
  });

  it('immeasurable goals: “improve work quality”', () => {
    const found = findingsOf({ kpis: [{ kpi: 'Improve work quality', target: null }] });
    expect(faults(found, 'SM').length).toBeGreaterThan(0);
    expect(rulesOf(found)).toContain('specific-vague-verb');
  });

  it('no connection to results', () => {
    expect(rulesOf(findingsOf({ kpis: [{ kpi: 'Number of reports written', goal: null }] }))).toContain(
      'relevant-missing-goal',
    );
  });

  it('unattainable goals: twice the best result ever', () => {
    const kpis = [{ kpi: 'Number of paid orders', baseline: null, target: 190, history: [80, 90, 95] }];
    expect(rulesOf(findingsOf({ kpis }))).toContain('achievable-unattainable');
  });

  it('no analytics: nothing says how often it is reviewed', () => {
    expect(rulesOf(findingsOf({ kpis: [{ kpi: 'Revenue', cadence: null }] }))).toContain('time-missing-review');
  });
});

describe('seven mistakes in introducing KPIs', () => {
  it('1: posts published, where awareness was wanted', () => {
    const found = findingsOf({ kpis: [{ kpi: 'Number of posts published', goal: null }] });
    expect(rulesOf(found)).toEqual(expect.arrayContaining(['relevant-activity-metric', 'relevant-missing-goal']));
  });

  it('2: deals per month without lead quality or churn, and the balanced pair', () => {
    const only = findingsOf({ kpis: [{ kpi: 'Number of deals per month', target: 10 }] });
    expect(rulesOf(only)).toContain('relevant-volume-without-quality');
    const balanced = findingsOf({
      kpis: [
        { kpi: 'Share of deals closed', target: '30 %' },
        { kpi: 'Client NPS', target: 45 },
      ],
    });
    expect(faults(balanced, 'balance')).toEqual([]);
    expect(rulesOf(balanced)).not.toContain('relevant-volume-without-quality');
  });

  it('3: ten hires a month for engineers and for shops', () => {
    const recruiters = (targets: readonly [number, number]) => [
      { role: 'Recruiter of engineers', kpi: 'Number of hires per month', target: targets[0] },
      { role: 'Recruiter of shop staff', kpi: 'Number of hires per month', target: targets[1] },
    ];
    const table = (targets: readonly [number, number]) => [{ kind: 'register' as const, kpis: recruiters(targets) }];
    expect(rulesOf(findingsOf({ tables: table([10, 10]) }))).toContain('role-one-size-fits-all');
    expect(rulesOf(findingsOf({ tables: table([3, 10]) }))).not.toContain('role-one-size-fits-all');
  });

  it('4: halfway through the quarter nobody was told what the KPIs are', () => {
    const tables = [{ head: { agreedOn: null, bonus: null }, kpis: [{ kpi: 'Revenue' }] }];
    const found = findingsOf({ tables, settings: { 'Period start': 46023 } }, 'coaching');
    expect(rulesOf(found)).toEqual(
      expect.arrayContaining(['transparency-not-agreed', 'transparency-missing-bonus-effect']),
    );
  });

  it('5: twelve KPIs for a manager', () => {
    const kpis = Array.from({ length: 12 }, (_, index) => ({ kpi: `Number of orders in shop ${index + 1}` }));
    expect(findingsOf({ kpis }).find(({ rule }) => rule === 'set-too-many')).toMatchObject({ severity: 'error' });
  });

  it('5: the rest as supporting signals', () => {
    const kpis = Array.from({ length: 12 }, (_, index) => ({
      kpi: `Number of orders in shop ${index + 1}`,
      key: index < 5 ? 'key' : 'supporting',
    }));
    expect(rulesOf(findingsOf({ kpis }))).not.toContain('set-too-many');
  });

  it('6: five posts per week for a content creator', () => {
    const found = findingsOf({ kpis: [{ kpi: 'Posts published per week', target: 5 }] });
    expect(rulesOf(found)).toEqual(
      expect.arrayContaining(['relevant-activity-metric', 'relevant-volume-without-quality']),
    );
  });

  it('7: after a restructuring the KPIs stay the same', () => {
    const kpis = [{ kpi: 'Revenue', cadence: 'quarterly', lastReviewed: 46040 }];
    expect(rulesOf(findingsOf({ kpis, settings: { 'Reorganised on': 46054 } }))).toContain('time-stale-kpi');
  });
});

describe('errors of KPI systems', () => {
  const company = [
    { head: { department: 'Procurement' }, kpis: [{ kpi: 'Purchase price of raw materials' }] },
    { head: { department: 'Production' }, kpis: [{ kpi: 'Equipment utilisation', target: '≥ 70 %' }] },
    { head: { department: 'Sales' }, kpis: [{ kpi: 'Sales volume' }] },
  ];

  it('the chain from purchasing over production to sales is found, with a balance offered', () => {
    const tensions = findingsOf({ tables: company }).filter(({ rule }) => rule === 'conflict-known-tension');
    expect(tensions).toHaveLength(2);
    expect(tensions.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    for (const { suggestion } of tensions) {
      expect(suggestion).toMatch(/third KPI: .+\. It is part of a chain: Procurement, Production, Sales\.$/);
    }
  });

  it('a shared measure resolves it', () => {
    const [buying, making, selling] = company;
    if (!buying || !making || !selling) throw new Error('The company has three departments.');
    const shared = [
      { ...buying, kpis: [...buying.kpis, { kpi: 'Total cost of ownership' }] },
      { ...making, kpis: [...making.kpis, { kpi: 'Orders finished in the planned mix' }] },
      selling,
    ];
    expect(rulesOf(findingsOf({ tables: shared }))).not.toContain('conflict-known-tension');
  });

  it('heads of department with no stake in their indicators', () => {
    const tables = [
      { title: 'Vera Kim', head: { role: 'Head of production', bonus: null }, kpis: [{ kpi: 'Scrap rate' }] },
    ];
    const found = findingsOf({ tables }).find(({ rule }) => rule === 'transparency-missing-bonus-effect');
    expect(found?.severity).toBe('error');
  });

  it('profit and sales volume alone', () => {
    const kpis = [{ kpi: 'Profit' }, { kpi: 'Marginal profit' }, { kpi: 'Sales volume, EUR' }];
    expect(rulesOf(findingsOf({ kpis }))).toContain('balance-only-financial');
  });

  it('neither system nor provider nor formula is known', () => {
    const kpis = [{ kpi: 'Conversion rate', source: null, provider: null, formula: null }];
    const errors = findingsOf({ kpis }).filter(({ severity }) => severity === 'error');
    expect(rulesOf(errors)).toEqual(
      expect.arrayContaining([
        'transparency-missing-source',
        'transparency-missing-data-provider',
        'transparency-missing-formula',
      ]),
    );
  });

  it('each department creates its own indicators', () => {
    const kpis = [
      { department: 'Sales', kpi: 'Conversion rate', formula: 'orders / visits' },
      { department: 'Marketing', kpi: 'Conversion rate', formula: 'leads / visitors' },
    ];
    expect(rulesOf(findingsOf({ kpis }))).toContain('conflict-same-name-different-definition');
  });
});

describe('KPIs for small companies', () => {
  it('a KPI that no number can express', () => {
    expect(rulesOf(findingsOf({ kpis: [{ kpi: 'Be a good colleague' }] }))).toContain('specific-missing-metric');
  });

  it('explain to employees why the system is needed', () => {
    expect(rulesOf(findingsOf({ kpis: [{ kpi: 'Revenue' }] }, 'coaching'))).toContain('transparency-no-explanation');
  });

  it('employees should not waste time on reporting', () => {
    const kpis = [{ kpi: 'Visits', source: 'Excel', cadence: 'daily' }];
    expect(rulesOf(findingsOf({ kpis }, 'coaching'))).toContain('culture-reporting-load');
  });
});

describe('guide to KPI scales', () => {
  it('groups A, B and C follow from effort and impact', () => {
    const group = (effort: string, impact: string, letter: string) => {
      return rulesOf(findingsOf({ kpis: [{ kpi: 'Revenue', effort, impact, group: letter }] })).includes(
        'priority-group-mismatch',
      );
    };
    expect(group('high', 'high', 'A')).toBe(false);
    expect(group('high', 'low', 'B')).toBe(false);
    expect(group('low', 'low', 'C')).toBe(false);
    expect(group('low', 'low', 'A')).toBe(true);
  });

  it('no owner, no standard, no deadline', () => {
    const kpis = [{ kpi: 'Revenue', owner: null, target: null, deadline: null }];
    expect(rulesOf(findingsOf({ kpis }))).toEqual(
      expect.arrayContaining(['transparency-missing-owner', 'measurable-missing-target', 'time-missing-deadline']),
    );
  });
});

describe('what the overviews count among sound measures', () => {
  const named = [
    ...['Revenue', 'Gross profit', 'Net profit margin', 'Conversion rate', 'Average order value', 'ROI', 'ROMI'],
    ...['Customer lifetime value', 'Customer retention rate', 'Net Promoter Score', 'Number of leads', 'Error rate'],
    ...['Number of deals', 'Lead-to-customer conversion rate', 'Request processing speed', 'Training completion rate'],
    ...['Employee turnover rate', 'Share of deals closed', 'Client NPS', 'Plan completion in percent'],
  ];

  it.each(named)('“%s” names a measure, without a vague word and in one thing', (kpi) => {
    const rules = rulesOf(findingsOf({ kpis: [{ kpi }] }, 'strict'));
    expect(rules.filter((rule) => rule.startsWith('specific-'))).toEqual([]);
  });
});

describe('further advice of the articles', () => {
  it('only managers answer for the profit of the company', () => {
    const profit = (role: string) => rulesOf(findingsOf({ kpis: [{ kpi: 'Net profit', role }] }));
    expect(profit('Support agent')).toContain('role-financial-for-non-manager');
    expect(profit('Head of sales')).not.toContain('role-financial-for-non-manager');
  });

  it('indicators that one department copied from another', () => {
    const kpis = ['Paid orders', 'Client satisfaction score', 'Response time', 'Costs', 'Absence'].map((kpi) => ({
      kpi,
    }));
    const tables = ['Sales', 'Warehouse'].map((department) => ({ head: { department }, kpis }));
    expect(rulesOf(findingsOf({ tables }))).toContain('role-copied-set');
  });

  it('short cycles leave room to adjust, a year does not', () => {
    const reviewed = (cadence: string) => rulesOf(findingsOf({ kpis: [{ kpi: 'Paid orders', cadence }] }));
    expect(reviewed('quarterly')).not.toContain('time-review-too-slow');
    expect(reviewed('once a year')).toContain('time-review-too-slow');
  });

  it('a system supplies the number, and its provider is known', () => {
    const kpis = [{ kpi: 'Paid orders', source: 'CRM', provider: 'Sales operations', owner: 'Anna Petrova' }];
    expect(rulesOf(findingsOf({ kpis }, 'strict')).filter((rule) => rule.startsWith('transparency-m'))).toEqual([]);
  });

  it('blame instead of help', () => {
    const kpis = [{ kpi: 'Errors', bonus: 'Fine of 50 EUR for each error' }];
    expect(rulesOf(findingsOf({ kpis }, 'coaching'))).toContain('culture-punitive-wording');
  });
});
