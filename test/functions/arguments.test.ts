import { describe, expect, test } from 'vitest';
import { type Argument, type Cell, cellError, isError } from '../../core/index.ts';
import { call, codeOrResult, column } from './call.ts';

const later = cellError('#N/A', 'Not available yet.');
const gone = cellError('#REF!', 'The cell is gone.');

function message(name: string, ...args: readonly Argument[]): string {
  const result = call(name, ...args);
  return isError(result) ? result.error.message : `no error: ${JSON.stringify(result)}`;
}

describe('shapes', () => {
  test('one cell for each argument gives one cell', () => {
    expect(call('KPI_ATTAINMENT', 90, 100)).toBe(0.9);
    expect(call('KPI_ATTAINMENT', [[90]], [[100]])).toBe(0.9);
  });

  test('the result has the shape of the largest row-wise argument', () => {
    expect(call('KPI_ATTAINMENT', [[90], [80]], 100)).toEqual([[0.9], [0.8]]);
    expect(call('KPI_ATTAINMENT', 90, [[100], [200]])).toEqual([[0.9], [0.45]]);
    expect(call('KPI_ATTAINMENT', [[90, 80]], 100)).toEqual([[0.9, 0.8]]);
    expect(
      call(
        'KPI_ATTAINMENT',
        [
          [90, 80],
          [70, 60],
        ],
        100,
      ),
    ).toEqual([
      [0.9, 0.8],
      [0.7, 0.6],
    ]);
    expect(
      call(
        'KPI_ATTAINMENT',
        [
          [90, 80],
          [70, 60],
        ],
        [
          [100, 100],
          [100, 50],
        ],
      ),
    ).toEqual([
      [0.9, 0.8],
      [0.7, 1.2],
    ]);
  });

  test('a row beside a column of as many cells takes the shape of the first', () => {
    expect(call('KPI_ATTAINMENT', [[90, 80]], [[100], [100]])).toEqual([[0.9, 0.8]]);
    expect(call('KPI_ATTAINMENT', [[90], [80]], [[100, 100]])).toEqual([[0.9], [0.8]]);
  });

  test('one cell serves for all rows, whichever argument it is', () => {
    expect(call('KPI_BONUS', [[1], [0.5]], 1000, null, [[1], [0.5]], [[true], [false]])).toEqual([[1000], [0]]);
    expect(call('KPI_STATUS', [[90], [10]], 100, 'lower', null, null, [[0.9], [0.5]])).toEqual([
      ['on track'],
      ['on track'],
    ]);
    expect(call('KPI_SCORE', [[90], [80]], 100, 5)).toBe(0.85);
  });

  test('ranges of different sizes are refused with both sizes named', () => {
    expect(message('KPI_ATTAINMENT', column([1, 2, 3]), column([1, 2]))).toBe(
      'KPI_ATTAINMENT: actual has 3 cells and target has 2 cells. Use ranges of one size, or single cells.',
    );
    expect(message('KPI_SCORE', column([1, 2]), column([1, 2]), column([1, 2, 3]))).toContain(
      'weight has 3 cells and actual has 2 cells',
    );
    expect(message('KPI_RECONCILE', column(['A', 'B']), column([1, 2, 3]), 'A', 1)).toContain(
      'due has 3 cells and due_key has 2 cells',
    );
    expect(message('KPI_RECONCILE', 'A', 1, column(['A', 'B']), column([1, 2, 3]))).toContain(
      'paid has 3 cells and paid_key has 2 cells',
    );
  });

  test('the two lists of a reconciliation may differ in size', () => {
    expect(call('KPI_RECONCILE', column(['A', 'B']), column([1, 2]), column(['A']), column([1]))).toHaveLength(3);
  });

  test('what is no rectangle is refused', () => {
    expect(message('KPI_PAYOUT', 0.9, [[0.8, 0.5], [1]])).toBe(
      'KPI_PAYOUT: scale has rows of 2 and of 1 cells. Give a rectangle.',
    );
    expect(message('KPI_ATTAINMENT', [[1], [2, 3]], 1)).toContain('actual has rows of 1 and of 2 cells');
  });

  test('one word and one number are one cell', () => {
    expect(message('KPI_SCORE', 1, 1, 1, null, null, null, column(['skip', 'hold']))).toBe(
      'KPI_SCORE: missing holds several cells. Give one cell.',
    );
    expect(message('KPI_BONUS', 1, 1, null, null, null, null, null, column([2, 2]))).toBe(
      'KPI_BONUS: decimals holds several cells. Give one cell.',
    );
    expect(message('KPI_EXPLAIN', 'A', 1, 1, ...Array<null>(9).fill(null), column([true, true]))).toBe(
      'KPI_EXPLAIN: gate holds several cells. Give one cell.',
    );
  });

  test('a table has the columns it needs', () => {
    expect(message('KPI_PAYOUT', 1, [[1, 2, 3]])).toBe('KPI_PAYOUT: scale has 3 columns. Give a range of 2 columns.');
    expect(message('KPI_TIER', 1, column([1, 2]))).toBe(
      'KPI_TIER: bands has 1 column. Give a range of 2 or 3 columns.',
    );
    expect(message('KPI_PAYOUT', 1, null)).toBe('KPI_PAYOUT: scale is blank. Give a range of 2 columns.');
  });
});

describe('blanks', () => {
  test('are null, undefined, empty text and white space', () => {
    for (const blank of [null, undefined, '', ' ', '\u00a0\t']) expect(call('KPI_ATTAINMENT', blank, 100)).toBe('');
  });

  test('whole columns are cut together after the last filled row', () => {
    const open = (filled: readonly Cell[]) => column([...filled, ...Array<Cell>(20).fill(null)]);
    expect(call('KPI_ATTAINMENT', open([90, 80]), open([100, 100]))).toEqual([[0.9], [0.8]]);
    expect(call('KPI_ATTAINMENT', open([90, 80]), column([100, 100]))).toEqual([[0.9], [0.8]]);
    expect(call('KPI_ATTAINMENT', open([90]), open([100, 100, 100]))).toEqual([[0.9], [''], ['']]);
    expect(call('KPI_BONUS', open([1, 0.5]), 1000)).toEqual([[1000], [500]]);
    expect(message('KPI_ATTAINMENT', open([1, 2, 3]), column([1, 2]))).toContain(
      'actual has 3 cells and target has 2 cells',
    );
  });

  test('tables of several columns are cut after whole rows', () => {
    const grid = [
      [90, null],
      [null, 60],
      [null, null],
    ];
    expect(call('KPI_ATTAINMENT', grid, 100)).toEqual([
      [0.9, ''],
      ['', 0.6],
    ]);
  });

  test('an unmeasured last KPI is not lost', () => {
    expect(codeOrResult(call('KPI_SCORE', column([90, null]), column([100, 100])))).toBe('#N/A');
    expect(call('KPI_SCORE', column([90, null]), column([100, 100]), null, null, null, null, 'zero')).toBe(0.45);
  });

  test('rows in which every range is blank are skipped', () => {
    expect(call('KPI_SCORE', column([90, null, 80]), column([100, null, 100]))).toBe(0.85);
    expect(call('KPI_SCORE', column([90, null, 80]), column([100, null, 100]), column([1, null, 1]))).toBe(0.85);
    expect(call('KPI_STATUS', column([90, null, 80]), column([100, null, 100]))).toEqual([
      ['at risk'],
      [''],
      ['off track'],
    ]);
    expect(call('KPI_SCORE_BY', column(['A', null, 'A']), column([90, null, 80]), column([100, null, 100]))).toEqual([
      ['A', 0.85, ''],
    ]);
  });

  test('nothing at all gives nothing, or says that there is no KPI', () => {
    const nothing = column([null, '', ' ']);
    expect(call('KPI_ATTAINMENT', nothing, nothing)).toBe('');
    expect(call('KPI_BONUS', nothing, 1000)).toBe('');
    expect(call('KPI_POOL', nothing, 1000)).toBe('');
    expect(codeOrResult(call('KPI_SCORE', nothing, nothing))).toBe('#N/A');
    expect(codeOrResult(call('KPI_SCORE_BY', nothing, nothing, nothing))).toBe('#N/A');
    expect(codeOrResult(call('KPI_EXPLAIN', nothing, nothing, nothing))).toBe('#N/A');
    expect(call('KPI_RECONCILE', nothing, nothing, nothing, nothing)).toEqual([['Total', 0, 0, 0, '']]);
  });

  test('a blank weight beside others is refused, no weights at all are equal ones', () => {
    expect(message('KPI_SCORE', column([90, 80]), column([100, 100]), column([1, null]))).toBe(
      'KPI_SCORE: weight in row 2 is blank beside other weights. Enter a weight, or 0.',
    );
    expect(call('KPI_SCORE', column([90, 80]), column([100, 100]), column([null, null]))).toBe(0.85);
  });

  test('blank options, caps, gates, prorations and directions are not given', () => {
    expect(
      call('KPI_BONUS', column([1, 1]), 1000, null, column([null, 0.5]), column([null, true]), ' ', '', null),
    ).toEqual([[1000], [500]]);
    expect(
      call('KPI_ATTAINMENT', column([90, 130]), 100, column([null, '']), column(['', null]), column([null, 1.2])),
    ).toEqual([[0.9], [1.2]]);
  });

  test('KPI_PRORATE keeps the full length, as blanks mean the whole period', () => {
    expect(call('KPI_PRORATE', 1, 10, column([6, null, null]), column([null, null, null]))).toEqual([[0.5], [1], [1]]);
    expect(call('KPI_PRORATE', column([1, null, null]), column([10, null, null]))).toEqual([[1], [''], ['']]);
    expect(message('KPI_PRORATE', column([1, null]), column([10, 10]))).toContain('period_start in row 2 is blank');
    expect(message('KPI_PRORATE', column([1, 1]), column([10, null]))).toContain('period_end in row 2 is blank');
  });

  test('a blank score or target bonus is a blank bonus', () => {
    expect(call('KPI_BONUS', column([1, null, 1]), column([1000, 1000, null]))).toEqual([[1000], [''], ['']]);
    expect(call('KPI_BONUS', 1, null)).toBe('');
  });

  test('a blank target is a missing actual, no data, or a blank', () => {
    expect(call('KPI_ATTAINMENT', 90, null)).toBe('');
    expect(call('KPI_STATUS', 90, null)).toBe('no data');
    expect(message('KPI_SCORE', column([90, 80]), column([100, null]))).toContain('target in row 2 is missing');
    expect(call('KPI_SCORE', column([90, 80]), column([100, 'TBD']), null, null, null, null, 'skip')).toBe(0.9);
  });
});

describe('error cells', () => {
  test('in a single result are the result', () => {
    expect(call('KPI_ATTAINMENT', later, 100)).toStrictEqual(later);
    expect(
      call('KPI_SCORE', column<Cell>([90, later]), column([100, 100]), null, null, null, null, 'skip'),
    ).toStrictEqual(later);
    expect(call('KPI_BONUS', 1, gone)).toStrictEqual(gone);
    expect(call('KPI_SCORE', column<Cell>([later, gone]), 100)).toStrictEqual(later);
  });

  test('#N/A in one of several rows leaves that row blank', () => {
    expect(call('KPI_ATTAINMENT', column<Cell>([90, later, 80]), 100)).toEqual([[0.9], [''], [0.8]]);
    expect(call('KPI_BONUS', column([1, 0.5]), column<Cell>([1000, later]))).toEqual([[1000], ['']]);
    expect(
      call('KPI_GRADE', column<Cell>([later, 1]), [
        [0, 'C'],
        [1, 'B'],
      ]),
    ).toEqual([[''], ['B']]);
    expect(call('KPI_POOL', column<Cell>([60, later, 40]), 50)).toEqual([[30], [''], [20]]);
    expect(call('KPI_TARGET', column<Cell>([later, '5']))).toEqual([
      ['', '', '', '', '', '', '', ''],
      ['=', 5, 5, '', '', '', '', 'absolute'],
    ]);
  });

  test('#N/A of one person is a problem of that person', () => {
    const table = call('KPI_SCORE_BY', column(['A', 'B']), column<Cell>([later, 80]), 100);
    expect(table).toEqual([
      ['A', '', 'actual in row 1 is #N/A. Enter it once it is available.'],
      ['B', 0.8, ''],
    ]);
  });

  test('#N/A in any argument of a person counts, a cap or a direction too', () => {
    const [keys, actuals] = [column(['A', 'B']), column([80, 80])];
    const lacking = column<Cell>([later, null]);
    const one = (...rest: readonly Argument[]) => call('KPI_SCORE_BY', keys, actuals, 100, ...rest);
    for (const [name, table] of [
      ['weight', one(column<Cell>([later, 1]))],
      ['direction', one(null, lacking)],
      ['baseline', one(null, null, lacking)],
      ['cap', one(null, null, null, lacking)],
      ['method', one(null, null, null, null, null, lacking)],
    ] as const) {
      expect(table).toEqual([
        ['A', '', `${name} in row 1 is #N/A. Enter it once it is available.`],
        ['B', 0.8, ''],
      ]);
    }
  });

  test('any other error cell is the whole answer', () => {
    expect(call('KPI_ATTAINMENT', column<Cell>([90, gone]), 100)).toStrictEqual(gone);
    expect(call('KPI_SCORE_BY', column(['A', 'B']), column<Cell>([gone, 80]), 100)).toStrictEqual(gone);
  });

  test('#N/A is the whole answer where it concerns all rows', () => {
    expect(call('KPI_BONUS', column([1, 0.5]), later)).toStrictEqual(later);
    expect(call('KPI_PAYOUT', column([1, 0.5]), [[1, later]])).toStrictEqual(later);
    expect(call('KPI_SCORE_BY', column<Cell>(['A', later]), column([1, 2]), 100)).toStrictEqual(later);
    expect(call('KPI_RECONCILE', column(['A', 'B']), column<Cell>([1, later]), 'A', 1)).toStrictEqual(later);
  });

  test('come before option words, these before sizes, these before rows', () => {
    const ragged = [column([1, 2, 3]), column([1, 2])] as const;
    expect(call('KPI_ATTAINMENT', column<Cell>([gone, 2, 3]), column([1, 2]), 'sideways')).toStrictEqual(gone);
    expect(message('KPI_ATTAINMENT', ...ragged, 'sideways')).toContain('"sideways" is not known');
    expect(message('KPI_ATTAINMENT', column(['x', 2, 3]), column([1, 2]))).toContain('has 3 cells');
    expect(message('KPI_SCORE', column(['x', 2]), column([1, 2]), column([-1, -1]))).toContain('actual in row 1');
    expect(message('KPI_SCORE', column([1, 'x']), column([1, 2]), column([-1, 1]))).toContain(
      'weight in row 1 is negative',
    );
    expect(message('KPI_SCORE', column([null, 1]), column([1, 2]), column([1, -1]))).toContain(
      'actual in row 1 is missing',
    );
  });
});

describe('option words', () => {
  test('are trimmed, in any letter case, and have other spellings', () => {
    for (const word of ['lower', ' LOWER ', 'Down', 'min', '≤', '<=', '-1', '−1', -1]) {
      expect(call('KPI_ATTAINMENT', 45, 50, word)).toBe(1.1);
    }
    for (const word of ['higher', 'up', 'MAX', '≥', '>=', '1', 1])
      expect(call('KPI_ATTAINMENT', 45, 50, word)).toBe(0.9);
    for (const word of ['exact', '=']) expect(call('KPI_ATTAINMENT', 55, 50, word)).toBe(0.9);
  });

  test('that are unknown are refused with the known ones, by row', () => {
    expect(message('KPI_ATTAINMENT', column([1, 2]), 1, column(['up', 'left']))).toBe(
      'KPI_ATTAINMENT: direction in row 2 "left" is not known. Use higher, lower or exact.',
    );
    expect(message('KPI_SCORE', 1, 1, null, null, null, null, 'ignore')).toBe(
      'KPI_SCORE: missing "ignore" is not known. Use hold, skip or zero.',
    );
    expect(message('KPI_ATTAINMENT', 1, 1, true)).toContain('direction "true" is not known');
    expect(message('KPI_TARGET', column(['5', 'y'.repeat(60)]))).toContain(
      `text in row 2 "${'y'.repeat(40)}…" names no target`,
    );
  });
});

describe('numbers', () => {
  test('written as text are read where they can only mean one', () => {
    expect(call('KPI_BONUS', '95%', '1 200,50')).toBe(1140.48);
    expect(call('KPI_BONUS', '95%', '$1,200.50')).toBe(1140.48);
    expect(call('KPI_SCORE', column([90, 80]), 100, column(['60 %', '40 %']))).toBe(0.86);
    expect(
      call('KPI_PAYOUT', '90 %', [
        ['80 %', '50 %'],
        ['100 %', '100 %'],
      ]),
    ).toBe(0.75);
  });

  test('that could mean two are refused with both, unless another cell shows the convention', () => {
    expect(message('KPI_BONUS', 1, '1,200')).toBe(
      'KPI_BONUS: target_bonus "1,200" could mean 1200 or 1.2. Enter a number, or write it so that it can only mean one.',
    );
    expect(call('KPI_BONUS', '0,9', '1.200')).toBe(1080);
    expect(call('KPI_BONUS', '0.9', '1,200')).toBe(1080);
    expect(call('KPI_PAYOUT', '1,000', [['0,5', 1]])).toBe(1);
    for (const ledger of ['(5)', '($5)', '$(5)', '5-', '(1,205.50)']) {
      expect(message('KPI_BONUS', 1, ledger)).toContain('could mean');
    }
  });

  test('have the unit of their argument', () => {
    expect(message('KPI_BONUS', 1, '5 min')).toBe('KPI_BONUS: target_bonus counts "minute". Enter a plain number.');
    expect(message('KPI_BONUS', '5 EUR', 1)).toBe('KPI_BONUS: score counts "EUR". Enter a plain number.');
    expect(call('KPI_BONUS', 1, '5 EUR')).toBe(5);
  });

  test('in two currencies are never added up or compared', () => {
    expect(message('KPI_RECONCILE', 'E1', '100 EUR', 'E1', '100 USD')).toBe(
      'KPI_RECONCILE: paid is in USD, and others are in EUR. Give each currency its own formula.',
    );
    expect(message('KPI_POOL', column(['60 €', '40 £']), 90)).toBe(
      'KPI_POOL: amount in row 2 is in GBP, and others are in EUR. Give each currency its own formula.',
    );
    expect(call('KPI_RECONCILE', 'E1', '100 EUR', 'E1', 100)).toEqual([
      ['E1', 100, 100, 0, 'matched'],
      ['Total', 100, 100, 0, ''],
    ]);
    // Each row of bonuses stands for itself.
    expect(call('KPI_BONUS', 1, column(['60 €', '40 £']))).toEqual([[60], [40]]);
  });

  test('that are not finite, and booleans, are refused', () => {
    expect(message('KPI_BONUS', Number.NaN, 1)).toBe('KPI_BONUS: score is not a number. Enter a number.');
    expect(message('KPI_BONUS', 1, Number.POSITIVE_INFINITY)).toContain('target_bonus is not a number');
    expect(message('KPI_BONUS', true, 1)).toBe('KPI_BONUS: score is TRUE. Enter a number.');
    expect(message('KPI_BONUS', 1, false)).toBe('KPI_BONUS: target_bonus is FALSE. Enter a number.');
  });

  test('in range: shares, caps, decimals', () => {
    expect(message('KPI_STATUS', 1, 1, null, null, 1.5)).toContain('elapsed is outside 0 to 1');
    expect(message('KPI_STATUS', 1, 1, null, null, null, -0.1)).toContain('amber is outside 0 to 1');
    expect(message('KPI_SCORE', column([1, 2]), 1, null, null, null, column([1, -1]))).toContain(
      'cap in row 2 is below 0',
    );
    for (const decimals of [-1, 7, 1.5])
      expect(codeOrResult(call('KPI_BONUS', 1, 1, null, null, null, null, null, decimals))).toBe('#NUM!');
    expect(call('KPI_BONUS', 1, 1.23456789, null, null, null, null, null, 6)).toBe(1.234568);
  });
});

describe('targets as text', () => {
  test.each<[string, Cell, Cell, Cell]>([
    ['a comparator gives the direction', 1.5, '≤ 2 min', 1.25],
    ['another unit is converted', '150 s', '≤ 2 min', 0.75],
    ['% is divided by 100', '97 %', '95 %', 0.97 / 0.95],
    ['a bare actual is in the unit of the target', 0.97, '95 %', 0.97 / 0.95],
    ['thousands', '3 thousand', 3000, 1],
    ['a band', 0.12, '10–15 %', 1],
    ['outside a band', 0.09, '10–15 %', 0.9],
    ['from where to where', 0.11, 'from 12 % to 10 %', 0.5],
    ['exactly', 6, 'exactly 5', 0.8],
    ['an equals sign', 4, '= 5', 0.8],
    ['a bare number is not exact', 6, '5', 1.2],
    ['strict comparators score like the others', 5, '< 5', 1],
    ['a share of the plan', 1.155, '110 % of plan', 1.05],
    ['a score out of a whole', 4, '5/5', 0.8],
    ['both written as scores', '4/5', '5/5', 0.8],
    ['done', true, 'done', 1],
    ['TRUE as text', 'FALSE', true, 0],
    ['a placeholder is no target yet', 5, 'TBD', ''],
  ])('%s', (_, actual, target, wanted) => {
    const given = call('KPI_ATTAINMENT', actual, target);
    if (typeof wanted === 'number') expect(given).toBeCloseTo(wanted, 13);
    else expect(given).toBe(wanted);
  });

  test('relative changes need a baseline', () => {
    expect(call('KPI_ATTAINMENT', 110, '+20 %', null, 100)).toBe(0.5);
    expect(call('KPI_ATTAINMENT', 85, 'reduce by 15 %', null, 100)).toBe(1);
    expect(call('KPI_ATTAINMENT', -90, '+20 %', null, -100)).toBe(0.5);
    expect(call('KPI_ATTAINMENT', 150, 'double', null, 100)).toBe(0.5);
    expect(call('KPI_ATTAINMENT', 0.125, '+5 pp', null, 0.1)).toBe(0.5);
    expect(message('KPI_ATTAINMENT', 110, '+20 %')).toContain('target is a change, and there is no baseline');
    expect(codeOrResult(call('KPI_ATTAINMENT', 1, '+20 %', null, 0))).toBe('#DIV/0!');
  });

  test('contradictions are refused', () => {
    const [attainment, exact] = ['KPI_ATTAINMENT', 'exact'];
    expect(message(attainment, 1, '≤ 2 min', 'higher')).toContain(
      'direction is higher, and the target text says lower',
    );
    expect(message(attainment, 1, '≥ 2', exact)).toContain('direction is exact, and the target text says higher');
    expect(message(attainment, 1, 'exactly 2', 'lower')).toContain(
      'direction is lower, and the target text says exact',
    );
    expect(message(attainment, 1, '10–15 %', 'higher')).toContain('direction is higher, and the target is a band');
    expect(call(attainment, 0.12, '10–15 %', exact)).toBe(1);
    expect(message(attainment, 1, '10–15 %', null, 1)).toContain('baseline cannot be used where the target is a band');
    expect(message(attainment, true, true, null, 1)).toContain(
      'baseline cannot be used where the target is done or not done',
    );
    expect(message(attainment, true, true, 'lower')).toContain(
      'direction is lower, and the target is done or not done',
    );
    expect(message(attainment, 1, 5, exact, 1)).toContain('baseline cannot be used with an exact target');
    expect(message(attainment, 1, 'from 5 to 10', null, 4)).toContain(
      'baseline differs from the one in the target text',
    );
    expect(call(attainment, 7.5, 'from 5 to 10', 'higher', 5)).toBe(0.5);
    expect(message(attainment, 1, 5, null, true)).toContain('baseline is TRUE or FALSE');
  });

  test('what is no target, or could be two, is refused', () => {
    expect(message('KPI_SCORE', 1, '≤ 2 min, ≥ 90 %')).toContain('target holds 2 targets');
    expect(message('KPI_SCORE', 1, '30 June')).toContain('target is only the deadline "30 June"');
    expect(message('KPI_SCORE', 1, 'good')).toContain('target is the text "good"');
    expect(message('KPI_SCORE', 1, '2025')).toContain('target "2025" could mean 2025 or the date 2025');
    expect(message('KPI_SCORE', true, 'no')).toContain('target is "no"');
    expect(message('KPI_SCORE', true, false)).toContain('target is FALSE');
    expect(message('KPI_SCORE', true, 5)).toContain('actual is TRUE or FALSE, and the target is not');
    expect(message('KPI_SCORE', 5, true)).toContain('actual is not TRUE or FALSE');
  });

  test('units that do not convert are refused', () => {
    expect(message('KPI_ATTAINMENT', '5 min', 3)).toContain('actual is in minute, and the target has no unit');
    expect(message('KPI_ATTAINMENT', '5 %', '3 min')).toContain('actual is in %, and the target is in minute');
    expect(message('KPI_ATTAINMENT', '5 EUR', '3 USD')).toContain('actual is in EUR, and the target is in USD');
    expect(message('KPI_ATTAINMENT', '3 per day', '3 per week')).toContain(
      'actual is per day, and the target per week',
    );
    expect(call('KPI_ATTAINMENT', 1.5, '≤ 1 h', null, '2 h')).toBe(0.5);
    expect(call('KPI_ATTAINMENT', 1.5, '≤ 1 h', null, '120 min')).toBe(0.5);
  });
});

describe('places in messages', () => {
  test('count rows of the range from 1, columns where it is a row, both where it is a table', () => {
    expect(message('KPI_SCORE', column([1, 2, 3]), 1, column([1, 1, -1]))).toBe(
      'KPI_SCORE: weight in row 3 is negative. Use 0 or more.',
    );
    expect(message('KPI_SCORE', [[1, 2, 3]], 1, [[1, 1, -1]])).toContain('weight in column 3 is negative');
    expect(
      message(
        'KPI_ATTAINMENT',
        [
          [1, 2],
          [3, 'x'],
        ],
        1,
      ),
    ).toContain('actual in row 2, column 2 is the text "x"');
    expect(message('KPI_SCORE', column([1, 2, 3]), 1, -1)).toContain('KPI_SCORE: weight is negative');
  });
});

describe('dates', () => {
  test('drop the time of day, and are no text', () => {
    expect(call('KPI_PRORATE', 1.9, 10.2, 6.7)).toBe(0.5);
    expect(message('KPI_PRORATE', 1, 10, column(['5', null]))).toContain('from in row 1 is the text "5"');
    expect(message('KPI_PRORATE', 0, 10)).toBe('KPI_PRORATE: period_start is not a date. Enter a date.');
    expect(message('KPI_PRORATE', 1, 1e9)).toContain('period_end is not a date');
    expect(message('KPI_PRORATE', true, 10)).toContain('period_start is not a date');
    expect(message('KPI_FORECAST', 5, 1, 10, null)).toBe('KPI_FORECAST: as_of is blank. Enter a date.');
  });
});
