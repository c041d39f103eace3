import { expect, test } from 'vitest';
import { fitnessOf } from '../../excel-addin/src/floor.ts';

const supporting =
  (...sets: readonly string[]) =>
  (set: string, version: string) =>
    sets.includes(`${set} ${version}`);

test('an Excel with everything is told nothing', () => {
  const all = supporting('ExcelApi 1.12', 'SharedRuntime 1.1', 'CustomFunctionsRuntime 1.2');
  expect(fitnessOf(all)).toEqual({ works: true });
});

test('an Excel that cannot calculate custom functions still shows the panel, and says what is missing', () => {
  expect(fitnessOf(supporting('ExcelApi 1.12'))).toEqual({ works: true, notice: expect.stringContaining('#NAME?') });
});

test('an Excel that the panel could not read is told so in words', () => {
  const old = supporting('SharedRuntime 1.1', 'CustomFunctionsRuntime 1.2');
  expect(fitnessOf(old)).toEqual({ works: false, notice: expect.stringContaining('too old') });
});
