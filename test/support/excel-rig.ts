import { type Area, areaName, fullAreaName } from '../../core/index.ts';
import { type ExcelHost, excelHost } from '../../excel-addin/src/host.ts';
import { excelWorkbook } from '../../excel-addin/src/workbook.ts';
import type { Content } from './calculate.ts';
import { type ExcelModel, excelModelOf } from './excel-model.ts';
import { idOf } from './excel-model-nodes.ts';
import { type ChangedEvent, officeProxyLayer } from './office-proxy-layer.ts';
import type { MakeRig } from './rig.ts';
import type { StartSheet } from './workbook-model.ts';

/** Microsoft's proxy layer over a model of Excel, as the adapter gets it. Nobody waits for a busy Excel here. */
export function excelOver(sheets: readonly StartSheet[]): ExcelOver {
  const excel = excelModelOf(sheets);
  const layer = officeProxyLayer(excel);
  const raise = (area: Area, triggerSource: 'Unknown' | 'ThisLocalAddin') =>
    layer.raiseChanged({
      address: areaName(area),
      worksheetId: idOf(excel, area.sheet),
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource,
    });
  excel.onSet = (area) => setTimeout(() => raise(area, 'ThisLocalAddin'));
  return {
    excel,
    host: { ...excelHost(layer.Excel, layer.Office), pause: async () => undefined },
    raise: (event) => layer.raiseChanged({ worksheetId: idOf(excel, excel.workbook.active), ...event }),
    type: (sheet, row, column, content) => {
      excel.workbook.sheet(sheet)?.put(row, column, content);
      raise({ sheet, row, column, rows: 1, columns: 1 }, 'Unknown');
    },
  };
}

export interface ExcelOver {
  readonly excel: ExcelModel;
  readonly host: ExcelHost;
  /** Excel tells of a change on the active sheet. */
  raise(event: Omit<ChangedEvent, 'worksheetId'>): void;
  /** A person types into a cell. */
  type(sheet: string, row: number, column: number, content: Content): void;
}

export const excelRig: MakeRig = async (sheets, options = {}) => {
  const { excel, host, type } = excelOver(sheets);
  excel.decimalSeparator = options.decimalSeparator ?? '.';
  return {
    workbook: excelWorkbook(host, options),
    type: async (sheet, row, column, content) => {
      type(sheet, row, column, content);
      // Where the edit was is asked of Excel in a round trip of its own.
      await new Promise((resolve) => setTimeout(resolve, 5));
    },
    failHalfWay: () => excel.failAfter(30),
    failAfter: (changes) => excel.failAfter(changes),
    note: async (at) => excel.extras.comments.get(fullAreaName(at)) ?? null,
    charts: (sheet) => excel.extras.charts.flatMap((chart) => (chart.sheet === sheet ? [chart.data] : [])),
  };
};
