import { type Area, areaName } from '../../core/index.ts';
import { exception, type Ledger, strict } from './fake-sheets-ledger.ts';
import { hidden } from './fake-sheets-range.ts';

export interface SheetsChart {
  readonly sheet: string;
  readonly title: string;
  /** Areas in A1. */
  readonly data: readonly string[];
}

interface Standing {
  chart: SheetsChart;
}

const built = new WeakMap<object, { readonly chart: SheetsChart; readonly of: Standing | null }>();

/** Members of a sheet that make, find and change charts. Google's charts have options, and no name. */
export function chartMembers(ledger: Ledger, sheet: string): Record<string, unknown> {
  const own = () => standingIn(ledger).filter(({ chart }) => chart.sheet === sheet);
  return {
    newChart: () => chartBuilder(ledger, { sheet, title: '', data: [] }, null),
    getCharts: () => own().map((standing) => embeddedChart(ledger, standing.chart, standing)),
    insertChart: (chart: object) => {
      ledger.changing();
      standingIn(ledger).push({ chart: builtAs(chart).chart });
    },
    updateChart: (object: object) => {
      ledger.changing();
      const { chart, of } = builtAs(object);
      if (!of) throw exception('Chart not found.');
      of.chart = chart;
    },
  };
}

const books = new WeakMap<Ledger, Standing[]>();

function standingIn(ledger: Ledger): Standing[] {
  const standing = books.get(ledger) ?? [];
  books.set(ledger, standing);
  return standing;
}

export function chartsIn(ledger: Ledger, sheet: string): readonly SheetsChart[] {
  return standingIn(ledger).flatMap(({ chart }) => (chart.sheet === sheet ? [chart] : []));
}

function builtAs(object: object) {
  const found = built.get(object);
  if (!found) throw exception('The parameters do not match the method signature.');
  return found;
}

function embeddedChart(ledger: Ledger, chart: SheetsChart, of: Standing | null): object {
  const object = strict('EmbeddedChart', ledger, {
    getOptions: () =>
      strict('ChartOptions', ledger, { get: (name: string) => (name === 'title' ? chart.title : null) }),
    modify: () => chartBuilder(ledger, chart, of),
  });
  built.set(object, { chart, of });
  return object;
}

function chartBuilder(ledger: Ledger, chart: SheetsChart, of: Standing | null): object {
  const same = () => chartBuilder(ledger, chart, of);
  const but = (changed: Partial<SheetsChart>) => chartBuilder(ledger, { ...chart, ...changed }, of);
  return strict('EmbeddedChartBuilder', ledger, {
    asLineChart: same,
    asColumnChart: same,
    setNumHeaders: same,
    setPosition: same,
    clearRanges: () => but({ data: [] }),
    addRange: (range: object) => but({ data: [...chart.data, areaName(hidden(range) satisfies Area)] }),
    setOption: (name: string, value: string) => but(name === 'title' ? { title: value } : {}),
    build: () => embeddedChart(ledger, chart, of),
  });
}
