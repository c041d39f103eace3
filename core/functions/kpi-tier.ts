import { isRefusal, type Refusal } from '../scoring/refusal.ts';
import { commission, type TierBand, type TierEdge, type TierMode, tierScale } from '../scoring/tier.ts';
import { blank } from './arguments/block.ts';
import { bonusWords, decimals } from './arguments/bonus.ts';
import { numberAt, refusalAt } from './arguments/columns.ts';
import { anyNumber, numberRows } from './arguments/number.ts';
import { optionCell, type Spellings } from './arguments/option.ts';
import { type Table, type TableRow, tableOf } from './arguments/table.ts';
import { defineFunction, type HelpOf } from './define.ts';

const modes: Spellings<TierMode> = { marginal: [], whole: [], overage: [] };
const edges: Spellings<TierEdge> = { lower: [], upper: [] };

const bands = [
  [0, 0.05],
  [100000, 0.06],
  [125000, 0.07],
];

export const kpiTier = defineFunction({
  name: 'KPI_TIER',
  parameters: [
    numberRows('amount', 'amount', anyNumber),
    tableOf('bands', 'amount, ratio', [2, 3]),
    optionCell('mode', modes, 'marginal'),
    optionCell('edge', edges, 'lower'),
    decimals,
  ],
  returns: 'rows',
  calculate({ amount, bands: table, mode, edge, decimals }, rows) {
    const bands = bandsOf(table);
    if (isRefusal(bands)) return bands;
    const scale = tierScale(bands, mode, edge);
    if (isRefusal(scale)) return scale;
    return rows.answer((row) => {
      const value = numberAt(amount, row);
      return Number.isNaN(value) ? (refusalAt(row, [amount]) ?? '') : commission(value, scale, decimals);
    });
  },
});

function bandsOf(table: Table): readonly TierBand[] | Refusal {
  const bands: TierBand[] = [];
  for (const row of table.rows) {
    const from = table.number(row, 0, 'from', 'amount');
    if (isRefusal(from)) return from;
    const to = endOf(table, row);
    if (isRefusal(to)) return to;
    const rate = table.number(row, table.columns - 1, 'rate');
    if (isRefusal(rate)) return rate;
    bands.push({ from, to, rate, row: row.row });
  }
  return bands;
}

/** The end of a band; null where the table has none, and in its last row where it is blank. */
function endOf(table: Table, row: TableRow): number | null | Refusal {
  const isLast = row === table.rows[table.rows.length - 1];
  if (table.columns === 2 || (isLast && blank(row.cells[1] ?? null))) return null;
  return table.number(row, 1, 'to', 'amount');
}

export const kpiTierHelp = (): HelpOf<typeof kpiTier> => ({
  summary: 'A commission by bands: each slice of the amount at its own rate, or the whole amount at the rate reached.',
  source: 'Tiered commission plans: marginal (progressive), whole amount (retroactive) and overage tiers.',
  parameters: {
    amount: {
      description: 'What the commission is paid on, such as revenue. A negative amount takes commission back.',
    },
    bands: { description: 'Two columns, from and rate, or three, from, to and rate; the last to may be blank.' },
    mode: {
      description:
        'marginal (each slice at its own rate), whole (all at the rate reached) or overage (the first rate up to the second band, all above at the rate reached).',
      otherwise: 'marginal',
    },
    edge: {
      description: 'Where an amount exactly on a boundary belongs: lower (the band above) or upper (the band below).',
      otherwise: 'lower',
    },
    decimals: bonusWords.decimals,
  },
  returns: { unit: 'amount', description: 'One commission for each amount.' },
  errors: [
    {
      code: '#VALUE!',
      when: 'An amount or a cell of the bands is not a number, or a word is not known.',
      cure: 'Correct the argument that the message names.',
    },
    {
      code: '#NUM!',
      when: 'The bands do not rise, leave a gap or overlap, or the amount is above the last band.',
      cure: 'Sort the bands; let each end where the next begins.',
    },
  ],
  examples: [
    { note: '150,000 in sales: 100,000 at 5 %, 25,000 at 6 %, 25,000 at 7 %', args: [150000, bands], result: 8250 },
    { note: 'The same, all of it at 7 %', args: [150000, bands, 'whole'], result: 10500 },
    { note: 'The same, 5 % up to 100,000 and 7 % on all above', args: [150000, bands, 'overage'], result: 8500 },
    {
      note: 'Exactly 125,000, and the boundary belongs to the lower band',
      args: [125000, bands, 'whole', 'upper'],
      result: 7500,
    },
    { note: 'A returned order of 20,000', args: [-20000, bands], result: -1000 },
    {
      note: 'Bands with their ends, the last one open',
      args: [
        [[50], [1500]],
        [
          [0, 1000, 0.04],
          [1000, null, 0.1],
        ],
      ],
      result: [[2], [90]],
    },
    {
      note: 'An amount that is a word',
      args: ['many', bands],
      result: { error: { code: '#VALUE!', message: 'KPI_TIER: amount is the text "many". Enter a number.' } },
    },
    {
      note: 'Nothing is said about amounts between 100 and 150',
      args: [
        120,
        [
          [0, 100, 0.1],
          [150, null, 0.2],
        ],
      ],
      result: {
        error: {
          code: '#NUM!',
          message:
            'KPI_TIER: to in row 1 of bands leaves a gap below the next band. End the band where the next one begins.',
        },
      },
    },
  ],
});
