import { describe, expect, it } from 'vitest';
import {
  type Change,
  pastedGrid,
  planTeam,
  reachOf,
  roles,
  type TeamOptions,
  understandPeople,
  type Workbook,
} from '../../core/index.ts';
import { excelWorkbook } from '../../excel-addin/src/workbook.ts';
import { pastedPeople } from '../fixtures/people-list.ts';
import { excelOver } from '../support/excel-rig.ts';
import { memoryWorkbook } from '../support/memory-workbook.ts';
import { sidebarOver } from '../support/sheets-rig.ts';

/** 14 September 2026 */
const today = 46279;
/** What Excel on the web takes in one request, and the sidebar's own limit in one call. */
const hostCharacters = 5_000_000;
/** What one spreadsheet of Google holds. */
const googleCells = 10_000_000;

function peopleOf(count: number) {
  return understandPeople(pastedGrid(pastedPeople(count)), roles).people;
}

/** What a step costs a host. */
interface Cost {
  readonly requests: number;
  readonly largest: number;
  /** Calls of Google's services. */
  readonly calls: number;
}

type Host = () => { readonly workbook: Workbook; readonly measure: () => Cost };

const inExcel: Host = () => {
  const { excel, host } = excelOver([{ name: 'Data' }]);
  return {
    workbook: excelWorkbook(host),
    measure: () => {
      const requests = excel.roundTrips.splice(0);
      return { requests: requests.length, largest: Math.max(0, ...requests), calls: 0 };
    },
  };
};

const inSheets: Host = () => {
  const { port, traffic, ledger } = sidebarOver([{ name: 'Data' }]);
  let [requests, calls] = [0, 0];
  return {
    workbook: port,
    measure: () => {
      const [asked, called] = [traffic.calls.length - requests, ledger.calls - calls];
      [requests, calls] = [traffic.calls.length, ledger.calls];
      return { requests: asked, largest: traffic.largestCharacters, calls: called };
    },
  };
};

async function costs(host: Host, count: number, options: Omit<TeamOptions, 'today' | 'roles'>) {
  const { workbook, measure } = host();
  const plan = planTeam(peopleOf(count), { ...options, today, roles }, await workbook.read());
  measure();
  const found: Cost[] = [];
  for (const step of plan.steps) {
    await workbook.apply(step.changes());
    found.push(measure());
  }
  return found;
}

describe.each([
  ['Excel', inExcel],
  ['Google Sheets', inSheets],
] as const)('the steps of a team in %s', (name, host) => {
  it('a register costs as much a step in a large company as in a small one', async () => {
    const options = { as: 'register', peopleInStep: 10 } as const;
    const [few, many] = [await costs(host, 30, options), await costs(host, 60, options)];
    expect([few.length, many.length]).toEqual([4, 7]);
    const middle = few[1];
    // The first step makes the register, the last the team view; each of those between writes ten people.
    for (const step of [...few.slice(1, -1), ...many.slice(1, -1)]) {
      expect(step.requests).toBe(middle?.requests);
      // Texts that look like numbers or formulas cost Google a format each, so ten people differ a little from ten others.
      expect(step.calls).toBeLessThanOrEqual(1.25 * (middle?.calls ?? 0));
      expect(step.requests).toBeLessThanOrEqual(name === 'Excel' ? 2 : 1);
    }
    expect(many[1]).toMatchObject({ requests: middle?.requests, calls: middle?.calls });
    const [first, last] = [many[0], many[many.length - 1]];
    expect(first?.requests).toBe(few[0]?.requests);
    expect(last?.requests).toBe(few[few.length - 1]?.requests);
    for (const { largest } of many) expect(largest).toBeLessThan(hostCharacters / 3);
  });

  it('ten scorecards cost as much whoever else has one', async () => {
    const found = await costs(host, 30, { as: 'scorecards' });
    expect(found).toHaveLength(4);
    expect(found[2]?.requests).toBe(found[1]?.requests);
    expect(found[1]?.requests).toBeLessThanOrEqual(4);
    for (const { largest } of found) expect(largest).toBeLessThan(hostCharacters / 3);
    if (name === 'Google Sheets')
      expect(Math.abs((found[2]?.calls ?? 0) / (found[1]?.calls ?? 1) - 1)).toBeLessThan(0.1);
  });
});

describe('a team of 500', () => {
  const planned = (as: TeamOptions['as']) => {
    const plan = planTeam(peopleOf(500), { as, today, roles }, memoryWorkbook().snapshot());
    return plan.steps.map((step) => ({ people: step.people, changes: step.changes() }));
  };
  const charactersOf = (changes: readonly Change[]) => JSON.stringify(changes).length;

  it('comes in steps that every host can take, as a register', () => {
    const steps = planned('register');
    expect(steps.map(({ people }) => people)).toEqual([...Array(10).fill(50), 0]);
    for (const { changes } of steps) expect(charactersOf(changes)).toBeLessThan(hostCharacters);
    const middle = steps.slice(1, -1).map(({ changes }) => changes.length);
    expect(new Set(middle)).toEqual(new Set([2]));
  });

  it('comes in steps that every host can take, as scorecards, and fits into one spreadsheet of Google', () => {
    const steps = planned('scorecards');
    expect(steps.map(({ people }) => people)).toEqual([...Array(50).fill(10), 0]);
    for (const { changes } of steps) expect(charactersOf(changes)).toBeLessThan(hostCharacters);
    const rows = new Map(
      steps.flatMap(({ changes }) => [...reachOf(changes)].map(([sheet, { rows }]) => [sheet, rows])),
    );
    const cells = [...rows.values()].reduce((sum, reach) => sum + Math.max(100, reach + 60) * 26, 0);
    expect(rows.size).toBeGreaterThan(500);
    expect(cells).toBeLessThan(googleCells / 2);
  });
});

describe('a new sheet in Google Sheets', () => {
  it('gives back the rows that it does not need', async () => {
    const { port, ledger } = sidebarOver([{ name: 'Data' }]);
    const plan = planTeam(peopleOf(2), { as: 'scorecards', today, roles }, await port.read());
    for (const step of plan.steps) await port.apply(step.changes());
    const cards = [...ledger.grids].filter(([name]) => name.startsWith('KPI Scorecard'));
    expect(cards).toHaveLength(2);
    for (const [, { rows }] of cards) expect(rows).toBe(100);
  });
});
