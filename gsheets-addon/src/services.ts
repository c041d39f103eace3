/// <reference types="google-apps-script" />

/** The Google services that the add-on stands on. Tests hand in strict fakes of them. */
export interface Services {
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly locks: GoogleAppsScript.Lock.LockService;
  readonly properties: GoogleAppsScript.Properties.PropertiesService;
  readonly utilities: Pick<GoogleAppsScript.Utilities.Utilities, 'formatDate'>;
}

/** Asked for when a function runs, never while the script loads: a call at load time leaves only "Help" in the menu. */
export function googleServices(): Services {
  return { app: SpreadsheetApp, locks: LockService, properties: PropertiesService, utilities: Utilities };
}

/** Our mark on a sheet, in its developer metadata, and the count of edits in the document's properties. */
export const markKey = 'KPI_SCORECARDS';
export const revisionKey = 'KPI_REVISION';
