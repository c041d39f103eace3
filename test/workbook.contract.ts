import { describe } from 'vitest';
import type { MakeRig } from './support/rig.ts';
import { demandEditing } from './workbook/contract/editing.ts';
import { demandReading } from './workbook/contract/reading.ts';
import { demandRefusing } from './workbook/contract/refusing.ts';
import { demandTakingBack } from './workbook/contract/taking-back.ts';
import { demandWatching } from './workbook/contract/watching.ts';
import { demandWriting } from './workbook/contract/writing.ts';

/** What every adapter of the port must do alike: in memory, in Univer, in Excel and in Google Sheets. */
export function describeWorkbook(name: string, makeRig: MakeRig): void {
  describe(`the port on ${name}`, () => {
    demandReading(makeRig);
    demandWriting(makeRig);
    demandRefusing(makeRig);
    demandTakingBack(makeRig);
    demandEditing(makeRig);
    demandWatching(makeRig);
  });
}
