import { memoryWorkbook } from '../support/memory-workbook.ts';
import type { MakeRig } from '../support/rig.ts';
import { describeWorkbook } from '../workbook.contract.ts';

const makeRig: MakeRig = async (sheets, options) => {
  const workbook = memoryWorkbook(sheets, options);
  return {
    workbook,
    type: async (sheet, row, column, content) => workbook.type(sheet, row, column, content),
    failHalfWay: () => workbook.failAfter(6),
    failAfter: (changes) => workbook.failAfter(changes),
    undo: async () => workbook.undo(),
    note: async (at) => {
      const notes = workbook.traces(at.sheet).filter((trace) => trace.kind === 'note');
      return notes.filter((note) => note.at.row === at.row && note.at.column === at.column).at(-1)?.text ?? null;
    },
  };
};

describeWorkbook('a workbook in memory', makeRig);
