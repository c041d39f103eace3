export * from './new-target.ts';
export * from './proposals.ts';
export * from './review-sheet.ts';
export * from './trends.ts';
