export * from './bonus-sheet.ts';
export type { PersonalClaim } from './claims.ts';
export * from './gate.ts';
export type { Payment, Pool } from './pay.ts';
export { type PaidPerson, type PayList, readPayList } from './pay-list.ts';
export * from './recompute.ts';
export * from './round.ts';
export * from './score-source.ts';
export * from './terms.ts';
