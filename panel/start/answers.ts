import { quarterOf, quarterToAgree, type StartAnswers } from '../../core/index.ts';
import { isoDate, serialDate } from '../dates.ts';
import { words } from '../words/index.ts';

export type Period = StartAnswers['period'];

/** What stands in the form, as typed. */
export interface Drafts {
  /** The name of one of the offered periods; empty: dates of one's own. */
  readonly offered: string;
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly currency: string;
  readonly review: StartAnswers['review'];
  readonly departments: string;
}

/** The quarter to agree on, this quarter and its neighbours, and the years around them. */
export function offeredPeriods(today: number): Period[] {
  const present = quarterOf(today);
  const next = quarterOf(present.end + 1);
  const year = (day: number): Period => {
    const number = isoDate(day).slice(0, 4);
    const [start, end] = [serialDate(`${number}-01-01`) ?? day, serialDate(`${number}-12-31`) ?? day];
    return { name: words.start.year(Number(number)), start, end };
  };
  const periods = [quarterToAgree(today), present, next, year(today), year(today + 365)];
  return periods.filter((period, index) => periods.findIndex(({ name }) => name === period.name) === index);
}

export interface ReadDrafts {
  /** Null while something is missing or wrong. */
  readonly answers: StartAnswers | null;
  readonly wrong: Readonly<Partial<Record<'name' | 'start' | 'end' | 'currency', string>>>;
}

export function readDrafts(drafts: Drafts, today: number): ReadDrafts {
  const offered = offeredPeriods(today).find(({ name }) => name === drafts.offered);
  const typed = { name: drafts.name.trim(), start: serialDate(drafts.start), end: serialDate(drafts.end) };
  const { name, start, end } = offered ?? typed;
  const reversed = start !== null && end !== null && end < start;
  const currency = drafts.currency.trim();
  const wrong = {
    ...(name === '' ? { name: words.start.noName } : {}),
    ...(start === null ? { start: words.start.wrongDate } : {}),
    ...(end === null ? { end: words.start.wrongDate } : reversed ? { end: words.start.wrongOrder } : {}),
    ...(/^[A-Za-z]{3}$/.test(currency) ? {} : { currency: words.start.wrongCurrency }),
  };
  if (start === null || end === null || Object.keys(wrong).length > 0) return { answers: null, wrong };
  const departments = drafts.departments.split(/[\n;]/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  return { answers: { period: { name, start, end }, currency, review: drafts.review, departments }, wrong };
}

export function emptyDrafts(today: number): Drafts {
  const offered = offeredPeriods(today)[0]?.name ?? '';
  return { offered, name: '', start: '', end: '', currency: '', review: 'monthly', departments: '' };
}

export function anyAnswers(today: number): StartAnswers {
  return { period: quarterToAgree(today), currency: 'EUR', review: 'monthly', departments: [] };
}
