import { gateProblem } from './gate.ts';
import type { Pool } from './pay.ts';
import type { RoundOptions } from './round.ts';

/** Why gates and pools that somebody is typing cannot be used yet, in the user's words; null where they can. */
export function optionsProblem({ gates, pools }: Pick<RoundOptions, 'gates' | 'pools'>): string | null {
  const names = gates.map(({ name }) => name.trim().toLowerCase());
  const repeated = gates.find(({ name }, index) => names.indexOf(name.trim().toLowerCase()) < index);
  const faults = [
    ...gates.map(gateProblem),
    repeated ? `Two gates are called “${repeated.name}”. Give each a name of its own.` : null,
    ...pools.map(poolProblem),
  ];
  return faults.find((fault) => fault !== null) ?? null;
}

function poolProblem({ currency, amount, minimum, cap }: Pool): string | null {
  if (!(amount >= 0)) return `The pool in ${currency} is below 0. Use 0 or more.`;
  if (minimum !== null && minimum < 0) return `The least share of the pool in ${currency} is below 0. Use 0 or more.`;
  if (minimum !== null && cap !== null && cap < minimum)
    return `The largest share of the pool in ${currency} is below the least one. Correct one of them.`;
  return null;
}
