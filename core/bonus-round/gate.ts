import { comparable } from '../scoring/ratio.ts';

/** What a missed gate does to the pay of those whom it concerns. */
export type GateEffect =
  /** Nothing; that it was missed is shown. */
  | 'keep'
  /** Nothing is paid. */
  | 'zero'
  /** The payout is at most `cap`. */
  | 'cap';

/** A condition on a measure of the company or of a department, next to people's own scores. */
export interface Gate {
  readonly name: string;
  /** Whom it concerns; null: everyone. */
  readonly department: string | null;
  /** Null while it is not measured. */
  readonly actual: number | null;
  readonly threshold: number;
  readonly better: 'higher' | 'lower';
  readonly effect: GateEffect;
  /** The highest payout where the effect is `cap`. */
  readonly cap: number | null;
}

export interface GateOutcome {
  /** The person's own condition; null where there is none. */
  readonly own: boolean | null;
  /** False: pays nothing. Null: cannot be told, because a gate is not measured; nothing is paid until it is. */
  readonly open: boolean | null;
  /** The highest payout; null where no missed gate limits it. */
  readonly cap: number | null;
  /** Names of missed gates, and of those not measured. */
  readonly missed: readonly string[];
  readonly unmeasured: readonly string[];
}

/** True where the threshold is reached, false where it is missed, null where nothing was measured. */
export function isReached({ actual, threshold, better }: Gate): boolean | null {
  if (actual === null) return null;
  const [reached, least] = [comparable(actual), comparable(threshold)];
  return better === 'higher' ? reached >= least : reached <= least;
}

/**
 * What all gates together mean for a member of a department. `own` is the person's own condition, null where there is
 * none. An unmeasured gate that could take something away holds the payment back.
 */
export function gateOutcome(gates: readonly Gate[], department: string, own: boolean | null = null): GateOutcome {
  const concerned = gates.filter((gate) => gate.department === null || isSame(gate.department, department));
  const missed = concerned.filter((gate) => isReached(gate) === false);
  const unmeasured = concerned.filter((gate) => isReached(gate) === null && gate.effect !== 'keep');
  const caps = missed.flatMap(({ effect, cap }) => (effect === 'cap' && cap !== null ? [cap] : []));
  const shut = own === false || missed.some(({ effect }) => effect === 'zero');
  return {
    own,
    open: shut ? false : unmeasured.length > 0 ? null : true,
    cap: caps.length > 0 ? Math.min(...caps) : null,
    missed: [...missed.map(({ name }) => name), ...(own === false ? ['own condition'] : [])],
    unmeasured: unmeasured.map(({ name }) => name),
  };
}

/** Why a gate cannot be used, in the user's words; null where it can. */
export function gateProblem(gate: Gate): string | null {
  if (gate.name.trim() === '') return 'A gate needs a name.';
  if (gate.effect === 'cap' && !((gate.cap ?? -1) >= 0))
    return `The gate “${gate.name}” needs the highest payout, 0 or more.`;
  return null;
}

/** As formulas compare texts: letter case does not count. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
