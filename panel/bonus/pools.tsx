import { useState } from 'preact/hooks';
import type { Pool } from '../../core/index.ts';
import { useNumbers } from '../numbers.ts';
import { TextField } from '../parts/field.tsx';
import { words } from '../words/index.ts';

interface PoolsProps {
  readonly currencies: readonly string[];
  readonly pools: readonly Pool[];
  readonly onChange: (pools: readonly Pool[]) => void;
}

/** A fixed sum for each currency that is to be shared out; empty where people are paid what their score earns. */
export function Pools({ currencies, pools, onChange }: PoolsProps) {
  return (
    <section class="stack">
      <h3>{words.bonus.pools}</h3>
      <p class="muted">{words.bonus.poolsHelp}</p>
      {currencies.map((currency) => (
        <PoolFields
          key={currency}
          currency={currency}
          pool={pools.find((pool) => pool.currency === currency) ?? null}
          onChange={(pool) =>
            onChange([...pools.filter((one) => one.currency !== currency), ...(pool === null ? [] : [pool])])
          }
        />
      ))}
    </section>
  );
}

interface PoolFieldsProps {
  readonly currency: string;
  readonly pool: Pool | null;
  readonly onChange: (pool: Pool | null) => void;
}

function PoolFields({ currency, pool, onChange }: PoolFieldsProps) {
  const set = (change: Partial<Pool>) =>
    onChange({ ...(pool ?? { currency, amount: 0, minimum: null, cap: null }), ...change });
  return (
    <>
      <NumberField
        label={words.bonus.pool(currency)}
        value={pool?.amount ?? null}
        onChange={(amount) => (amount === null ? onChange(null) : set({ amount }))}
      />
      {pool && (
        <>
          <NumberField
            label={words.bonus.leastShare(currency)}
            value={pool.minimum}
            onChange={(minimum) => set({ minimum })}
          />
          <NumberField label={words.bonus.largestShare(currency)} value={pool.cap} onChange={(cap) => set({ cap })} />
        </>
      )}
    </>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** An amount as it is typed; what is no number changes nothing yet. */
function NumberField({ label, value, onChange }: NumberFieldProps) {
  const numbers = useNumbers();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value === null ? '' : numbers.plain(value));
  const wrong = text.trim() !== '' && numbers.parse(text) === null;
  const take = (next: string) => {
    setTyped(next);
    const amount = numbers.parse(next);
    if (next.trim() === '' || amount !== null) onChange(amount);
  };
  return (
    <TextField number label={label} value={text} wrong={wrong ? words.bonus.notANumber : undefined} onChange={take} />
  );
}
