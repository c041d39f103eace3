/// <reference types="office-js" />

/** The part of Office.js that the adapter stands on. Tests hand in Microsoft's own proxy layer over a model. */
export interface ExcelHost {
  /** Runs one batch. Excel holds it back while somebody edits a cell, where it can. */
  run<Value>(batch: (context: Excel.RequestContext) => Promise<Value>): Promise<Value>;
  /** Whether this Excel knows an API set: `1.18`. */
  supports(version: string): boolean;
  /** Gives a busy Excel time. */
  pause(): Promise<void>;
}

export function excelHost(excel: Pick<typeof Excel, 'run'>, office: typeof Office): ExcelHost {
  return {
    run: (batch) => excel.run({ delayForCellEdit: true }, batch),
    supports: (version) => office.context.requirements.isSetSupported('ExcelApi', version),
    pause: () => new Promise((resolve) => setTimeout(resolve, 700)),
  };
}

/** Our mark on a worksheet, among its custom properties. */
export const markKey = 'KPI_SCORECARDS';
