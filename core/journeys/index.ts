export * from './bonus-sheet.ts';
