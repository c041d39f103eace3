import { useState } from 'preact/hooks';
import { everyone, type Gate, type GateEffect } from '../../core/index.ts';
import { useNumbers } from '../numbers.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceField, TextField } from '../parts/field.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { words } from '../words/index.ts';

interface GateFormProps {
  /** Null for a new one. */
  readonly gate: Gate | null;
  readonly departments: readonly string[];
  readonly onTake: (gate: Gate) => void;
  readonly onCancel: () => void;
}

/** A condition on a measure of the company or a department, typed; the round shows at once what it costs. */
export function GateForm({ gate, departments, onTake, onCancel }: GateFormProps) {
  const numbers = useNumbers();
  const shown = (value: number | null | undefined) => (value == null ? '' : numbers.plain(value));
  const [name, setName] = useState(gate?.name ?? '');
  const [department, setDepartment] = useState(gate?.department ?? everyone);
  const [actual, setActual] = useState(shown(gate?.actual));
  const [threshold, setThreshold] = useState(shown(gate?.threshold));
  const [better, setBetter] = useState<Gate['better']>(gate?.better ?? 'higher');
  const [effect, setEffect] = useState<GateEffect>(gate?.effect ?? 'zero');
  const [cap, setCap] = useState(gate?.cap == null ? '' : numbers.percent(gate.cap));
  const [measured, from, highest] = [
    numbers.parse(actual),
    numbers.parse(threshold),
    numbers.parse(cap.replace('%', '')),
  ];
  const wrong = (text: string, value: number | null) =>
    text.trim() !== '' && value === null ? words.bonus.notANumber : undefined;
  const complete =
    name.trim() !== '' &&
    from !== null &&
    wrong(actual, measured) === undefined &&
    (effect !== 'cap' || (highest !== null && highest >= 0));
  const take = () => {
    if (from === null) return;
    onTake({
      name: name.trim(),
      department: department === everyone ? null : department,
      actual: measured,
      threshold: from,
      ...{ better, effect },
      cap: effect === 'cap' && highest !== null ? Number((highest / 100).toPrecision(12)) : null,
    });
  };
  return (
    <div class="preview">
      <TextField takesFocus label={words.bonus.gateName} value={name} onChange={setName} />
      <ChoiceField
        label={words.bonus.gateConcerns}
        value={department}
        options={[everyone, ...departments].map((value) => ({ value, text: value }))}
        onChange={setDepartment}
      />
      <TextField
        number
        label={words.bonus.gateMeasured}
        help={words.bonus.gateMeasuredHelp}
        value={actual}
        wrong={wrong(actual, measured)}
        onChange={setActual}
      />
      <TextField
        number
        label={words.bonus.gateThreshold}
        value={threshold}
        wrong={wrong(threshold, from)}
        onChange={setThreshold}
      />
      <div class="field">
        <span class="name">{words.bonus.gateBetter}</span>
        <Segmented
          label={words.bonus.gateBetter}
          options={(['higher', 'lower'] as const).map((value) => ({ value, text: words.bonus.betters[value] }))}
          value={better}
          onChange={setBetter}
        />
      </div>
      <ChoiceField
        label={words.bonus.gateEffect}
        value={effect}
        options={(['keep', 'zero', 'cap'] as const).map((value) => ({ value, text: words.bonus.effects[value] }))}
        onChange={(value) => setEffect(value as GateEffect)}
      />
      {effect === 'cap' && (
        <TextField number label={words.bonus.gateCap} value={cap} wrong={wrong(cap, highest)} onChange={setCap} />
      )}
      <div class="line wrap">
        <Button kind="primary" disabled={!complete} onPress={take}>
          {words.bonus.takeGate}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {words.preview.cancel}
        </Button>
      </div>
    </div>
  );
}
