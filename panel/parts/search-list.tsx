import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

export interface SearchOption {
  readonly key: string;
  readonly content: ComponentChildren;
}

interface SearchListProps {
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly options: readonly SearchOption[];
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  /** Set where the user comes back to the list from what was chosen in it. */
  readonly takesFocus?: boolean;
  /** Said where nothing matches. */
  readonly nothing: string;
  /** `5 roles`: read out as the list changes. */
  readonly count: string;
}

/** A search box over a list. The box keeps the focus: Up and Down move the mark, Enter takes what is marked. */
export function SearchList(props: SearchListProps) {
  const { label, placeholder, query, onQuery, options, selected, onSelect, nothing, count, takesFocus = false } = props;
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  const [marked, setMarked] = useState<string | null>(null);
  const position = options.findIndex((option) => option.key === marked);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      onQuery('');
      return;
    }
    if (event.key === 'Enter') {
      const key = options[Math.max(position, 0)]?.key;
      if (key !== undefined) onSelect(key);
      return;
    }
    const next = { ArrowDown: position + 1, ArrowUp: position - 1 }[event.key];
    if (next === undefined || options.length === 0) return;
    event.preventDefault();
    const option = options[(next + options.length) % options.length];
    setMarked(option?.key ?? null);
    document.getElementById(`${id}-${option?.key}`)?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <div class="search-list">
      <input
        ref={box}
        class="input"
        type="text"
        role="combobox"
        autocomplete="off"
        aria-label={label}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-options`}
        aria-autocomplete="list"
        aria-activedescendant={position >= 0 ? `${id}-${marked}` : undefined}
        placeholder={placeholder}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span class="unseen" aria-live="polite">
        {options.length === 0 ? nothing : count}
      </span>
      {options.length === 0 && <p class="muted nothing">{nothing}</p>}
      <div class="options" id={`${id}-options`} role="listbox" aria-label={label}>
        {options.map((option) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the search box above holds the focus and takes the keys.
          <div
            key={option.key}
            id={`${id}-${option.key}`}
            class={option.key === marked ? 'option marked' : 'option'}
            role="option"
            tabIndex={-1}
            aria-selected={option.key === selected}
            onClick={() => onSelect(option.key)}
          >
            {option.content}
          </div>
        ))}
      </div>
    </div>
  );
}
