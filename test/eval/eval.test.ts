import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sharedMissing } from '../support/shared.ts';

const folder = mkdtempSync(join(tmpdir(), 'kpi-eval-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rows = [
  { id: 'a', lang: 'en', statement: 'Cut the share of late deliveries from 9% to 4%', owner: 'Depot' },
  { id: 'b', lang: 'en', fields: { statement: 'Be a dependable partner', target_raw: 'TBD' }, labels: {} },
  { id: 'c', lang: 'de', statement: 'Anzahl Kundenbesuche', target_raw: 'mind. 1.200', unit_raw: 'Stk.' },
  { id: 'd', lang: 'ru', statement: 'Выручка', target_raw: '2,5 млн руб.' },
  {
    id: 'e',
    lang: 'en',
    statement: 'Idle stock',
    target_type: 'percent',
    target_min: '',
    target_max: '7.5',
    target_text: '',
  },
];

describe('npm run eval', () => {
  it('writes one prediction per line, for rows with cells at the top or in fields, and nothing else', () => {
    const path = join(folder, 'rows.jsonl');
    writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
    const lines = runEval([path]).trimEnd().split('\n');
    const predictions = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(predictions.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(predictions[0]).toEqual({
      id: 'a',
      metric_named: true,
      specific: true,
      vague_terms: [],
      row_measurable: 'yes',
      statement_measurable: 'yes',
      time_text: 'none',
      activity_like: false,
      financial: false,
      direction: 'lower',
      target: { status: 'ok', cmp: '=', value: 4, low: null, high: null, baseline: 9 },
    });
    expect(predictions[1]).toMatchObject({ row_measurable: 'no', target: { status: 'placeholder', value: null } });
    expect(predictions[2]).toMatchObject({ activity_like: true, target: { cmp: '>=', value: 1200 } });
    expect(predictions[3]).toMatchObject({ financial: true, direction: 'higher', target: { value: 2_500_000 } });
    expect(predictions[4]).toMatchObject({ target: { cmp: '<=', value: 7.5 } });
  });

  it('takes npm out of the file again', () => {
    const path = join(folder, 'rows.jsonl');
    const out = join(folder, 'predictions.jsonl');
    const file = openSync(out, 'w+');
    spawnSync('npm', ['run', 'eval', '--', path], { stdio: ['ignore', file, 'ignore'] });
    closeSync(file);
    expect(readFileSync(out, 'utf8').startsWith('{"id":"a"')).toBe(true);
  });

  it.skipIf(sharedMissing)('prints the figures of the labelled rows (skipped where ../shared is absent)', () => {
    const printed = runEval([]);
    const sure = /sure labels +\d+ +(\d+)\/(\d+) +([\d.]+) ([\d.]+) +([\d.]+) ([\d.]+)/.exec(printed);
    expect(sure?.[1]).toBe(sure?.[2]);
    for (const figure of sure?.slice(3) ?? []) expect(Number(figure)).toBeGreaterThan(0.8);
    expect(printed).toContain('held out');
  });
});

function runEval(args: readonly string[]): string {
  const run = spawnSync(process.execPath, ['scripts/eval.mjs', ...args], { encoding: 'utf8' });
  expect(run.status).toBe(0);
  return run.stdout;
}
