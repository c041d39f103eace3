export * from './insert.ts';
export * from './period.ts';
export * from './roles/index.ts';
export * from './sheets/draft.ts';
export * from './sheets/kpi-table.ts';
export * from './sheets/scorecard.ts';
export * from './sheets/settings.ts';
export * from './template.ts';
