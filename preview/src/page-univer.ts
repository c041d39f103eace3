import { LocaleType, mergeLocales } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { ScrollToRangeOperation, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/en-US';
import type { Area } from '../../core/index.ts';
import { createUniver, type RunningUniver } from './univer.ts';

/** Starts Univer inside an element of the page, with its toolbar, grid and dialogs. */
export function showUniver(container: HTMLElement): RunningUniver {
  const presets = [
    UniverSheetsCorePreset({ container }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  const words = mergeLocales(coreWords, dataValidationWords, conditionalFormattingWords, noteWords);
  return createUniver(
    { locales: { [LocaleType.EN_US]: words } },
    presets.flatMap(({ plugins }) => plugins),
  );
}

/** Resolves when the sheet is drawn and takes input. */
export function whenShown({ api }: RunningUniver): Promise<void> {
  return new Promise((resolve) => {
    const isShown = () => api.getCurrentLifecycleStage() >= api.Enum.LifecycleStages.Rendered;
    if (isShown()) return resolve();
    const listening = api.addEvent(api.Event.LifeCycleChanged, () => {
      if (!isShown()) return;
      listening.dispose();
      resolve();
    });
  });
}

/** Scrolls no further than it takes to see the cells. */
export async function reveal({ api }: RunningUniver, { row, column, rows, columns }: Area): Promise<void> {
  const range = { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
  await api.executeCommand(ScrollToRangeOperation.id, { range });
}
