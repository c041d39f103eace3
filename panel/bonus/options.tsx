import { type BonusRound, type Gate, optionsProblem, type Pool, type RoundOptions } from '../../core/index.ts';
import type { Numbers } from '../numbers.ts';
import { Button } from '../parts/button.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import type { PreviewStep } from '../parts/preview.tsx';
import { words } from '../words/index.ts';
import { Gates, told } from './gates.tsx';
import { Pools } from './pools.tsx';

export type OptionsDraft = Pick<RoundOptions, 'gates' | 'pools'>;

interface OptionsProps {
  readonly round: BonusRound;
  readonly options: OptionsDraft;
  /** True where they differ from those that the bonus sheet holds. */
  readonly drafted: boolean;
  readonly onChange: (options: OptionsDraft) => void;
  readonly onForget: () => void;
}

/** Gates and pools of the round. What they cost stands below before anything is written; the bonus sheet keeps them. */
export function Options({ round, options, drafted, onChange, onForget }: OptionsProps) {
  const { gates, pools } = options;
  const problem = optionsProblem(options);
  const departments = [...new Set(round.lines.map(({ department }) => department))].filter((name) => name !== '');
  const currencies = round.totals.map(({ currency }) => currency);
  return (
    <section class="stack">
      <Disclosure title={words.bonus.options(gates.length, pools.length)}>
        <div class="stack apart">
          <Gates gates={gates} departments={departments} onChange={(next) => onChange({ gates: next, pools })} />
          <Pools currencies={currencies} pools={pools} onChange={(next) => onChange({ gates, pools: next })} />
        </div>
      </Disclosure>
      {problem !== null && (
        <p class="help wrong" role="alert">
          {problem}
        </p>
      )}
      {drafted && (
        <div class="stack">
          <p class="muted">{words.bonus.optionsDrafted}</p>
          <div class="line">
            <Button kind="quiet" onPress={onForget}>
              {words.bonus.forgetOptions}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

/** Each gate and pool that would change, as it is and as it would be. */
export function optionSteps(before: OptionsDraft, after: OptionsDraft, numbers: Numbers): PreviewStep[] {
  const gate = (one: Gate | undefined) => (one ? told(one, numbers) : words.bonus.none);
  const pool = (one: Pool | undefined) => (one ? poolTold(one, numbers) : words.bonus.none);
  const names = [...new Set([...before.gates, ...after.gates].map(({ name }) => name))];
  const currencies = [...new Set([...before.pools, ...after.pools].map(({ currency }) => currency))];
  const steps = [
    ...names.map((name) => ({
      where: words.bonus.gateCalled(name),
      before: gate(before.gates.find((one) => one.name === name)),
      after: gate(after.gates.find((one) => one.name === name)),
    })),
    ...currencies.map((currency) => ({
      where: words.bonus.pool(currency),
      before: pool(before.pools.find((one) => one.currency === currency)),
      after: pool(after.pools.find((one) => one.currency === currency)),
    })),
  ];
  return steps.filter((step) => step.before !== step.after).map((step) => ({ key: step.where, ...step }));
}

function poolTold({ amount, minimum, cap }: Pool, numbers: Numbers): string {
  return [
    numbers.plain(amount),
    ...(minimum === null ? [] : [words.bonus.atLeast(numbers.plain(minimum))]),
    ...(cap === null ? [] : [words.bonus.atMost(numbers.plain(cap))]),
  ].join(', ');
}
