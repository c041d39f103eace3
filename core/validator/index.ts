export * from './fix-changes.ts';
export * from './report.ts';
export { validate, validating } from './validate.ts';
