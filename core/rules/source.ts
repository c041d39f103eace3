/** Where the practices come from, named once. */
export const source = {
  /** An HR practitioners' article on seven mistakes in introducing KPIs. */
  mistakes: (part: string) => `Mistakes in introducing KPIs: ${part}`,
  /** An introduction for small companies that stresses flexible KPIs. */
  flexible: (part: string) => `KPIs for small companies: ${part}`,
  /** An article on KPI systems whose parts are not coordinated. */
  coordination: (part: string) => `Errors of KPI systems: ${part}`,
  /** A glossary entry on KPIs with department examples. */
  glossary: (part: string) => `KPI glossary: ${part}`,
  /** A vendor's guide to KPI scales for each position. */
  guide: (part: string) => `Guide to KPI scales: ${part}`,
  /** What every spreadsheet reader meets, whatever the article. */
  sheets: 'Reading spreadsheets: what a cell holds is not always what was typed',
};
