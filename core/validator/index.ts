export { settingNames as checkSettingNames } from './check-settings.ts';
export { type Evidence, evidenceOf } from './evidence.ts';
export { findingsSheet } from './findings-sheet.ts';
export * from './fix-changes.ts';
export * from './known-findings.ts';
export * from './report.ts';
export { summaryOf } from './summary.ts';
export { validate, validating } from './validate.ts';
