/** What a reader of the reference, of Excel's formula tooltip and of the panel's function help is told of one argument. */
export interface ParameterDescription {
  readonly name: string;
  readonly optional: boolean;
  /** One cell for the whole call, cells row by row (one cell serves for all), or a table of several columns. */
  readonly shape: 'cell' | 'rows' | 'table';
  /** `ratio`, `amount`, `unit of the KPI`, `date`, `text`, …: what the number counts. */
  readonly unit: string;
  readonly description: string;
  /** What is used where it is left out, in words. */
  readonly otherwise?: string;
}
