import { useNumbers } from '../numbers.ts';
import { ChoiceField, TextField } from '../parts/field.tsx';
import { words } from '../words/index.ts';
import { meantBy, type SettingValue } from './setting-values.ts';

interface SettingFieldProps {
  readonly value: SettingValue;
  readonly draft: string;
  readonly onChange: (text: string) => void;
}

/** One setting: a list where only certain words fit, otherwise a box; below it, what it changes. */
export function SettingField({ value: { line }, draft, onChange }: SettingFieldProps) {
  const numbers = useNumbers();
  if (line.choices) {
    const known = line.choices.includes(draft) ? line.choices : [draft, ...line.choices];
    return (
      <ChoiceField
        label={line.name}
        help={line.meaning}
        value={draft}
        options={known.map((choice) => ({ value: choice, text: choice || words.settings.unset }))}
        onChange={onChange}
      />
    );
  }
  return (
    <TextField
      label={line.name}
      help={line.meaning}
      value={draft}
      number={line.format !== '@'}
      wrong={meantBy(line, draft, numbers) === null ? words.settings.wrong[line.format] : undefined}
      onChange={onChange}
    />
  );
}
