import { countEdit } from '../../gsheets-addon/src/revision.ts';
import { answerRpc } from '../../gsheets-addon/src/rpc.ts';
import { type SidebarPage, sidebarWorkbook } from '../../gsheets-addon/src/sidebar-workbook.ts';
import type { Content } from './calculate.ts';
import { type FakeSheets, fakeSheets } from './fake-sheets.ts';
import { chartsIn } from './fake-sheets-chart.ts';
import type { Setting } from './fake-sheets-ledger.ts';
import type { MakeRig } from './rig.ts';
import { scriptRun, type Traffic } from './script-run.ts';
import type { StartSheet } from './workbook-model.ts';

/** A sidebar on a spreadsheet, with Google's wire between them. */
export interface SidebarOver extends FakeSheets {
  readonly port: ReturnType<typeof sidebarWorkbook>;
  readonly traffic: Traffic;
  readonly page: SidebarPage & { visible: boolean; tick(): Promise<void> };
  /** A person types into a cell. */
  type(sheet: string, row: number, column: number, content: Content): void;
}

export function sidebarOver(
  sheets: readonly StartSheet[],
  setting: Partial<Setting> = {},
  options: { readonly portionCharacters?: number } = {},
): SidebarOver {
  const fake = fakeSheets(sheets, setting);
  const traffic: Traffic = { calls: [], largestCharacters: 0 };
  const run = scriptRun({ rpc: (json: string) => answerRpc(json, fake.services) }, traffic);
  const page = sidebarPage();
  return {
    ...fake,
    traffic,
    page,
    port: sidebarWorkbook(run, page, options),
    type: (sheet, row, column, content) => {
      fake.workbook.sheet(sheet)?.put(row, column, content);
      countEdit(fake.services);
    },
  };
}

function sidebarPage(): SidebarOver['page'] {
  const tasks = new Set<() => void>();
  return {
    visible: true,
    isVisible() {
      return this.visible;
    },
    every: (_, task) => {
      tasks.add(task);
      return () => tasks.delete(task);
    },
    /** The clock of the page strikes, and what it started comes back. */
    tick: async () => {
      for (const task of tasks) task();
      await new Promise((resolve) => setTimeout(resolve, 5));
    },
  };
}

export function sheetsRig(setting: Partial<Setting>): MakeRig {
  return async (sheets, options = {}) => {
    const { port, workbook, ledger, page, type } = sidebarOver(sheets, setting, options);
    return {
      workbook: port,
      type: async (sheet, row, column, content) => {
        await page.tick();
        type(sheet, row, column, content);
        await page.tick();
      },
      failHalfWay: () => ledger.failAfter(14),
      failAfter: (changes) => ledger.failAfter(changes),
      note: async ({ sheet, row, column }) => ledger.notes.get(`${sheet} ${row} ${column}`) ?? null,
      charts: (sheet) => chartsIn(ledger, sheet).flatMap(({ data }) => data),
      close: async () => void workbook,
    };
  };
}
