export * from './field.ts';
export * from './scorecard.ts';
