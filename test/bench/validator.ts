import { readBook, rules, type SheetSnapshot, validating } from '../../core/index.ts';
import { heading, line } from './print.ts';

/** Names in five languages, so that every lexicon has work to do. */
const names = [
  ...['Number of paid orders', 'Client satisfaction score', 'Share of calls answered within 20 seconds'],
  ...['Revenue against plan', 'Average response time', 'Improve the quality of reports', 'Posts published'],
  ...['Доля повторных покупок', 'Выручка', 'Количество проведённых встреч', 'Своевременная сдача отчётов'],
  ...['Tỷ lệ khách hàng quay lại', 'Doanh thu', 'Kundenzufriedenheit', 'Anzahl der Neukunden'],
  ...['Taux de conversion', 'Délai moyen de réponse', 'Reduce time to hire to 65 days'],
];
const targets = [120, 0.95, '≥ 95 %', '≤ 2 min', 'from 12 % to 10 %', '+25 %', 'TBD', '97–102 %', null];
const header = [
  ...['Employee', 'KPI', 'Definition', 'Goal', 'Unit', 'Direction', 'Baseline', 'Target', 'Weight', 'Actual'],
  ...['Data source', 'Data provider', 'Owner', 'Reviewed', 'Deadline', 'Group', 'Department'],
];

function rowOf(index: number): (string | number | null)[] {
  const person = Math.floor(index / 5);
  return [
    ...[
      `Person ${person}`,
      `${names[index % names.length]} ${index % 7}`,
      'What it tells and how it moves the goal',
      'Grow',
    ],
    ...[index % 3 === 0 ? '%' : null, index % 4 === 0 ? 'lower' : 'higher', 90 + (index % 11)],
    ...[targets[index % targets.length] ?? null, 0.2, index % 6 === 0 ? null : 88 + (index % 13)],
    ...['CRM', 'Sales operations', `Owner ${person % 40}`, 'monthly', '2026-06-30', 'A', `Department ${person % 8}`],
  ];
}

function sheetOf(kpis: number): SheetSnapshot {
  const cells = [header, ...Array.from({ length: kpis }, (_, index) => rowOf(index))];
  return {
    name: 'Register',
    mark: null,
    hidden: false,
    cells,
    texts: cells.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    formats: cells.map((row) => row.map(() => 'General')),
    formulas: cells.map((row) => row.map(() => null)),
    merges: [],
  };
}

const today = 46_069;

/** Reading a long list of KPIs and running every rule over it, with the longest time between two reports of progress. */
export function benchValidator(sizes: readonly number[]): void {
  console.log(`Checking KPIs with all ${rules.length} rules, from a sheet that was read\n`);
  heading(['KPIs', 'read the sheet', 'check, first time', 'check again', 'longest without progress', 'findings']);
  for (const kpis of sizes) {
    const sheets = [sheetOf(kpis)];
    const snapshot = { sheets, names: [], activeSheet: 'Register', selection: null, decimalSeparator: '.' } as const;
    const start = performance.now();
    const book = readBook(snapshot);
    const readMs = performance.now() - start;
    const first = checked(book);
    const again = Array.from({ length: kpis > 5_000 ? 1 : 5 }, () => checked(book));
    const fastest = again.reduce((best, one) => (one.ms < best.ms ? one : best));
    const times = [readMs, first.ms, fastest.ms, fastest.longestMs].map((ms) => `${Math.round(ms)} ms`);
    line([kpis, ...times, first.findings]);
  }
}

function checked(book: ReturnType<typeof readBook>): { ms: number; longestMs: number; findings: number } {
  const start = performance.now();
  const steps = validating(book, { today, preset: 'strict' });
  let [before, longestMs] = [start, 0];
  for (;;) {
    const step = steps.next();
    const now = performance.now();
    longestMs = Math.max(longestMs, now - before);
    before = now;
    if (step.done) return { ms: now - start, longestMs, findings: step.value.findings.length };
  }
}
