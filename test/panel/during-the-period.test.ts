import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing, launchChromium } from '../support/browser.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import type { Employee } from './support/company.ts';
import { openPanel } from './support/panel-page.ts';

const employees: readonly Employee[] = [
  { name: 'Ann Lee', reached: [1, null, null, null, null] },
  { name: 'Bo Chen', reached: [] },
];

describe.skipIf(browserMissing)('actuals, agreements and own roles (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  async function openTask(name: RegExp) {
    const opened = await openPanel(browser, { employees });
    await opened.page.getByRole('button', { name }).click();
    return opened;
  }

  const sheetCells = (page: Page, sheet: string) =>
    page.evaluate(
      (wanted) =>
        window.workbook
          .snapshot()
          .sheets.find(({ name }) => name.startsWith(wanted))
          ?.cells.map((row) => row.map((cell) => cell)) ?? [],
      sheet,
    );

  it('writes pasted actuals after showing them, and says what becomes of every other row', async () => {
    const { page, complaints, close } = await openTask(/^Enter actuals/);
    const exported = [
      'Employee id\tKPI\tValue',
      '00001\tTeam revenue against plan\t90%',
      '00002\tTeam revenue against plan\t104%',
      '00002\tNo such KPI\t1',
      '00009\tTeam revenue against plan\t1',
    ].join('\n');
    await page.getByLabel('Paste an export').fill(exported);
    await page.getByText('2 actuals can be written.').waitFor();
    await page.getByRole('button', { name: '2 not found' }).click();
    await page.getByText('This person has no KPI called “No such KPI”.').waitFor();
    await page.getByRole('button', { name: 'Write 2 actuals…' }).click();
    const preview = page.getByRole('region', { name: '2 actuals would be written' });
    expect(await preview.textContent()).toContain('Ann Lee · Team revenue against plan');
    await preview.getByRole('button', { name: 'Write them' }).click();
    await page.getByText('Wrote 2 actuals.').waitFor();
    const row = (await sheetCells(page, 'KPI Scorecard – Bo')).find(([kpi]) => kpi === 'Team revenue against plan');
    expect(row).toContain(1.04);
    expect(complaints).toEqual([]);
    await close();
  });

  it('notes on the scorecard and in the log that both sides agreed', async () => {
    const { page, close } = await openTask(/^Agree, and change/);
    await page.getByText('Employee: not agreed yet').waitFor();
    await page.getByRole('button', { name: 'Note an agreement' }).click();
    await page.getByLabel('Written by').fill('Mia Vogt');
    await page.getByLabel('Agreed on').fill('2026-07-01');
    await page.getByRole('button', { name: 'Note it…' }).click();
    await page.getByRole('button', { name: 'Write it' }).click();
    await page.getByText('Employee agreed on 2026-07-01').waitFor();
    const log = await sheetCells(page, 'KPI Log');
    expect(log.filter((line) => line.includes('agreed') && line.includes('Mia Vogt'))).toHaveLength(2);
    expect(await accessibilityProblems(page)).toEqual([]);
    await close();
  });

  it('changes an agreed KPI only with a reason, and logs old and new value', async () => {
    const { page, close } = await openTask(/^Agree, and change/);
    await page.getByRole('button', { name: 'Change an agreed KPI' }).click();
    await page.getByLabel('New value').fill('105 %');
    await page.getByLabel('Written by').fill('Mia Vogt');
    expect(await page.getByRole('button', { name: 'Change it…' }).isDisabled()).toBe(true);
    await page.getByLabel('Reason').fill('The plan was raised in August.');
    await page.getByRole('button', { name: 'Change it…' }).click();
    await page.getByRole('button', { name: 'Write it' }).click();
    await page.getByText('Changed “Team revenue against plan” and noted it in the log.').waitFor();
    const line = (await sheetCells(page, 'KPI Log')).find((cells) => cells.includes('changed'));
    expect(line).toEqual(expect.arrayContaining([1, 1.05, 'The plan was raised in August.']));
    await close();
  });

  it('saves a scorecard as a role, offers it beside the others, and hands it on as a file', async () => {
    const { page, close } = await openTask(/^Add scorecards/);
    await page.getByRole('button', { name: 'Roles of your own' }).click();
    await page.getByLabel('Name of the role').fill('Key account lead');
    await page.getByRole('button', { name: 'Save as a role' }).click();
    await page.getByText('Saved the role “Key account lead” in this file.').waitFor();
    await page.getByRole('combobox', { name: 'Find a role or a KPI' }).fill('key account');
    const option = page.getByRole('option', { name: /Key account lead/ });
    expect(await option.textContent()).toContain('your own');
    await option.click();
    await page.getByRole('button', { name: 'Hand this role on' }).click();
    await page.getByRole('button', { name: 'Save as file' }).click();
    const file = await page.evaluate(() => Object.values(window.files)[0] ?? '');
    expect(JSON.parse(file).role.role).toBe('Key account lead');

    await page.getByRole('button', { name: 'Other role' }).click();
    await page.getByRole('combobox', { name: 'Find a role or a KPI' }).fill('');
    await page.getByRole('button', { name: 'Roles of your own' }).click();
    await page.getByLabel('Or paste its text').fill(file.replace('"perspective"', '"script"'));
    await expect.poll(() => page.getByRole('main').textContent()).toMatch(/script/);
    expect(await page.getByRole('button', { name: /^Add “/ }).count()).toBe(0);
    await close();
  });
});
