import { sheetsRig } from '../support/sheets-rig.ts';
import { describeWorkbook } from '../workbook.contract.ts';

describeWorkbook('Google Sheets in en_US', sheetsRig({ locale: 'en_US' }));

describeWorkbook(
  'Google Sheets in de_DE',
  sheetsRig({ locale: 'de_DE', timeZone: 'Europe/Berlin', hoursFromUtc: 1, spelling: 'locale' }),
);
