export * from './attainment.ts';
export * from './bonus.ts';
export * from './payout.ts';
export * from './ratio.ts';
export * from './refusal.ts';
export * from './weighted-score.ts';
