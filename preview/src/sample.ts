import { type Change, insertScorecard, roles } from '../../core/index.ts';
export function sampleChanges(today: number): Change[] {
  const role = roles[0];
  if (!role) return [];
  return insertScorecard(
    role,
    { today },
    {
      sheets: [
        { name: 'Sheet1', mark: null, hidden: false, cells: [], texts: [], formats: [], formulas: [], merges: [] },
      ],
      names: [],
      activeSheet: 'Sheet1',
      selection: null,
      decimalSeparator: '.',
    },
  ).changes;
}
