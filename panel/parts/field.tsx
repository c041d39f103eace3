import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  /** What it changes, or how to write it. */
  readonly help?: string;
  /** What is wrong with the value, and the cure. */
  readonly wrong?: string | undefined;
  readonly onChange: (value: string) => void;
}

interface TextFieldProps extends FieldProps {
  readonly number?: boolean;
  readonly long?: boolean;
  readonly placeholder?: string;
  /** Set where the field appears because it was asked for. */
  readonly takesFocus?: boolean;
}

export function TextField({ number = false, long = false, placeholder, takesFocus = false, ...field }: TextFieldProps) {
  const control = useRef<HTMLInputElement>(null);
  // Before anything is painted, so that nothing that is typed at once goes astray.
  useLayoutEffect(() => {
    if (takesFocus) control.current?.focus();
  }, [takesFocus]);
  return (
    <Labelled {...field}>
      {(attributes) =>
        long ? (
          <textarea
            {...attributes}
            class="input"
            placeholder={placeholder}
            value={field.value}
            onInput={(event) => field.onChange(event.currentTarget.value)}
          />
        ) : (
          <input
            {...attributes}
            ref={control}
            type="text"
            inputMode={number ? 'decimal' : 'text'}
            class={number ? 'input number' : 'input'}
            placeholder={placeholder}
            value={field.value}
            onInput={(event) => field.onChange(event.currentTarget.value)}
          />
        )
      }
    </Labelled>
  );
}

interface ChoiceFieldProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

export function ChoiceField({ options, ...field }: ChoiceFieldProps) {
  return (
    <Labelled {...field}>
      {(attributes) => (
        <select
          {...attributes}
          class="input"
          value={field.value}
          onChange={(event) => field.onChange(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

interface CheckFieldProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function CheckField({ label, checked, onChange }: CheckFieldProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface Attributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

interface LabelledProps extends FieldProps {
  readonly children: (attributes: Attributes) => ComponentChildren;
}

/** The name above, the control, and below it what is wrong or else what it is for. */
function Labelled({ label, help, wrong, children }: LabelledProps) {
  const id = useId();
  const note = wrong ?? help;
  return (
    <div class="field">
      <label class="name" for={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': note ? `${id}-note` : undefined,
        'aria-invalid': wrong === undefined ? undefined : true,
      })}
      {note && (
        <span class={wrong ? 'help wrong' : 'help'} id={`${id}-note`}>
          {note}
        </span>
      )}
    </div>
  );
}
