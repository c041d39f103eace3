import type { FrameLocator, JSHandle, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Cell,
  firstMemberRow,
  firstRegisterRow,
  kpisOf,
  readMark,
  registerColumns,
  roles,
  type SheetKind,
  type SheetSnapshot,
  type Snapshot,
  teamColumns,
} from '../../core/index.ts';
import { browserMissing, type OpenPreview, openPreview } from '../support/browser.ts';
import { company, pastedCompany, sharedId, shortId, unknownRole } from './company-list.ts';
import { Sheet } from './sheet.ts';

const people = company(300);
/** The longest that a busy machine may take for half a company; nothing here waits longer than it has to. */
const patience = { timeout: 120_000 };
/** How many people one part of a register serves. */
const part = 50;
/**
 * How long the page may take to hear a press, in milliseconds: it hears one within 200 on a machine with nothing else to do,
 * and tests run beside each other.
 */
const heardWithin = 1_000;
/** An established sales team leader, whose targets are plain numbers. */
const measured = people[4];

describe.skipIf(browserMissing)(
  'a company of 300 people from a pasted list, in the preview',
  { timeout: 200_000 },
  () => {
    let preview: OpenPreview;
    let page: Page;
    let panel: FrameLocator;
    let sheet: Sheet;
    let before: Snapshot;
    let footer: JSHandle<FooterLog>;
    let finished = 0;

    beforeAll(async () => {
      preview = await openPreview({ width: 2200, height: 1300 });
      page = preview.page;
      panel = page.frameLocator('#panel');
      sheet = new Sheet(page);
      before = await sheet.read();
      footer = await followFooter(page);
    });
    afterAll(() => preview?.close());

    test('the list is understood, and what is wrong with it is said', async () => {
      await panel.getByRole('button', { name: /^Add scorecards/ }).click();
      await panel.getByRole('radio', { name: 'For a team' }).click();
      await panel.getByLabel('Paste a list of people').fill(pastedCompany(people));
      await panel.getByText('303 people in 8 departments').waitFor();
      for (const finding of [
        `The employee id ${sharedId} stands in rows 152 and 154.`,
        '1 person: no employee id.',
        `No role is called “${unknownRole.text}” (1 person).`,
        `${shortId} may have lost its leading zeros`,
        '1 person: a text begins like a formula.',
      ]) {
        await panel.getByRole('listitem').filter({ hasText: finding }).waitFor();
      }

      await panel.getByRole('button', { name: '4 people are left out' }).waitFor();
      await panel.getByLabel(`Which role is “${unknownRole.text}”?`).selectOption({ label: unknownRole.meant });
      await panel.getByRole('button', { name: '3 people are left out' }).click();
      for (const name of ['Anh Twice', 'Вера Twice', 'Nameless Id']) {
        await panel.getByRole('listitem').filter({ hasText: name }).waitFor();
      }
    });

    test('a click on Cancel half way is heard at once: whoever is in the register is in it whole, nothing else is begun', async () => {
      // So many people get one register without being asked.
      await panel.getByRole('button', { name: 'Insert KPIs for 300 people' }).click();
      const place = await panel.getByRole('button', { name: 'Cancel' }).boundingBox(patience);
      if (!place) throw new Error('There is nothing to click on.');
      await panel.getByText('Inserting 100 of 300').waitFor(patience);
      await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
      finished = await stoppedAt(300);
      expect(finished).toBeGreaterThanOrEqual(100);
      expect(finished).toBeLessThan(300);
      expectHeard(await footer.jsonValue(), finished);
      await expectWholeUpTo(finished);
    });

    test('pressed again, it goes on where it stopped, and Cancel is heard from the keyboard as well', async () => {
      await panel.getByText(`${finished} people have KPIs already`).waitFor();
      const left = 300 - finished;
      await panel.getByRole('button', { name: `Insert KPIs for ${left} people` }).focus();
      await page.keyboard.press('Enter');
      await panel.getByText(`Inserting ${part} of ${left}`).waitFor(patience);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const more = await stoppedAt(left);
      expect(more).toBeGreaterThanOrEqual(part);
      expect(more).toBeLessThan(left);
      expectHeard(await footer.jsonValue(), more);
      finished += more;
      await expectWholeUpTo(finished);
    });

    test('pressed once more, everybody is there once', async () => {
      await panel.getByText(`${finished} people have KPIs already`).waitFor();
      await panel.getByRole('button', { name: `Insert KPIs for ${300 - finished} people` }).click();
      await panel.getByText(`Inserted KPIs for ${300 - finished} people.`).waitFor(patience);

      const snapshot = await sheet.read();
      expect(registered(snapshot)).toEqual(people.flatMap(rowsOf));
      expect(listed(snapshot)).toEqual([...listed(before), ...listedIds()]);
      expect(namesOf(snapshot, 'people')).toContain('Nameless Id');
      expect(kinds(snapshot)).toEqual([...kinds(before), 'register', 'scores'].sort());
      const team = members(snapshot);
      const present = members(before).length;
      // Those who were there before stay, with their scores; the new ones follow in the order of the list.
      expect(team.slice(0, present).map(([id, name, , , score]) => [id, name, score])).toEqual(
        members(before).map(([id, name, , , score]) => [id, name, score]),
      );
      const added = team.slice(present);
      expect(added.map((row) => row.slice(0, 4))).toEqual(
        people.map(({ id, name, role, department }) => [
          id,
          name,
          id === unknownRole.id ? unknownRole.text : role,
          department,
        ]),
      );
      expect(added.map((row) => row[teamColumn('Measured')])).toEqual(
        people.map((person) => `0 of ${rowsOf(person).filter(([, , , weight]) => Number(weight) > 0).length}`),
      );
      expect(new Set(added.map((row) => row[teamColumn('Standing')]))).toEqual(new Set(['no data']));
      await panel.getByRole('button', { name: 'Bring the team view up to date' }).waitFor();
    });

    test('the last actual of one person, typed, gives the score of that person alone', async () => {
      const { name } = sheetOfKind(await sheet.read(), 'register');
      const row = firstRegisterRow() + people.slice(0, 4).flatMap(rowsOf).length;
      const column = registerColumn('actual');
      const [first, ...others] = (measured ? rowsOf(measured) : []).map(([, , , , target]) => Number(target));
      // All but the first come at once, as from an export: each edit of so long a table takes seconds to calculate.
      const area = { sheet: name, row: row + 1, column, rows: others.length, columns: 1 };
      await page.evaluate(
        ({ area, cells }) => window.kpiPreview.host.workbook.apply([{ kind: 'write', area, cells }]),
        { area, cells: others.map((actual) => [actual]) },
      );
      await sheet.open(name);
      await expect.poll(async () => (await sheet.selection())?.sheet, patience).toBe(name);
      await sheet.typeAt(row, column, String(first));

      const snapshot = await sheet.read();
      const standings = members(snapshot)
        .slice(members(before).length)
        .map((row) => ['Employee id', 'Score', 'Standing', 'Measured'].map((header) => row[teamColumn(header)]));
      expect(standings.filter(([, , standing]) => standing !== 'no data')).toEqual([
        [measured?.id, 1, 'on track', '5 of 5'],
      ]);
      expect(standings.filter(([, score]) => typeof score === 'number')).toHaveLength(1);
    });

    /** How many people the footer says were served when the run of `all` was stopped. */
    async function stoppedAt(all: number): Promise<number> {
      const stopped = panel.getByText(new RegExp(`^Inserted \\d+ of ${all}, then stopped`));
      await stopped.waitFor(patience);
      return Number(/\d+/.exec(await stopped.innerText())?.[0]);
    }

    async function expectWholeUpTo(count: number): Promise<void> {
      const snapshot = await sheet.read();
      expect(registered(snapshot)).toEqual(people.slice(0, count).flatMap(rowsOf));
      expect(listed(snapshot)).toEqual([...listed(before), ...listedIds()]);
      expect(sheetOfKind(snapshot, 'team').cells).toEqual(sheetOfKind(before, 'team').cells);
      expect(kinds(snapshot)).toEqual([...kinds(before), 'register'].sort());
    }

    test('nothing was complained about in the console, and nothing was asked of another machine', () => {
      expect(preview.complaints).toEqual([]);
    });
  },
);

interface FooterLog {
  /** Everything that the panel's footer said, in order. */
  readonly said: string[];
  /** Presses on its button by mouse or keyboard: how long they waited to be heard, and what it said then. */
  readonly presses: { readonly waited: number; readonly at: string }[];
}

async function followFooter(page: Page): Promise<JSHandle<FooterLog>> {
  const frame = page.frames().find((frame) => frame.url().endsWith('panel.html'));
  if (!frame) throw new Error('The page shows no panel.');
  return frame.evaluateHandle(() => {
    const log: FooterLog = { said: [], presses: [] };
    const text = () => document.querySelector('.foot .said')?.textContent ?? '';
    const listen = () => {
      if (text() !== log.said[log.said.length - 1]) log.said.push(text());
    };
    new MutationObserver(listen).observe(document.body, { subtree: true, childList: true, characterData: true });
    const hear = (event: MouseEvent) => {
      const isCancel = event.isTrusted && (event.target as Element).closest('.foot button') !== null;
      if (isCancel) log.presses.push({ waited: performance.now() - event.timeStamp, at: text() });
    };
    document.addEventListener('click', hear, true);
    return log;
  });
}

/** The press was heard soon, and at most the part that was being written then was finished. */
function expectHeard({ said, presses }: FooterLog, finished: number): void {
  const press = presses[presses.length - 1];
  expect(press?.waited).toBeLessThan(heardWithin);
  const begun = Number(/^Inserting (\d+) of/.exec(press?.at ?? '')?.[1]);
  expect(finished).toBeGreaterThanOrEqual(begun);
  expect(finished).toBeLessThanOrEqual(begun + part);
  expect(said.filter((text) => text.startsWith('Inserting')).length).toBeGreaterThan(1);
}

/** Employee id, name, KPI, weight, target, status. */
type RegisterLine = readonly Cell[];

/** What the register has to hold of a person: each KPI of the role at the seniority, in its order, not measured yet. */
function rowsOf({ id, name, role: title, seniority }: (typeof people)[number]): RegisterLine[] {
  const role = roles.find(({ role }) => role === title);
  if (!role) throw new Error(`There is no role ${title}.`);
  return kpisOf(role, seniority).map(
    (kpi): RegisterLine => [id, name, kpi.name, kpi.weight / 100, kpi.target, 'no data'],
  );
}

function registered(snapshot: Snapshot): RegisterLine[] {
  const rows = sheetOfKind(snapshot, 'register').cells.slice(firstRegisterRow());
  const fields = ['employeeId', 'employee', 'kpi', 'weight', 'target', 'status'] as const;
  const columns = fields.map(registerColumn);
  const filled = rows.filter((row) => row.some((cell) => cell !== null && cell !== ''));
  return filled.map((row) => columns.map((column) => row[column] ?? null));
}

/** Who stands in KPI People, by id. */
function listed(snapshot: Snapshot): Cell[] {
  const rows = sheetOfKind(snapshot, 'people').cells;
  const header = rows.findIndex(([first]) => first === 'Employee id');
  return rows.slice(header + 1).flatMap(([id = null]) => (id === null || id === '' ? [] : [id]));
}

function namesOf(snapshot: Snapshot, kind: SheetKind): Cell[] {
  return sheetOfKind(snapshot, kind).cells.flatMap(([, name = null]) => (name === null || name === '' ? [] : [name]));
}

/** Whom the list adds to KPI People, in its order: those with one id as well, so that they can be put right there. */
function listedIds(): string[] {
  const ids = people.map(({ id }) => id);
  return [...ids.slice(0, 150), sharedId, sharedId, ...ids.slice(150)];
}

function members(snapshot: Snapshot): readonly (readonly Cell[])[] {
  return sheetOfKind(snapshot, 'team')
    .cells.slice(firstMemberRow)
    .filter(([id = null]) => id !== null && id !== '');
}

function kinds({ sheets }: Snapshot): string[] {
  return sheets.map(({ mark }) => readMark(mark)?.kind ?? 'foreign').sort();
}

function sheetOfKind({ sheets }: Snapshot, kind: SheetKind): SheetSnapshot {
  const found = sheets.find(({ mark }) => readMark(mark)?.kind === kind);
  if (!found) throw new Error(`There is no sheet of the kind ${kind}.`);
  return found;
}

function registerColumn(field: (typeof registerColumns)[number]['field']): number {
  return registerColumns.findIndex((column) => column.field === field);
}

function teamColumn(header: string): number {
  return teamColumns.findIndex((column) => column.header === header);
}
