import { excelRig } from './excel-rig.ts';
import { univerRig } from './headless-univer.ts';
import { memoryWorkbook } from './memory-workbook.ts';
import type { MakeRig, Rig } from './rig.ts';
import { sheetsRig } from './sheets-rig.ts';

const memoryRig: MakeRig = async (sheets) => {
  const workbook = memoryWorkbook(sheets);
  const type: Rig['type'] = async (sheet, row, column, content) => workbook.type(sheet, row, column, content);
  return { workbook, type, failHalfWay: () => workbook.failAfter(3), note: async () => null };
};

/** Everything that a workbook can stand in, for journeys that have to go the same way in each. */
export const everyHost: readonly (readonly [name: string, makeRig: MakeRig])[] = [
  ['memory', memoryRig],
  ['the engine of the preview', univerRig],
  ['Excel', excelRig],
  ['Google Sheets, in English', sheetsRig({ locale: 'en_US' })],
  ['Google Sheets, in German', sheetsRig({ locale: 'de_DE' })],
];
