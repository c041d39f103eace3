export * from './currency.ts';
export * from './minor-units.ts';
export { roundHalfAway } from './round.ts';
export * from './written-amount.ts';
