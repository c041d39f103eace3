export * from './book.ts';
export * from './columns.ts';
export * from './field.ts';
export * from './mark.ts';
export * from './policies.ts';
export * from './reading.ts';
export * from './scorecard.ts';
export * from './settings.ts';
