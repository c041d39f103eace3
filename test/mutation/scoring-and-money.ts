/** What the tests of scoring and money need of core: loading all of it for every mutant takes most of the time. */
export * from '../../core/money/index.ts';
export * from '../../core/scoring/index.ts';
