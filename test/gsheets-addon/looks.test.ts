import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, type Look, looks, type StyleRole } from '../../core/index.ts';
import { composedLooks } from '../../gsheets-addon/src/composed-looks.ts';
import { areaAt } from '../support/rig.ts';

type Style = Extract<Change, { kind: 'style' }>;

/** What each cell looks like after these settings, by `row column`. */
type Painted = Record<string, Partial<Record<keyof Look, unknown>>>;

function paintedByStyles(styles: readonly Style[]): Painted {
  const painted: Painted = {};
  for (const { area, style } of styles) {
    eachCell(area, (place) => {
      painted[place] = { ...painted[place], ...looks[style] };
    });
  }
  return painted;
}

function paintedByGroups(styles: readonly Style[]): Painted {
  const painted: Painted = {};
  for (const { property, value, places } of composedLooks(styles)) {
    for (const place of places) {
      eachCell(place, (cell) => {
        painted[cell] = { ...painted[cell], [property]: value };
      });
    }
  }
  return painted;
}

function eachCell(
  { row, column, rows, columns }: { row: number; column: number; rows: number; columns: number },
  visit: (place: string) => void,
): void {
  for (let down = row; down < row + rows; down += 1) {
    for (let across = column; across < column + columns; across += 1) visit(`${down} ${across}`);
  }
}

const roles = Object.keys(looks) as StyleRole[];
const style = fc
  .tuple(
    fc.nat(6),
    fc.nat(6),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 5 }),
    fc.constantFrom(...roles),
  )
  .map(([row, column, rows, columns, style]): Style => {
    return { kind: 'style', area: areaAt('KPI', row, column, rows, columns), style };
  });

describe('looks set together', () => {
  test('every cell looks as if the styles had been set one after the other', () => {
    fc.assert(
      fc.property(fc.array(style, { maxLength: 8 }), (styles) => {
        expect(paintedByGroups(styles)).toEqual(paintedByStyles(styles));
      }),
    );
  });

  test('a style of a large area is one setting a property', () => {
    const groups = composedLooks([{ kind: 'style', area: areaAt('KPI', 5, 0, 50_000, 20), style: 'total' }]);
    expect(groups).toHaveLength(Object.keys(looks.total).length);
    expect(groups[0]?.places).toEqual([{ row: 5, column: 0, rows: 50_000, columns: 20 }]);
  });
});
