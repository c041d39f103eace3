import { describe, expect, test } from 'vitest';
import { type Argument, isError } from '../../core/index.ts';
import { sharedJson, sharedMissing } from '../support/shared.ts';
import { call } from './call.ts';

/** What a labelled text says, as far as the label goes. A percent is kept as 0 to 100. */
interface Labelled {
  readonly status?: string;
  readonly kind?: string;
  readonly cmp?: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly baseline?: number;
  readonly unit?: string | null;
  readonly of?: number;
  readonly direction?: string;
  readonly period?: string;
  readonly parts?: readonly Labelled[];
}

interface Case {
  readonly id: string;
  readonly input: string;
  readonly locale?: string;
  readonly expect: Labelled;
}

const cases = sharedMissing ? [] : sharedJson<{ cases: readonly Case[] }>('kpi-text/targets.json').cases;

/** A second cell that shows the separator of a case's locale. */
function conventionOf({ locale }: Case): readonly string[] {
  return locale === undefined ? [] : [locale === 'en' ? '0.5' : '0,5'];
}

describe.skipIf(sharedMissing)('KPI_TARGET on labelled texts (they stand in ../shared, beside the checkout)', () => {
  test.each(cases)('$id $input', (one) => {
    const { input, expect: label } = one;
    const argument: Argument = [input, ...conventionOf(one)].map((text) => [text]);
    const result = call('KPI_TARGET', argument);
    if (label.status === 'empty') {
      expect(result).toEqual('');
      return;
    }
    if (label.status !== 'ok' && label.status !== 'milestone') {
      expect(result).toHaveProperty('error.code', '#VALUE!');
      if (isError(result)) expect(result.error.message).toContain(input.trim());
      return;
    }
    const rows = result as readonly (readonly unknown[])[];
    for (const [row, part] of (label.parts ?? [label]).entries()) expectLine(rows[row] ?? [], part);
  });

  test('there are 117 of them', () => {
    expect(cases).toHaveLength(117);
  });
});

function expectLine(
  [comparator, low, high, unit, direction, baseline, period, kind]: readonly unknown[],
  label: Labelled,
): void {
  const { cmp = '', value } = label;
  const shown = (number: number | undefined) => (number === undefined ? '' : based(number, label.unit));
  expect([comparator, kind]).toEqual([cmp, label.kind]);
  if (label.low !== undefined) expect([low, high]).toEqual([shown(label.low), shown(label.high)]);
  else if (cmp === '>=' || cmp === '>') expect([low, high]).toEqual([shown(value), '']);
  else if (cmp === '<=' || cmp === '<') expect([low, high]).toEqual(['', shown(value)]);
  else if (cmp === '=') expect([low, high]).toEqual([shown(value), shown(value)]);
  if (label.unit !== undefined) expect(unit).toBe(label.unit ?? (label.of === undefined ? '' : `of ${label.of}`));
  if (label.baseline !== undefined) expect(baseline).toBe(shown(label.baseline));
  if (label.direction !== undefined) expect(direction).toBe(label.direction);
  if (label.period !== undefined) expect(period).toBe(label.period);
}

function based(value: number, unit: string | null | undefined): number {
  return unit?.startsWith('%') ? Number((value / 100).toPrecision(15)) : value;
}
