/** Serial day number of 1970-01-01; sheets count days from 1899-12-30. */
const epoch = 25_569;
const daysPerEra = 146_097;

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The calendar day of a serial day number; a time of day is dropped. */
export function calendarDay(serial: number): CalendarDay {
  const shifted = Math.floor(serial) - epoch + 719_468;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  // Years are counted from March here, so that the leap day is the last of its year.
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}

/** The serial day number of a calendar day; days past the end of a month run into the next one. */
export function serialOfDay({ year, month, day }: CalendarDay): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - 719_468 + epoch;
}

/** `2026-03-31`: the same day is the same text whatever the cell's own format. */
export function isoDate(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Null where the text is no day of the calendar. */
export function serialOfIso(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return null;
  const serial = serialOfDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
  return isoDate(serial) === text.trim() ? serial : null;
}
