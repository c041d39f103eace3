export * from './columns.ts';
export * from './field.ts';
export * from './mark.ts';
export * from './scorecard.ts';
