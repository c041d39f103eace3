import { serialOfDay } from '../core/index.ts';

/** Today by the user's own clock, as a serial day number: what every host lends the panel as `today`. */
export function todayByClock(): number {
  const now = new Date();
  return serialOfDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
