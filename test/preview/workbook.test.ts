import { univerRig } from '../support/headless-univer.ts';
import { describeWorkbook } from '../workbook.contract.ts';

describeWorkbook('Univer, without a page', univerRig);
