/**
 * Runs whenever a spreadsheet opens, in every AuthMode: before the user has granted anything (`NONE`) Google allows
 * nothing here but building the menu, so nothing else is done.
 */
export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Open KPI Scorecards', 'showPanel').addToUi();
}

/** Right after installing, the spreadsheet is already open. */
export function onInstall(): void {
  onOpen();
}

/** Google shows every sidebar 300 pixels wide. */
export function showPanel(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('KPI Scorecards');
  SpreadsheetApp.getUi().showSidebar(page);
}
