import { useEffect, useState } from 'preact/hooks';
import { useNumbers } from '../numbers.ts';

interface PercentInputProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A percentage that is taken over when the field is left or Enter is pressed; what is no number goes back. */
export function PercentInput({ label, value, onChange }: PercentInputProps) {
  const numbers = useNumbers();
  const shown = numbers.percent(value);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const take = () => {
    const typed = numbers.parse(text.replace('%', ''));
    if (typed === null) setText(shown);
    else onChange(Number((typed / 100).toPrecision(12)));
  };
  return (
    <input
      class="input number"
      type="text"
      inputMode="decimal"
      aria-label={label}
      value={text}
      onInput={(event) => setText(event.currentTarget.value)}
      onChange={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    />
  );
}
