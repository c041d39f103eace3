import { excelRig } from '../support/excel-rig.ts';
import { describeWorkbook } from '../workbook.contract.ts';

describeWorkbook("Excel, on Microsoft's proxy layer", excelRig);
