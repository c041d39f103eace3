import { describe, expect, it } from 'vitest';
import { bookOfExample, exampleToday as today } from '../../core/rules/example.ts';
import { readBook } from '../../core/scorecard/read.ts';
import { changesOfFix, changesOfTidyFixes, findingsSheet, summaryOf, validate } from '../../core/validator/index.ts';
import { sheetOf } from '../scorecard/sheet.ts';
import { memoryWorkbook } from '../support/memory-workbook.ts';

const rows = [
  ['Employee', 'KPI', 'Target', 'Weight', 'Owner', 'Reviewed'],
  ['Anna', 'Number of paid orders', 120, 0.5, 'Anna', null],
  ['Anna', 'Client retention rate', 'TBD', 0.6, null, null],
];

function workbook() {
  return memoryWorkbook([{ name: 'Team', cells: rows.map((row) => [...row]) }]);
}

describe('fixes as changes', () => {
  it('are applied where the cell still holds what was read, and cure the finding', async () => {
    const book = workbook();
    const snapshot = book.snapshot();
    const read = readBook(snapshot);
    const { findings } = validate(read, { today });
    const sum = findings.find(({ rule }) => rule === 'weights-sum');
    if (!sum?.fix) throw new Error('The weights have no fix.');
    await book.apply(changesOfFix(sum.fix, read, snapshot) ?? []);
    const after = readBook(book.snapshot());
    expect(after.scorecards[0]?.kpis.map((kpi) => kpi.values.weight)).toEqual([0.45, 0.55]);
    expect(validate(after, { today }).findings.map(({ rule }) => rule)).not.toContain('weights-sum');
  });

  it('are refused where somebody changed the cell since', async () => {
    const book = workbook();
    const snapshot = book.snapshot();
    const read = readBook(snapshot);
    const sum = validate(read, { today }).findings.find(({ rule }) => rule === 'weights-sum');
    if (!sum?.fix) throw new Error('The weights have no fix.');
    book.type('Team', 1, 3, 0.4);
    await expect(book.apply(changesOfFix(sum.fix, read, snapshot) ?? [])).rejects.toThrow();
  });

  it('that change no score can be applied together', async () => {
    const book = workbook();
    const snapshot = book.snapshot();
    const read = readBook(snapshot);
    const fixes = validate(read, { today }).findings.flatMap(({ fix }) => (fix ? [fix] : []));
    await book.apply(changesOfTidyFixes(fixes, read, snapshot));
    const after = readBook(book.snapshot());
    expect(after.scorecards[0]?.kpis.map((kpi) => kpi.values.cadence)).toEqual(['monthly', 'monthly']);
    expect(after.scorecards[0]?.kpis.map((kpi) => kpi.values.weight)).toEqual([0.5, 0.6]);
  });
});

describe('a sheet of findings', () => {
  it('stands on its own, beside everything else', async () => {
    const book = workbook();
    const report = validate(readBook(book.snapshot()), { today });
    await book.apply(findingsSheet(report, book.snapshot(), today));
    await book.apply(findingsSheet(report, book.snapshot(), today));
    const { sheets } = book.snapshot();
    expect(sheets.map(({ name }) => name)).toEqual(['Team', 'KPI Findings', 'KPI Findings (2)']);
    const texts = sheets[1]?.cells.flat() ?? [];
    expect(texts).toContain('The weights for Anna add up to 110 %, not 100 %.');
    expect(texts).toContain('D2');
    // It is no KPI table itself.
    expect(readBook(book.snapshot()).scorecards).toHaveLength(1);
  });
});

describe('the summary', () => {
  it('can be read aloud: what is wanted, how often, and nobody’s name', () => {
    const book = readBook({ ...workbook().snapshot() });
    const summary = summaryOf(validate(book, { today }));
    expect(summary[0]).toMatch(
      /^2 KPIs were looked at; \d+ of \d+ checks could run\. Together they are at grade [A-E]\.$/,
    );
    expect(summary).toContain('To be avoided: placeholders in the place of a target. It concerns 1 of 2 KPIs.');
    const text = summary.join(' ');
    expect(text).not.toMatch(/Anna/);
    expect(text).not.toMatch(/blame|fail|fault|guilty|bad/i);
  });

  it('says so where there is nothing to say', () => {
    expect(summaryOf(validate(bookOfExample({ note: '', kpis: [] }), { today }))).toEqual([
      'No KPIs were found in this workbook.',
    ]);
  });
});

it('an empty sheet is no trouble', () => {
  const snapshot = { ...workbook().snapshot(), sheets: [sheetOf('Empty', [])] };
  expect(validate(readBook(snapshot), { today }).findings).toEqual([]);
});
