import { CellValueType } from '@univerjs/core';
import { describe, expect, test } from 'vitest';
import { isError } from '../../core/index.ts';
import { cellDataOf, cellOf } from '../../preview/src/cell.ts';

describe('cells of Univer', () => {
  test('values are read as they are stored', () => {
    expect(cellOf({ v: 0.1 + 0.2, t: CellValueType.NUMBER })).toBe(0.1 + 0.2);
    expect(cellOf({ v: '12.50', t: CellValueType.NUMBER })).toBe(12.5);
    expect(cellOf({ v: 1, t: CellValueType.BOOLEAN })).toBe(true);
    expect(cellOf({ v: 0, t: CellValueType.BOOLEAN })).toBe(false);
    expect(cellOf({ v: 'FALSE', t: CellValueType.BOOLEAN })).toBe(false);
    expect(cellOf({ v: '01234', t: CellValueType.FORCE_STRING })).toBe('01234');
    expect(cellOf({ v: 5 })).toBe(5);
  });

  test('blanks are null, an empty result is not', () => {
    expect([undefined, null, {}, { v: null }, { s: 'style' }].map(cellOf)).toEqual([null, null, null, null, null]);
    expect(cellOf({ v: '', f: '=""', t: CellValueType.STRING })).toBe('');
  });

  test('a result that is an error is one, a text that looks like it is a text', () => {
    const error = cellOf({ v: '#N/A', f: '=NA()', t: CellValueType.STRING });
    expect(isError(error) && error.error.code).toBe('#N/A');
    expect(cellOf({ v: '#N/A', t: CellValueType.STRING })).toBe('#N/A');
  });

  test('text with formats of its own is read as text', () => {
    const p = { id: 'd', body: { dataStream: 'Win rate\r\n' }, documentStyle: {} };
    expect(cellOf({ p })).toBe('Win rate');
  });

  test('what is written carries its type, and replaces all that stood there', () => {
    expect(cellDataOf('=1+1')).toMatchObject({ v: '=1+1', t: CellValueType.STRING, f: null });
    expect(cellDataOf({ formula: '=1+1' })).toMatchObject({ f: '=1+1', v: null, t: null });
    expect(cellDataOf(true)).toMatchObject({ v: 1, t: CellValueType.BOOLEAN });
    expect(cellDataOf('')).toEqual({ v: null, f: null, si: null, p: null, t: null });
  });
});
