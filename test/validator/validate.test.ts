import { describe, expect, it } from 'vitest';
import { bookOfExample, type Example, exampleToday } from '../../core/rules/example.ts';
import type { Book } from '../../core/scorecard/book.ts';
import { readBook } from '../../core/scorecard/read.ts';
import { validate, validating } from '../../core/validator/index.ts';
import type { ValidateOptions } from '../../core/validator/report.ts';
import { sheetOf, snapshotOf } from '../scorecard/sheet.ts';

const today = exampleToday;

function check(example: Omit<Example, 'note'>, options: Partial<ValidateOptions> = {}) {
  return validate(bookOfExample({ note: '', ...example }), { today, ...options });
}

const halves = [
  { kpi: 'Number of paid orders', weight: 0.5, owner: 'Anna' },
  { kpi: 'Client retention rate', weight: 0.6, owner: null },
];

describe('findings', () => {
  it('stand in sheet order and say what, why, where and what to do', () => {
    const { findings } = check({ kpis: halves }, { severities: {} });
    const sum = findings.find(({ rule }) => rule === 'weights-sum');
    expect(sum).toMatchObject({
      severity: 'error',
      message: 'The weights for Anna Petrova add up to 110 %, not 100 %.',
      who: 'Anna Petrova',
      fix: { kind: 'decision', label: 'Scale to 100 %…' },
      known: false,
    });
    expect(sum?.areas.map(({ row, column }) => [row, column])).toEqual([
      [5, 1],
      [6, 1],
    ]);
    const rows = findings.filter(({ at }) => at.length > 0).map(({ at }) => at[0]?.place.kpi ?? 0);
    expect(rows).toEqual([...rows].sort((one, other) => one - other));
  });

  it('are the same for the same book', () => {
    const book = bookOfExample({ note: '', kpis: halves });
    expect(JSON.stringify(validate(book, { today }))).toBe(JSON.stringify(validate(book, { today })));
  });

  it('come in slices with progress that only grows', () => {
    const kpis = Array.from({ length: 130 }, (_, index) => ({ kpi: `Number of orders in shop ${index}`, weight: 1 }));
    const steps = validating(bookOfExample({ note: '', kpis }), { today });
    const seen: number[] = [];
    let step = steps.next();
    while (!step.done) {
      seen.push(step.value.done / step.value.total);
      step = steps.next();
    }
    expect(seen.length).toBeGreaterThan(4);
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
    expect(Math.max(...seen)).toBeLessThanOrEqual(1);
    expect(step.value.letters).toHaveLength(130);
  });

  it('offer no fix that would overwrite a formula', () => {
    const sheet = sheetOf(
      'Sheet1',
      [
        ['Employee', 'KPI', 'Target', 'Weight'],
        ['Anna', 'Number of paid orders', 120, 0.5],
        ['Anna', 'Client retention rate', 0.9, 0.6],
      ],
      { formulas: { D2: '=1/2' } },
    );
    const { findings } = validate(readBook(snapshotOf(sheet)), { today });
    const sum = findings.find(({ rule }) => rule === 'weights-sum');
    expect(sum?.fix).toBeUndefined();
    expect(sum?.suggestion).toBe('These cells are calculated, so change the formula or the cells it reads.');
  });
});

describe('severities', () => {
  const severityOf = (options: Partial<ValidateOptions>, settings = {}) => {
    const { findings } = check({ kpis: halves, settings }, options);
    return findings.find(({ rule }) => rule === 'weights-sum')?.severity ?? 'silent';
  };

  it('come from the rule, the settings sheet and the caller, the latter winning', () => {
    expect(severityOf({})).toBe('error');
    expect(severityOf({}, { 'Check weights-sum': 'info' })).toBe('info');
    expect(severityOf({ severities: { 'weights-sum': 'warning' } }, { 'Check weights-sum': 'info' })).toBe('warning');
    expect(severityOf({ severities: { 'weights-sum': 'off' } })).toBe('silent');
    expect(severityOf({}, { 'Check weights-sum': 'nonsense' })).toBe('error');
  });

  it('follow the preset: okr asks for no weights, strict says everything', () => {
    expect(severityOf({ preset: 'okr' })).toBe('silent');
    expect(severityOf({}, { Checks: 'OKR' })).toBe('silent');
    const count = (preset: ValidateOptions['preset']) =>
      check({ kpis: halves }, preset ? { preset } : {}).coverage.total;
    expect(count('strict')).toBe(83);
    expect(count('minimal')).toBeLessThan(count('recommended'));
    expect(count('recommended')).toBeLessThan(count('strict'));
    expect(count('coaching')).toBeGreaterThan(count('recommended'));
    expect(count(undefined)).toBe(count('recommended'));
  });

  it('never rise above info where the confidence is low', () => {
    const { findings } = check(
      { kpis: [{ kpi: 'Number of complaints', direction: 'lower', baseline: 40, target: 5 }] },
      { severities: { 'achievable-unattainable': 'error' } },
    );
    expect(findings.find(({ rule }) => rule === 'achievable-unattainable')).toMatchObject({
      severity: 'info',
      confidence: 'low',
    });
  });
});

describe('acceptance', () => {
  const fingerprint = 'transparency-missing-owner · client retention rate · anna petrova';
  const isThere = (settings: Record<string, string>, notes: string[] = []) => {
    const book = bookOfExample({ note: '', kpis: halves, settings });
    const noted: Book = { ...book, settings: book.settings.map((setting) => ({ ...setting, notes })) };
    return validate(noted, { today });
  };

  it('needs a reason', () => {
    const without = isThere({ 'Accepted finding': fingerprint });
    expect(without.findings.map((finding) => finding.fingerprint)).toContain(fingerprint);
    expect(without.notices.map(({ kind }) => kind)).toContain('suppression-without-reason');
    const reasoned = isThere({ 'Accepted finding': fingerprint }, ['', 'The post is vacant until March']);
    expect(reasoned.findings.map((finding) => finding.fingerprint)).not.toContain(fingerprint);
    expect(reasoned.suppressed).toMatchObject([{ finding: { fingerprint }, reason: 'The post is vacant until March' }]);
  });

  it('that is no longer needed is reported', () => {
    const suppressions = [{ fingerprint: 'weights-sum · nobody', reason: 'agreed' }];
    const { notices } = check({ kpis: halves }, { suppressions });
    expect(notices.filter(({ kind }) => kind === 'unused-suppression').map(({ message }) => message)).toEqual([
      'No check finds this any more: weights-sum · nobody. The line can be deleted.',
    ]);
  });

  it('of findings known from the start only marks them', () => {
    const { findings } = check({ kpis: halves }, { known: [fingerprint] });
    expect(findings.find((finding) => finding.fingerprint === fingerprint)?.known).toBe(true);
    expect(findings.filter(({ known }) => known)).toHaveLength(1);
  });
});

describe('missing columns', () => {
  it('give one notice for each sheet, never one a row', () => {
    const sheet = sheetOf('Sheet1', [
      ['KPI', 'Target'],
      ['Number of paid orders', 120],
      ['Client retention rate', '90 %'],
    ]);
    const { notices, findings } = validate(readBook(snapshotOf(sheet)), { today });
    const missing = notices.filter(({ kind }) => kind === 'missing-columns');
    expect(missing).toHaveLength(1);
    expect(missing[0]?.message).toMatch(/^Sheet1 has no column for .*Data source.*, so \d+ checks could not run\.$/);
    expect(findings.map(({ rule }) => rule)).not.toContain('transparency-missing-source');
  });
});

describe('letters', () => {
  it('say pass, fail, or that nobody can tell', () => {
    const { letters } = check({
      kpis: [
        { kpi: 'Number of paid orders', target: 120, goal: 'Grow', deadline: '2026-06-30' },
        { kpi: 'Be proactive', target: 'TBD', goal: null, deadline: 'ASAP' },
      ],
    });
    expect(letters.map((one) => one.letters)).toEqual([
      { S: 'pass', M: 'pass', A: 'cannot tell', R: 'pass', T: 'pass' },
      { S: 'fail', M: 'fail', A: 'cannot tell', R: 'fail', T: 'fail' },
    ]);
  });
});

describe('grade', () => {
  it('is absent without KPIs', () => {
    expect(check({ kpis: [] }).grade).toBeNull();
  });

  it('counts advice for nothing', () => {
    const few = check({ kpis: [{ kpi: 'Number of paid orders', target: 120 }] });
    const silent = check(
      { kpis: [{ kpi: 'Number of paid orders', target: 120 }] },
      { severities: { 'set-too-few': 'off' } },
    );
    expect(few.findings.map(({ rule }) => rule)).toContain('set-too-few');
    expect(few.grade?.score).toBe(silent.grade?.score);
  });

  it('says how much could be checked', () => {
    const { coverage } = check({ kpis: [{ kpi: 'Number of paid orders' }] });
    expect(coverage.ran).toBeGreaterThan(5);
    expect(coverage.ran).toBeLessThan(coverage.total);
  });
});
