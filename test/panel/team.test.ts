import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing, launchChromium } from '../support/browser.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { openPanel } from './support/panel-page.ts';

/** As it is copied from a spreadsheet: three roles that are known, one that is not, one id that stands there twice. */
function peopleList(people: number): string {
  const roles = ['Sales team leader', 'Accountant', 'Customer service specialist', 'Sales team leader'];
  const rows = Array.from({ length: people }, (_, index) =>
    [`0${1000 + index}`, `Person ${index + 1}`, roles[index % 4], ['Sales', 'Finance'][index % 2]].join('\t'),
  );
  return ['Employee id\tName\tRole\tDepartment', ...rows].join('\n');
}

describe.skipIf(browserMissing)('scorecards for a team (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  async function openTeam() {
    const opened = await openPanel(browser);
    await opened.page.getByRole('button', { name: /^Add scorecards/ }).click();
    await opened.page.getByRole('radio', { name: 'For a team' }).click();
    return opened;
  }

  const scorecards = () =>
    window.workbook.snapshot().sheets.filter(({ name }) => name.startsWith('KPI Scorecard')).length;

  it('makes a sheet for each person of a pasted list, stops when asked, and goes on where it stopped', async () => {
    const { page, complaints, close } = await openTeam();
    await page.getByLabel('Paste a list of people').fill(peopleList(24));
    await page.getByText('24 people in 2 departments').waitFor();
    await page.evaluate(() => {
      window.slowness = 500;
    });
    await page.getByRole('button', { name: 'Insert 24 scorecards' }).click();
    await page.getByText('Inserting 10 of 24').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText(/^Inserted \d+ of 24, then stopped/).waitFor();
    const made = await page.evaluate(scorecards);
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(24);

    await page.evaluate(() => {
      window.slowness = 0;
    });
    await page.getByText(`${made} people have KPIs already`).waitFor();
    await page.getByRole('button', { name: `Insert ${24 - made} scorecards` }).click();
    await page.getByText(`Inserted KPIs for ${24 - made} people.`).waitFor();
    expect(await page.evaluate(scorecards)).toBe(24);
    expect(complaints).toEqual([]);
    await close();
  });

  it('makes one register and takes it back in one step', async () => {
    const { page, close } = await openTeam();
    await page.getByLabel('Paste a list of people').fill(peopleList(8));
    await page.getByRole('radio', { name: 'One register' }).click();
    await page.getByRole('button', { name: 'Insert KPIs for 8 people' }).click();
    await page.getByText('Inserted KPIs for 8 people.').waitFor();
    const names = () => page.evaluate(() => window.workbook.snapshot().sheets.map(({ name }) => name));
    expect(await names()).toEqual(expect.arrayContaining(['KPI Register', 'KPI People', 'KPI Settings', 'KPI Team']));
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/^Taken back/).waitFor();
    expect(await names()).toEqual(['Sheet1']);
    await close();
  });

  it('adds newcomers without taking anybody away, and lists those without an id', async () => {
    const { page, close } = await openTeam();
    const box = page.getByLabel('Paste a list of people');
    await box.fill(peopleList(4));
    await page.getByRole('radio', { name: 'One register' }).click();
    await page.getByRole('button', { name: 'Insert KPIs for 4 people' }).click();
    await page.getByText('Inserted KPIs for 4 people.').waitFor();
    await box.fill('Employee id\tName\tRole\tDepartment\n2000\tNew One\tAccountant\tFinance\n\tNo Id\tAccountant\tHR');
    await page.getByText('2 people are added to KPI People').waitFor();
    await page.getByRole('button', { name: 'Insert KPIs for 1 person' }).click();
    await page.getByText('Inserted KPIs for 1 person.').waitFor();
    const names = (sheet: string, first: number) =>
      page.evaluate(
        ([sheet, first]) =>
          window.workbook
            .snapshot()
            .sheets.find(({ name }) => name === sheet)
            ?.cells.slice(first)
            .flatMap(([, name]) => (typeof name === 'string' && name !== '' ? [name] : [])),
        [sheet, first] as const,
      );
    const four = ['Person 1', 'Person 2', 'Person 3', 'Person 4'];
    expect(await names('KPI Team', 8)).toEqual([...four, 'New One']);
    expect(await names('KPI People', 5)).toEqual([...four, 'New One', 'No Id']);
    await box.fill('Employee id\tName\tRole\tDepartment\n\tNobody Known\tAccountant\tHR');
    await page.getByRole('button', { name: 'Add 1 person to KPI People' }).click();
    await page.getByText('Added 1 person to KPI People.').waitFor();
    expect(await names('KPI People', 5)).toEqual([...four, 'New One', 'No Id', 'Nobody Known']);
    await close();
  });

  it('says from which number on a sheet each is too much, before anything is written', async () => {
    const { page, close } = await openTeam();
    const box = page.getByLabel('Paste a list of people');
    await box.fill(peopleList(201));
    await page.getByRole('radio', { name: 'A sheet each' }).click();
    await page.getByText('201 sheets make a workbook slow').waitFor();
    await page.getByRole('radio', { name: 'One register' }).click();
    await page.getByRole('button', { name: 'Insert KPIs for 201 people' }).waitFor();
    expect(await page.getByText('sheets make a workbook slow').count()).toBe(0);
    await box.fill(peopleList(200));
    await page.getByRole('radio', { name: 'A sheet each' }).click();
    await page.getByRole('button', { name: 'Insert 200 scorecards' }).waitFor();
    expect(await page.getByText('sheets make a workbook slow').count()).toBe(0);
    await close();
  });

  it('asks which role an unknown word means, and says who is left out', async () => {
    const { page, close } = await openTeam();
    const list = `${peopleList(3)}\n01500\tOdd One\tChief happiness\tSales\n01000\tTwice\tAccountant\tSales`;
    await page.getByLabel('Paste a list of people').fill(list);
    await page.getByText(/The employee id 01000 stands in rows/).waitFor();
    await page.getByRole('button', { name: '3 people are left out' }).waitFor();
    await page.getByLabel('Which role is “Chief happiness”?').selectOption({ label: 'Accountant' });
    await page.getByRole('button', { name: '2 people are left out' }).waitFor();
    await page.getByRole('button', { name: 'Insert 3 scorecards' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await close();
  });
});
