import { attainmentMappings } from './attainment-mappings.ts';
import { bonusMappings } from './bonus-mappings.ts';
import { commissionMappings } from './commission-mappings.ts';
import { payoutMappings } from './payout-mappings.ts';
import type { Mapping } from './published-case.ts';
import { scoreMappings } from './score-mappings.ts';

/** How each published case is said with the custom functions, by its id. */
export const mappings: Readonly<Record<string, Mapping>> = {
  ...attainmentMappings,
  ...scoreMappings,
  ...payoutMappings,
  ...bonusMappings,
  ...commissionMappings,
};
