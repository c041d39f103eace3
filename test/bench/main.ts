import { benchEngine } from './engine.ts';
import { benchFinance } from './finance.ts';
import { benchFunctions } from './functions.ts';
import { benchValidator } from './validator.ts';

/** KPI rows from 1,000 to 1,000,000: five for each person. */
benchFunctions([200, 2_000, 10_000, 20_000, 200_000]);
console.log('');
await benchFinance([2_000, 10_000, 50_000]);
console.log('');
benchValidator([1_000, 20_000]);
console.log('');
await benchEngine(400);
// The engine keeps timers of its own.
process.exit(0);
