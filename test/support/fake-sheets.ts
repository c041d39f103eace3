import type { Services } from '../../gsheets-addon/src/services.ts';
import { fakeSpreadsheet } from './fake-sheets-book.ts';
import { Ledger, type Setting, strict } from './fake-sheets-ledger.ts';
import type { StartSheet } from './workbook-model.ts';
import { WorkbookModel } from './workbook-model.ts';

export interface FakeSheets {
  readonly services: Services;
  readonly workbook: WorkbookModel;
  /** What was done besides cells, and how many calls it took. */
  readonly ledger: Ledger;
}

/**
 * Google's services over a workbook that calculates, as strict as the real ones: an unknown member, a row beyond the
 * grid, a block of the wrong size, a call that this AuthMode forbids all throw.
 */
export function fakeSheets(sheets: readonly StartSheet[], setting: Partial<Setting> = {}): FakeSheets {
  const workbook = WorkbookModel.of(sheets);
  const ledger = new Ledger(setting);
  const book = fakeSpreadsheet(workbook, ledger);
  const app = strict('SpreadsheetApp', ledger, {
    getActiveSpreadsheet: () => {
      ledger.needs('FULL', 'LIMITED', 'CUSTOM_FUNCTION');
      return book;
    },
    flush: () => undefined,
    newDataValidation: () => builder('DataValidationBuilder', ledger, validationMethods),
    newConditionalFormatRule: () => builder('ConditionalFormatRuleBuilder', ledger, ruleMethods),
    SheetType: { GRID: 'GRID', OBJECT: 'OBJECT' },
    DeveloperMetadataVisibility: { DOCUMENT: 'DOCUMENT', PROJECT: 'PROJECT' },
    InterpolationType: { NUMBER: 'NUMBER' },
    BorderStyle: { SOLID: 'SOLID' },
  });
  return {
    workbook,
    ledger,
    services: {
      app: app as Services['app'],
      locks: strict('LockService', ledger, { getDocumentLock: () => lock(ledger) }) as Services['locks'],
      properties: propertiesService(ledger) as Services['properties'],
      utilities: strict('Utilities', ledger, {
        formatDate: (date: { getTime(): number }, zone: string, format: string) =>
          formatDate(date, zone, format, ledger.setting),
      }) as Services['utilities'],
    },
  };
}

const validationMethods = ['requireValueInList', 'requireValueInRange', 'setAllowInvalid', 'setHelpText'];
const ruleMethods = [
  'setRanges',
  'whenFormulaSatisfied',
  'setBackground',
  'setFontColor',
  'setBold',
  'setGradientMinpointWithValue',
  'setGradientMidpointWithValue',
  'setGradientMaxpointWithValue',
];

/** A builder answers each setting with itself and gives what it was told when it is built. */
export function builder(kind: string, ledger: Ledger, methods: readonly string[], told: unknown[] = []): object {
  const settings = methods.map((name) => [
    name,
    (...args: readonly unknown[]) => {
      told.push([name, ...args]);
      return itself;
    },
  ]);
  const itself: object = strict(kind, ledger, { ...Object.fromEntries(settings), build: () => told });
  return itself;
}

function lock(ledger: Ledger): object {
  return strict('Lock', ledger, {
    tryLock: () => {
      if (ledger.locked) return false;
      ledger.locked = true;
      return true;
    },
    releaseLock: () => {
      ledger.locked = false;
    },
  });
}

function propertiesService(ledger: Ledger): object {
  return strict('PropertiesService', ledger, {
    getDocumentProperties: () =>
      strict('Properties', ledger, {
        getProperty: (key: string) => ledger.properties.get(key) ?? null,
        setProperty: (key: string, value: string) => ledger.properties.set(key, String(value)),
      }),
  });
}

/** Only the one pattern that the add-on uses, in a zone that keeps one distance from UTC. */
function formatDate(date: { getTime(): number }, zone: string, format: string, setting: Setting): string {
  if (format !== 'yyyy-MM-dd-HH-mm-ss-SSS') throw new Error(`The fake does not know the format ${format}.`);
  if (zone !== setting.timeZone) throw new Error(`The fake does not know the zone ${zone}.`);
  const wall = new Date(date.getTime() + setting.hoursFromUtc * 3_600_000);
  return wall
    .toISOString()
    .replace('Z', '')
    .split(/[-T:.]/)
    .join('-');
}
