import { useState } from 'preact/hooks';
import { everyone, type Gate, isReached } from '../../core/index.ts';
import { type Numbers, useNumbers } from '../numbers.ts';
import { Button } from '../parts/button.tsx';
import { Chip } from '../parts/chip.tsx';
import { words } from '../words/index.ts';
import { GateForm } from './gate-form.tsx';

interface GatesProps {
  readonly gates: readonly Gate[];
  readonly departments: readonly string[];
  readonly onChange: (gates: readonly Gate[]) => void;
}

/** The conditions of the round, to add, to change and to take away. */
export function Gates({ gates, departments, onChange }: GatesProps) {
  const numbers = useNumbers();
  const [asked, setAsked] = useState<number | null>(null);
  const form = (position: number) => (
    <GateForm
      gate={gates[position] ?? null}
      departments={departments}
      onCancel={() => setAsked(null)}
      onTake={(gate) => {
        setAsked(null);
        onChange(position === gates.length ? [...gates, gate] : gates.map((one, at) => (at === position ? gate : one)));
      }}
    />
  );
  return (
    <section class="stack">
      <h3>{words.bonus.gates}</h3>
      {gates.length === 0 && <p class="muted">{words.bonus.noGates}</p>}
      <ul class="ruled">
        {gates.map((gate, position) => (
          <li class="item" key={gate.name}>
            <div class="line top-aligned">
              <span class="grow strong">{gate.name}</span>
              <Met gate={gate} />
            </div>
            <p class="muted">{told(gate, numbers)}</p>
            {asked === position ? (
              form(position)
            ) : (
              <div class="line">
                <Button
                  label={words.bonus.ofNamed(words.bonus.changeGate, gate.name)}
                  onPress={() => setAsked(position)}
                >
                  {words.bonus.changeGate}
                </Button>
                <Button
                  kind="quiet"
                  label={words.bonus.ofNamed(words.bonus.remove, gate.name)}
                  onPress={() => onChange(gates.filter((_, at) => at !== position))}
                >
                  {words.bonus.remove}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {asked === gates.length ? (
        form(gates.length)
      ) : (
        <div class="line">
          <Button onPress={() => setAsked(gates.length)}>{words.bonus.addGate}</Button>
        </div>
      )}
    </section>
  );
}

function Met({ gate }: { readonly gate: Gate }) {
  const reached = isReached(gate);
  if (reached === null) return <Chip tone="warn">{words.bonus.gateStates.unknown}</Chip>;
  return <Chip tone={reached ? 'good' : 'bad'}>{words.bonus.gateStates[reached ? 'met' : 'missed']}</Chip>;
}

/** One gate in one line: whom it concerns, from where on it is met, and what it does. */
export function told({ department, threshold, better, effect, cap, actual }: Gate, numbers: Numbers): string {
  const measured = actual === null ? words.bonus.gateStates.unknown : numbers.plain(actual);
  const does = effect === 'cap' ? words.bonus.capAt(numbers.percent(cap ?? 0)) : words.bonus.effects[effect];
  return words.bonus.gateTold(
    department ?? everyone,
    words.bonus.from[better],
    numbers.plain(threshold),
    measured,
    does,
  );
}
