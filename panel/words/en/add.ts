import { count } from './count.ts';

export const add = {
  search: 'Find a role or a KPI',
  placeholder: 'sales, recruiter, response time…',
  nothing: 'No role matches. Try a department, or a KPI such as turnover.',
  count: (number: number) => count(number, 'role', 'roles'),
  because: (kpi: string) => `has “${kpi}”`,
  otherRole: 'Other role',
  seniority: 'Seniority',
  kpis: 'KPIs and their weights',
  supporting: 'Watched beside them, not scored',
  formula: 'Formula',
  targetLabel: 'Target',
  from: 'From',
  guard: 'Watch also',
  target: {
    higher: (amount: string) => `at least ${amount}`,
    lower: (amount: string) => `at most ${amount}`,
    exact: (amount: string) => `exactly ${amount}`,
  },
  way: 'For whom',
  ways: { role: 'For a role or a person', team: 'For a team' },
  whom: 'In which form',
  forms: { one: 'One sheet', scorecards: 'A sheet each', register: 'One register' },
  forPeople: (people: number) => (people === 1 ? 'For 1 person' : `For ${people} people`),
  formHelp: {
    scorecards: 'Each person gets a scorecard of their own; good for talking it over.',
    register: 'One long table for everybody; easier to keep from some thirty people on.',
  },
  listed: 'From the people sheet of this workbook. A pasted list takes its place.',
  paste: 'Paste a list of people',
  pasteHelp: 'With its row of headers: employee id, name, role, and whatever else there is.',
  noPeople: 'The people sheet is empty. Fill it in, or paste a list here.',
  read: (people: number, departments: number) =>
    `${count(people, 'person', 'people')}${departments > 0 ? ` in ${count(departments, 'department', 'departments')}` : ''}`,
  whichRole: (text: string) => `Which role is “${text}”?`,
  noRole: 'none of these',
  present: (people: number) => `${count(people, 'person has', 'people have')} KPIs already; nothing of theirs changes.`,
  skipped: (people: number) => `${count(people, 'person is', 'people are')} left out`,
  nameless: 'Without a name',
  insertTeam: (people: number, form: 'scorecards' | 'register') =>
    form === 'scorecards'
      ? `Insert ${count(people, 'scorecard', 'scorecards')}`
      : `Insert KPIs for ${count(people, 'person', 'people')}`,
  toList: (people: number) =>
    `${count(people, 'person is', 'people are')} added to KPI People, whoever is left out among them.`,
  list: (people: number) => `Add ${count(people, 'person', 'people')} to KPI People`,
  manySheets: (people: number, atMost: number) =>
    `${people} sheets make a workbook slow to open, to save and to leaf through. Beyond ${atMost} people, choose one register: the team view is the same.`,
  nothingToDo: 'Bring the team view up to date',
  saidTeam: (people: number) => `Inserted KPIs for ${count(people, 'person', 'people')}.`,
  saidListed: (people: number) => `Added ${count(people, 'person', 'people')} to KPI People.`,
  saidView: 'Brought the team view up to date.',
  stopped: (people: number, all: number) => `Inserted ${people} of ${all}, then stopped. Press again to go on.`,
  name: 'Name',
  nameHelp: 'Left empty, it is the scorecard of the role.',
  insert: 'Insert scorecard',
  doing: 'Inserting',
  said: (sheet: string) => `Inserted “${sheet}”.`,
  hintPick: 'Pick a role to see its KPIs before anything is inserted.',
  hintTeam: 'Nobody’s KPIs are overwritten, and a stopped run can be taken up again.',
  hint: 'New sheets only; nothing is overwritten.',
};
