import { describe, expect, it } from 'vitest';
import type { CheckLine } from '../../core/scorecard/check-line.ts';
import { forgetChecks, rememberChecks } from '../../core/templates/sheets/checks.ts';
import { memoryWorkbook } from '../support/memory-workbook.ts';

const known = (value: string): CheckLine => ({ name: 'Known finding', value, meaning: 'until June', single: false });
const preset = (value: string): CheckLine => ({ name: 'Checks', value, meaning: 'which checks run', single: true });

describe('the sheet of what was said about checking', () => {
  const workbook = memoryWorkbook();
  const said = () => {
    const sheet = workbook.snapshot().sheets.find(({ name }) => name === 'KPI Checks');
    return (sheet?.cells ?? []).slice(4).flatMap(([name, value]) => (name ? [`${name}: ${value}`] : []));
  };

  it('is made for the first line, below a title and headers', async () => {
    await workbook.apply(rememberChecks([preset('strict')], workbook.snapshot()));
    const [title, , , headers] = workbook.snapshot().sheets.find(({ name }) => name === 'KPI Checks')?.cells ?? [];
    expect(title?.[0]).toBe('KPI checks');
    expect(headers?.[3]).toBe('What it means');
    expect(said()).toEqual(['Checks: strict']);
  });

  it('takes further lines below, and a new value in the place of a single one', async () => {
    await workbook.apply(rememberChecks([known('a'), known('b')], workbook.snapshot()));
    await workbook.apply(rememberChecks([preset('minimal')], workbook.snapshot()));
    expect(said()).toEqual(['Checks: minimal', 'Known finding: a', 'Known finding: b']);
  });

  it('forgets the lines of one name, keeps the others without a gap, and goes on there', async () => {
    await workbook.apply(
      rememberChecks([{ ...known('c'), name: 'Accepted finding' }, known('d')], workbook.snapshot()),
    );
    await workbook.apply(forgetChecks('Known finding', workbook.snapshot()));
    expect(said()).toEqual(['Checks: minimal', 'Accepted finding: c']);
    await workbook.apply(rememberChecks([known('e')], workbook.snapshot()));
    expect(said()).toEqual(['Checks: minimal', 'Accepted finding: c', 'Known finding: e']);
    const rows = workbook.snapshot().sheets.find(({ name }) => name === 'KPI Checks')?.cells ?? [];
    expect(rows[6]?.[0]).toBe('Known finding');
  });

  it('has nothing to forget where nothing was said', () => {
    expect(forgetChecks('Known finding', memoryWorkbook().snapshot())).toEqual([]);
  });
});
