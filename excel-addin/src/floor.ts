/** The API sets without which nothing here works, with what a person loses. */
const needed = [
  { set: 'ExcelApi', version: '1.12', isFatal: true },
  { set: 'SharedRuntime', version: '1.1', isFatal: false },
  { set: 'CustomFunctionsRuntime', version: '1.2', isFatal: false },
] as const;

export interface Fitness {
  /** False where the panel could not even read the workbook. */
  readonly works: boolean;
  /** What the user should know before beginning. */
  readonly notice?: string;
}

/** Whether this Excel is new enough, in words for people. */
export function fitnessOf(isSetSupported: (set: string, version: string) => boolean): Fitness {
  const missing = needed.filter(({ set, version }) => !isSetSupported(set, version));
  if (missing.some(({ isFatal }) => isFatal)) {
    const notice =
      'This Excel is too old for KPI Scorecards. It needs Microsoft 365, Excel on the web, or Excel 2021 or newer.';
    return { works: false, notice };
  }
  if (missing.length === 0) return { works: true };
  const notice =
    'This Excel cannot calculate the KPI functions, so cells with them show #NAME?. Scorecards and checks work all the same.';
  return { works: true, notice };
}
