import { describe, expect, test } from 'vitest';
import { type Change, insertScorecard, roles, undoOf } from '../../core/index.ts';
import { exampleToday as today } from '../../core/rules/example.ts';
import { readBook } from '../../core/scorecard/read.ts';
import { changesOfFix, validate } from '../../core/validator/index.ts';
import { everyHost } from '../support/every-host.ts';
import { areaAt, type Rig, sheetIn } from '../support/rig.ts';
import type { StartSheet } from '../support/workbook-model.ts';

const product = (row: number) => ({ formula: `=D${row}*E${row}/$E$5` });

/** Somebody's own sheet: a formula in each row, a total below, the last KPI two in one, a date for a target. */
const sheet: StartSheet = {
  name: 'Team',
  cells: [
    ['Employee', 'KPI', 'Target', 'Weight', 'Pay scale', 'Points'],
    ['Anna', 'Number of paid orders', 120, 0.4, 2, product(2)],
    ['Anna', 'Client retention rate', 'by 30 June 2026', 0.2, 2, product(3)],
    ['Anna', 'Increase revenue by 10 % and reduce complaints to 5', null, 0.4, 3, product(4)],
    ['Total', null, null, { formula: '=SUM(D2:D4)' }, 10, null],
  ],
  formats: [[], ['General', 'General', 'General', '0%'], [], ['General', 'General', 'General', '0%']],
};

async function fixing(rig: Rig, rule: string) {
  const before = await rig.workbook.read();
  const book = readBook(before);
  const found = validate(book, { today, preset: 'coaching' }).findings.find((finding) => finding.rule === rule);
  if (!found?.fix) throw new Error(`${rule} offers no fix.`);
  const changes = changesOfFix(found.fix, book, before);
  if (changes) await rig.workbook.apply(changes);
  return { before, changes };
}

describe.each(everyHost)('fixes that make something, in %s', (_, makeRig) => {
  async function rigWith(sheets: readonly StartSheet[] = [sheet]): Promise<Rig> {
    const rig = await makeRig(sheets);
    await rig.workbook.apply([{ kind: 'name', name: 'KPI_Shares', area: areaAt('Team', 1, 5, 3, 1) }]);
    return rig;
  }

  test('a row of its own for the second KPI: totals, names and formulas take it in, and undo takes it out', async () => {
    const rig = await rigWith();
    const { before, changes } = await fixing(rig, 'specific-compound-kpi');
    const after = await rig.workbook.read();
    const { cells, formulas, formats } = sheetIn(after, 'Team');
    expect(cells.slice(3, 6).map((row) => row.slice(0, 4))).toEqual([
      ['Anna', 'Reduce complaints to 5', null, null],
      ['Anna', 'Increase revenue by 10 %', null, 0.4],
      ['Total', null, null, 1],
    ]);
    expect(formulas[5]?.[3]).toBe('=SUM(D2:D5)');
    expect(formulas.slice(1, 5).map((row) => row[5]?.replaceAll(' ', ''))).toEqual([
      ...['=D2*E2/$E$6', '=D3*E3/$E$6', '=D4*E4/$E$6', '=D5*E5/$E$6'],
    ]);
    expect(formats[3]?.[3]).toBe('0%');
    expect(after.names.find(({ name }) => name === 'KPI_Shares')?.area).toMatchObject({ row: 1, rows: 4 });
    const { findings } = validate(readBook(after), { today });
    expect(findings.map(({ rule }) => rule)).not.toContain('specific-compound-kpi');
    expect(findings.filter(({ rule }) => rule === 'weights-missing')).toHaveLength(1);
    await rig.workbook.apply(undoOf(changes ?? [], before));
    const undone = await rig.workbook.read();
    // A text that a host could misread keeps the text format under which it was written back.
    const [team, former] = [sheetIn(undone, 'Team'), sheetIn(before, 'Team')];
    expect([team.cells, team.formulas, undone.names]).toEqual([former.cells, former.formulas, before.names]);
    await rig.close?.();
  });

  test('a scorecard of ours takes the new row into its spilled columns, its totals and its score', async () => {
    const rig = await makeRig([{ name: 'Sheet1' }]);
    const role = roles.find(({ id }) => id === 'sales-team-leader');
    if (!role) throw new Error('The role is gone.');
    await rig.workbook.apply(insertScorecard(role, { today }, await rig.workbook.read()).changes);
    const [card] = readBook(await rig.workbook.read()).scorecards;
    const { sheet, rows, columns } = card?.layout ?? { sheet: '', rows: [], columns: {} };
    const write = (kpi: number, field: 'kpi' | 'target' | 'key', written: string | null): Change => {
      return { kind: 'write', area: areaAt(sheet, rows[kpi] ?? 0, columns[field] ?? 0), cells: [[written]] };
    };
    const double = 'Increase revenue by 10 % and reduce complaints to 5';
    await rig.workbook.apply([write(1, 'kpi', double), write(1, 'target', null), write(0, 'key', 'supporting')]);
    const { before, changes } = await fixing(rig, 'specific-compound-kpi');
    const after = await rig.workbook.read();
    const [split] = readBook(after).scorecards;
    expect(split?.kpis.slice(1, 3).map(({ values }) => [values.kpi, values.weight, values.status])).toEqual([
      ['Increase revenue by 10 %', 0.2, 'no data'],
      ['Reduce complaints to 5', null, 'no data'],
    ]);
    expect(split?.kpis.map(({ values }) => values.status)).not.toContain(null);
    await rig.workbook.apply(undoOf(changes ?? [], before));
    const [undone, former] = [sheetIn(await rig.workbook.read(), sheet), sheetIn(before, sheet)];
    expect([undone.cells, undone.formulas]).toEqual([former.cells, former.formulas]);
    await rig.close?.();
  });

  test('a column for deadlines, headed and filled, and the target cell free for a number', async () => {
    const rig = await rigWith();
    const { before, changes } = await fixing(rig, 'data-target-is-date');
    const after = await rig.workbook.read();
    const { cells, texts } = sheetIn(after, 'Team');
    expect(cells.map((row) => row[6] ?? null)).toEqual(['Deadline', null, 46203, null, null]);
    expect(texts[2]?.[6]).toBe('2026-06-30');
    expect(cells[2]?.[2]).toBeNull();
    expect(readBook(after).scorecards[0]?.kpis[1]?.values).toMatchObject({ deadline: 46203, target: null });
    await rig.workbook.apply(undoOf(changes ?? [], before));
    const undone = sheetIn(await rig.workbook.read(), 'Team');
    expect(undone.cells).toEqual(sheetIn(before, 'Team').cells);
    await rig.close?.();
  });

  test('a page about the KPIs, which the next check knows', async () => {
    const rig = await rigWith();
    await fixing(rig, 'transparency-no-explanation');
    const after = await rig.workbook.read();
    expect(after.sheets.map(({ name }) => name)).toEqual(['Team', 'KPI About']);
    expect(readBook(after)).toMatchObject({ explained: true });
    expect(sheetIn(after, 'KPI About').cells[0]?.[0]).toBe('About these KPIs');
    await rig.close?.();
  });

  test('nothing is written where a table beside would be cut through, or would grow into this one', async () => {
    const beside = (sheet.cells ?? []).map((row) => [...row, null, 'Anna’s notes']);
    const rig = await rigWith([{ ...sheet, cells: beside }]);
    expect((await fixing(rig, 'specific-compound-kpi')).changes).toBeNull();
    expect((await fixing(rig, 'data-target-is-date')).changes).toBeNull();
    await rig.close?.();
  });
});
