import { describe, expect, it } from 'vitest';
import { actualsChanges, matchActuals, pastedGrid, readBook, scorecardColumns } from '../../core/index.ts';
import { sampleChanges } from '../../preview/src/sample.ts';
import { memoryWorkbook } from '../support/memory-workbook.ts';

const header = 'Employee id\tKPI\tActual';

async function sample() {
  const workbook = memoryWorkbook();
  await workbook.apply(sampleChanges(46296));
  const match = (lines: readonly string[], options = {}) =>
    matchActuals(pastedGrid([header, ...lines].join('\n')), readBook(workbook.snapshot()), options);
  return { workbook, match };
}

const actualColumn = scorecardColumns.findIndex(({ field }) => field === 'actual');

describe('actuals from a pasted export', () => {
  it('are matched by employee id and KPI, shown, and written where they differ', async () => {
    const { workbook, match } = await sample();
    const { matches } = match(['00417\tcost per lead (cpl)\t742.5', '00417\tWebsite traffic per month\t51000']);
    expect(matches.map(({ kind }) => kind)).toEqual(['changed', 'same']);
    expect(matches[0]).toMatchObject({ who: 'Mara Lind', before: 760, after: 742.5 });
    await workbook.apply(actualsChanges(matches));
    expect(match(['00417\tCost per lead (CPL)\t742.5']).matches[0]?.kind).toBe('same');
  });

  it('are matched by name where only one person has it, in any letter case', async () => {
    const { match } = await sample();
    expect(match(['JONAS WEBER\tOwn revenue against plan\t97%']).matches[0]).toMatchObject({
      kind: 'changed',
      after: 0.97,
    });
  });

  it('ask what a bare 97 means in a KPI of percent', async () => {
    const { match } = await sample();
    const line = '00528\tOwn revenue against plan\t97';
    expect(match([line]).matches[0]).toMatchObject({
      kind: 'not a number',
      reason: '97 could mean 97 % or 9700 %. Say which it is.',
    });
    expect(match([line], { bareNumbers: 'percent' }).matches[0]).toMatchObject({ after: 0.97 });
    expect(match([line], { bareNumbers: 'share' }).matches[0]).toMatchObject({ after: 97 });
  });

  it('never overwrite a formula of the user', async () => {
    const { workbook, match } = await sample();
    workbook.type('KPI Scorecard – Mara Lind', 9, actualColumn, { formula: '=700+60' });
    const { matches } = match(['00417\tCost per lead (CPL)\t742.5']);
    expect(matches[0]).toMatchObject({ kind: 'formula', kpi: 'Cost per lead (CPL)' });
    expect(actualsChanges(matches)).toEqual([]);
  });

  it('are refused where somebody has typed another actual meanwhile', async () => {
    const { workbook, match } = await sample();
    const { matches } = match(['00417\tCost per lead (CPL)\t742.5']);
    workbook.type('KPI Scorecard – Mara Lind', 9, actualColumn, 755);
    await expect(workbook.apply(actualsChanges(matches))).rejects.toMatchObject({ code: 'changed' });
  });

  it('lose no line: each is matched or says why it is not', async () => {
    const { match } = await sample();
    const { matches } = match([
      '417\tCost per lead (CPL)\t742.5',
      '00417\tUnknown measure\t1',
      '00417\tCost per lead (CPL)\tsoon',
      '',
      '00417\tCost per lead (CPL)\t1,234',
      '00417\tCost per lead (CPL)\t750',
      '00417\tCost per lead (CPL)\t751',
    ]);
    expect(matches.map(({ kind, line, ...rest }) => [line.row, kind, 'reason' in rest ? rest.reason : ''])).toEqual([
      [2, 'not found', 'Nobody has the id or name “417”.'],
      [3, 'not found', 'This person has no KPI called “Unknown measure”.'],
      [4, 'not a number', '“soon” is not a number.'],
      [6, 'not a number', '“1,234” could be 1234 or 1.234. Write it without a thousands separator.'],
      [7, 'changed', ''],
      [8, 'twice', 'Row 7 is for the same KPI of the same person.'],
    ]);
  });

  it('say so where the headers are not understood', async () => {
    const { workbook } = await sample();
    const reading = matchActuals(
      [
        ['a', 'b'],
        [1, 2],
      ],
      readBook(workbook.snapshot()),
    );
    expect(reading).toEqual({ columns: null, matches: [] });
  });
});
