const dayMilliseconds = 86_400_000;
/** Serial day 0, as spreadsheets count: 1899-12-30 for every day after February 1900. */
const origin = Date.UTC(1899, 11, 30);

/** `2026-09-30` from 46295. */
export function isoDate(serial: number): string {
  return new Date(origin + Math.floor(serial) * dayMilliseconds).toISOString().slice(0, 10);
}

/** 46295 from `2026-09-30`; null where the text is no such date. */
export function serialDate(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  const serial = Math.round((time - origin) / dayMilliseconds);
  return isoDate(serial) === text.trim() ? serial : null;
}
