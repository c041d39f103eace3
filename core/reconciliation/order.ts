/** Compares by code units, so that no locale decides in which order a report or a sealed text stands. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
