import { cellOfView, type SheetView } from './view.ts';

/** The weights since the last total and altogether: a row that repeats one of these sums adds up others. */
export class RunningWeights {
  private readonly view: SheetView;
  private readonly column: number | undefined;
  private since = 0;
  private all = 0;

  constructor(view: SheetView, column: number | undefined) {
    this.view = view;
    this.column = column;
  }

  add(row: number): void {
    const weight = this.at(row);
    this.since += weight;
    this.all += weight;
  }

  closed(): void {
    this.since = 0;
  }

  sumsUpAt(row: number): boolean {
    const weight = this.at(row);
    return weight > 0 && [this.since, this.all].some((sum) => Math.abs(sum - weight) < 1e-6 * Math.max(1, sum));
  }

  private at(row: number): number {
    const cell = this.column === undefined ? null : cellOfView(this.view, row, this.column);
    return typeof cell === 'number' ? cell : 0;
  }
}
