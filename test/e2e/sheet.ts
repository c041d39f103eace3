import type { Page } from 'playwright-core';
import { type Area, areaName, type Cell, type Snapshot, sheetNamed } from '../../core/index.ts';
import type {} from '../../preview/src/page.ts';

/** What a person does to the spreadsheet of the preview, by keyboard and mouse, and what stands in it. */
export class Sheet {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Everything in the workbook, once every formula shows its result. */
  read(): Promise<Snapshot> {
    return this.page.evaluate(() => window.kpiPreview.host.workbook.read());
  }

  async cell(sheet: string, row: number, column: number): Promise<Cell> {
    return sheetNamed(await this.read(), sheet)?.cells[row]?.[column] ?? null;
  }

  /** The value to the right of a label in the first column. */
  async beside(sheet: string, label: string): Promise<Cell> {
    const rows = sheetNamed(await this.read(), sheet)?.cells ?? [];
    return rows.find(([first]) => first === label)?.[1] ?? null;
  }

  async selection(): Promise<Area | null> {
    return (await this.read()).selection;
  }

  /** Goes to a cell of the sheet in front by its address, as people do it in the box above the grid, and types. */
  async typeAt(row: number, column: number, text: string): Promise<void> {
    const box = this.page.locator('[data-u-comp="defined-name"] input');
    await box.fill(areaName({ row, column, rows: 1, columns: 1 }));
    await box.press('Enter');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Clicks into a cell that is in sight. */
  async click(sheet: string, row: number, column: number): Promise<void> {
    const { x, y } = await this.page.evaluate(
      ({ sheet, row, column }) => {
        const book = window.kpiPreview.running.api.getActiveWorkbook();
        const cell = book?.getSheetByName(sheet)?.getRange(row, column).getCellRect();
        const grid = document.querySelector('canvas[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
        if (!cell || !grid) throw new Error(`There is no cell ${row}, ${column} in sight.`);
        return { x: grid.x + cell.x + cell.width / 2, y: grid.y + cell.y + cell.height / 2 };
      },
      { sheet, row, column },
    );
    await this.page.mouse.click(x, y);
  }

  /** Brings a sheet to the front by its tab. */
  async open(sheet: string): Promise<void> {
    await this.page.getByText(sheet, { exact: true }).first().click();
  }
}
