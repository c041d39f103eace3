import { describe, expect, test } from 'vitest';
import { type Area, type Change, insertScorecard, roles } from '../../core/index.ts';
import { areaAt, sheetIn } from '../support/rig.ts';
import { sidebarOver } from '../support/sheets-rig.ts';
import { everyKind } from '../workbook/contract/every-kind.ts';

const rows = Array.from({ length: 300 }, (_, row) => [`0${row}`, row, { formula: `=B${row + 1}*2` }]);
const block: Change = { kind: 'write', area: areaAt('Data', 0, 0, rows.length, 3), cells: rows };

describe('calls of the script', () => {
  test('a new sheet with everything on it costs one', async () => {
    const { port, traffic, ledger } = sidebarOver([{ name: 'Data' }]);
    await port.apply(everyKind('KPI New'));
    expect(traffic.calls).toEqual(['rpc']);
    expect(ledger.calls).toBeLessThan(120);
  });

  test.each(roles.map((role) => [role.id, role] as const))('the scorecard of %s costs one', async (_, role) => {
    const { port, traffic, ledger } = sidebarOver([{ name: 'Data' }]);
    const { changes } = insertScorecard(role, { today: 46_000 }, await port.read());
    traffic.calls.splice(0);
    const before = ledger.calls;
    await port.apply(changes);
    expect(traffic.calls).toHaveLength(1);
    expect(ledger.calls - before).toBeLessThan(800);
  });

  test('reading and selecting cost one each', async () => {
    const { port, traffic } = sidebarOver([{ name: 'Data', cells: [[1]] }, { name: 'Other' }]);
    await port.read();
    await port.select(areaAt('Other', 0, 0));
    expect(traffic.calls).toHaveLength(2);
  });

  test('a block is written at once, however many rows it has', async () => {
    const few = sidebarOver([{ name: 'Data' }]);
    const many = sidebarOver([{ name: 'Data' }]);
    await few.port.apply([{ ...block, area: { ...block.area, rows: 3 }, cells: rows.slice(0, 3) }]);
    await many.port.apply([block]);
    expect(many.ledger.calls).toBe(few.ledger.calls);
  });

  test('a long step takes several calls and tells how far it is', async () => {
    const { port, traffic, workbook } = sidebarOver([{ name: 'Data' }], {}, { portionCharacters: 3000 });
    const told: number[] = [];
    await port.apply([block], { progress: (done) => told.push(done) });
    expect(traffic.calls.length).toBeGreaterThan(3);
    expect(told).toEqual(traffic.calls.map((_, index) => index + 1));
    expect(traffic.largestCharacters).toBeLessThan(8000);
    expect(workbook.sheet('Data')?.content(299, 0)).toBe('0299');
  });

  test('a long step that fails in a later call is taken back call by call', async () => {
    const { port, workbook, ledger } = sidebarOver(
      [{ name: 'Data', cells: [['was here', 5]] }],
      {},
      { portionCharacters: 3000 },
    );
    const before = await port.read();
    ledger.failAfter(8);
    await expect(port.apply([...everyKind('KPI New'), block])).rejects.toMatchObject({ code: 'host' });
    expect(await port.read()).toEqual(before);
    expect(workbook.sheets).toHaveLength(1);
  });

  test('what is too much for one answer is asked for sheet by sheet', async () => {
    const long = 'x'.repeat(30_000);
    const cells = Array.from({ length: 45 }, () => [long]);
    const { port, traffic } = sidebarOver([
      { name: 'One', cells },
      { name: 'Two', cells },
    ]);
    const snapshot = await port.read();
    expect(sheetIn(snapshot, 'Two').cells).toEqual(cells);
    expect(traffic.calls.length).toBe(4);
  });
});

describe('edits, which Google tells no sidebar of', () => {
  test('they are asked for only while somebody looks', async () => {
    const { port, traffic, page, type } = sidebarOver([{ name: 'Data', cells: [[1]] }]);
    const heard: (Area | null)[] = [];
    const stop = port.onEdit((area) => heard.push(area));
    await page.tick();
    type('Data', 0, 0, 2);
    page.visible = false;
    const asked = traffic.calls.length;
    await page.tick();
    expect(traffic.calls).toHaveLength(asked);
    expect(heard).toEqual([]);
    page.visible = true;
    await page.tick();
    expect(heard).toEqual([null]);
    stop();
    type('Data', 0, 0, 3);
    await page.tick();
    expect(heard).toEqual([null]);
  });
});
