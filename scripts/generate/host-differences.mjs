/**
 * Everything that a person can notice of a function being calculated by another host; one row is topic, Excel, Sheets, preview.
 * @type {readonly (readonly [string, string, string, string])[]}
 */
export const hostDifferences = [
  [
    'Error shown in the cell',
    "The code of the reference; the words only with `#VALUE!` and `#N/A`, in the error's card",
    "Always `#ERROR!`; the code and the words in the cell's note",
    'The code of the reference, without words',
  ],
  [
    'An empty cell given for a single value',
    'Blank; older builds hand over 0, which is why our own sheets write `IF(x="","",x)`',
    'Blank',
    'Blank',
  ],
  ['A date', 'Serial number', 'Serial number, in the time zone of the spreadsheet', 'Serial number'],
  ['An error cell in a range', 'Read with its code', 'Read with its code', 'Read with its code'],
  [
    'Where a result of several rows stands',
    'Spills; inside an Excel table it is `#SPILL!`',
    'Spills; a filled cell in the way is `#REF!`',
    'Spills',
  ],
  [
    'When it recalculates',
    'When an argument changes, on this machine',
    "When an argument changes, on Google's servers: one round trip for each formula, 30 seconds at most",
    'When an argument changes, on this machine',
  ],
  ['`NOW()` or `TODAY()` as an argument', 'Works', 'Never finishes: put the date into a cell of its own', 'Works'],
  ['Inside conditional formats and data validation', 'Not allowed', 'Not allowed', 'Not allowed'],
  [
    'A workbook opened without the add-in',
    'The last results stay until something changes, then `#NAME?`',
    '`#NAME?`',
    'Always there',
  ],
  [
    'Separator between arguments',
    'By the language of Excel: `,` or `;`',
    'By the locale of the spreadsheet: `,` or `;`',
    '`,`',
  ],
];
