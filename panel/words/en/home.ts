import { count } from './count.ts';

export const home = {
  holds: (parts: readonly string[]) => `This workbook: ${parts.join(', ')}.`,
  scorecards: (number: number) => count(number, 'scorecard', 'scorecards'),
  people: (number: number) => count(number, 'person', 'people'),
  empty: 'This workbook has no scorecards yet.',
  add: { title: 'Add scorecards', text: 'For a role, a person or a whole team' },
  check: { title: 'Check this workbook', text: 'Find what makes KPIs fail, and fix it' },
  bonus: { title: 'Bonus round', text: 'From scores to signed amounts' },
  reconcile: { title: 'Reconcile', text: 'Bonus against payroll, to the cent' },
  start: { title: 'Start a KPI workbook', text: 'Four questions, and it is ready' },
  review: 'Review the period',
  attention: 'Who needs attention',
  team: 'Team view',
  score: (score: string) => `score ${score}`,
  measured: (measured: number, kpis: number) => `measured ${measured} of ${kpis}`,
  notMeasured: 'not measured',
  offTrack: (number: number) => `${number} off track`,
  atRisk: (number: number) => `${number} at risk`,
  onTrack: 'on track',
  more: (number: number) => `${number} more`,
  hint: 'Pick a task. Nothing is written until you say so.',
};
