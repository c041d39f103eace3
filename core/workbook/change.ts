import type { Area } from './area.ts';
import type { StyleRole } from './style.ts';

/**
 * A formula with its `=`, in en-US spelling: English function names, `,` between arguments, A1 references. Our own are
 * made by `formula()`, which refuses what some hosts read by locale (decimal and array literals).
 */
export interface Formula {
  readonly formula: string;
}

/** What may be written: a text stays that very text (`01234`, `=HYPERLINK(…)`), null leaves the cell blank. */
export type Written = null | number | string | boolean | Formula;

/** Where a drop-down takes its words from: a short list, or an area that the user can extend. */
export type Choices = { readonly words: readonly string[] } | { readonly area: Area };

export type CellRule =
  /** `formula` is relative to the first cell of the area and uses native functions only. */
  | { readonly kind: 'formula'; readonly formula: string; readonly style: StyleRole }
  /** A heat map from `low` (bad) over `middle` (warn) to `high` (good), at these values of the cell. */
  | { readonly kind: 'heat'; readonly low: number; readonly middle: number; readonly high: number };

/** Everything that this product can do to a workbook. Each adapter maps exactly these and decides nothing. */
export type Change =
  | {
      readonly kind: 'add-sheet';
      readonly sheet: string;
      /** Stored in the host's own sheet metadata; by it, not by the name, a sheet is known as ours. */
      readonly mark: string;
      readonly page: {
        readonly orientation: 'portrait' | 'landscape';
        /** Rows that every printed page repeats. */
        readonly repeatRows?: number;
        /** How many columns, from the first on, go to paper; left out: all. They share the width of one page. */
        readonly columns?: number;
      };
      /** Leftmost position is 0; left out, the sheet goes to the end. */
      readonly position?: number;
    }
  /** Cells into which a formula spills belong to no block: written blank, they could not be told from typed-over ones. */
  | {
      readonly kind: 'write';
      readonly area: Area;
      readonly cells: readonly (readonly Written[])[];
      /**
       * What the cells must still hold before the step (see `heldAt`: the formula where there is one, else the value).
       * Otherwise the whole step is refused.
       */
      readonly was?: readonly (readonly Written[])[];
    }
  | {
      readonly kind: 'number-format';
      readonly area: Area;
      readonly format: string;
      /** Where the cells differ (a column of KPIs in several units): one code a cell, row by row; `format` does not count then. */
      readonly formats?: readonly (readonly string[])[];
    }
  /**
   * New rows, as people insert them: what stands below moves down, and formulas, names, lists and rules follow. They come
   * behind everything else in the step, whose places are those before it. `formats` holds a code for each cell of the
   * area. At most once in a step, and no sheet changes otherwise than by `write` and `number-format` beside it.
   */
  | {
      readonly kind: 'insert-rows';
      readonly area: Area;
      readonly blocks: readonly CellBlock[];
      readonly formats: readonly (readonly string[])[];
    }
  /** Takes whole rows away, as people delete them; refused where these cells hold something else by now. */
  | { readonly kind: 'remove-rows'; readonly area: Area; readonly was: readonly CellBlock[] }
  | { readonly kind: 'style'; readonly area: Area; readonly style: StyleRole }
  | {
      readonly kind: 'size';
      readonly sheet: string;
      readonly axis: 'columns' | 'rows';
      readonly first: number;
      readonly pixels: readonly number[];
    }
  | {
      readonly kind: 'choices';
      readonly area: Area;
      readonly choices: Choices;
      /** Shown when something else is typed. */
      readonly message: string;
      /** True refuses other words; false only warns. */
      readonly strict: boolean;
    }
  | { readonly kind: 'conditional-format'; readonly area: Area; readonly rule: CellRule }
  /** A null area removes the name. */
  | { readonly kind: 'name'; readonly name: string; readonly area: Area | null }
  | { readonly kind: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  /** A note on one cell; null removes it. */
  | { readonly kind: 'note'; readonly at: Area; readonly text: string | null }
  /** Warns before an edit; never locks anybody out. */
  | { readonly kind: 'protect'; readonly area: Area; readonly message: string }
  | {
      /** A chart that this add-in drew on the sheet under the same title keeps its looks and shows these cells instead. */
      readonly kind: 'chart';
      readonly sheet: string;
      readonly title: string;
      readonly type: 'line' | 'column';
      /** First row holds the series' names, first column the categories. */
      readonly data: Area;
      /** The cell under the chart's upper left corner. */
      readonly at: { readonly row: number; readonly column: number };
    }
  | {
      readonly kind: 'remove-own-sheet';
      readonly sheet: string;
      /** Refused where the sheet does not carry this mark. */
      readonly mark: string;
      /** Refused where these cells hold something else by now: nobody's typing is thrown away. */
      readonly was?: readonly CellBlock[];
    };

/** Cells of one area, row by row. */
export interface CellBlock {
  readonly area: Area;
  readonly cells: readonly (readonly Written[])[];
}

export function isFormula(written: unknown): written is Formula {
  return typeof written === 'object' && written !== null && 'formula' in written;
}
