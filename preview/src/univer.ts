import { type IUniverConfig, LocaleType, LogLevel, type Plugin, type PluginCtor, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-note/facade';
import '@univerjs/sheets-numfmt/facade';
import { watchCalculation } from './calculation.ts';
import { registerFunctions } from './functions-in-univer.ts';
import { undoStepsOverride } from './undo-steps.ts';

/** A running spreadsheet: the engine, and the facade through which workbooks are made and asked. */
export interface RunningUniver {
  readonly univer: Univer;
  readonly api: FUniver;
  /** Waits until every formula shows its result. */
  settled(): Promise<void>;
}

export type PluginEntry = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown];

/** What calculates and keeps a workbook. A page adds what shows it. */
const enginePlugins: readonly PluginEntry[] = [
  UniverFormulaEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsNotePlugin,
];

/**
 * Starts Univer with the KPI functions registered, without a workbook: `api.createWorkbook(…)` makes one.
 * Without `plugins` it runs without a page, in Node as well. Composed by hand, because Univer's own one-call package
 * brings modules that are not open source.
 */
export function createUniver(
  config: Partial<IUniverConfig> = {},
  plugins: readonly PluginEntry[] = enginePlugins,
): RunningUniver {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.WARN,
    override: undoStepsOverride,
    ...config,
  });
  const once = new Map(plugins.map((entry) => ('pluginName' in entry ? [entry, undefined] : [entry[0], entry[1]])));
  for (const [plugin, options] of once) univer.registerPlugin(plugin, options);
  registerFunctions(univer);
  return { univer, api: FUniver.newAPI(univer), settled: watchCalculation(univer.__getInjector()) };
}
