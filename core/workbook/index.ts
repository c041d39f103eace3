export * from './area.ts';
export * from './change.ts';
export * from './snapshot.ts';
export * from './style.ts';
export * from './workbook.ts';
