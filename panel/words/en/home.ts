import { count } from './count.ts';

export const home = {
  holds: (parts: readonly string[]) => `This workbook: ${parts.join(', ')}.`,
  scorecards: (number: number) => count(number, 'scorecard', 'scorecards'),
  people: (number: number) => count(number, 'person', 'people'),
  kpis: (number: number) => count(number, 'KPI', 'KPIs'),
  empty: 'This workbook has no scorecards yet.',
  tasks: 'Tasks',
  add: { title: 'Add scorecards', text: 'For a role, a person or a whole team' },
  check: { title: 'Check this workbook', text: 'Find what makes KPIs fail, and fix it' },
  bonus: { title: 'Bonus round', text: 'From scores to signed amounts' },
  reconcile: { title: 'Reconcile', text: 'Bonus against payroll, to the cent' },
  start: { title: 'Start a KPI workbook', text: 'Four questions, then goals, people and settings' },
  review: 'Review the period',
  attention: 'Who needs attention',
  allWell: 'Everyone with a score is on track.',
  show: (title: string) => `Show ${title}`,
  more: (number: number) => `${number} more`,
  hint: 'Pick a task. Nothing is written until you say so.',
};
