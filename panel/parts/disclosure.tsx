import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface DisclosureProps {
  /** The words of the button, shown with a mark that turns when it is open. */
  readonly title: string;
  readonly label?: string;
  /** Open from the beginning, where something inside is waiting for an answer. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** More for those who ask: closed at first. */
export function Disclosure({ title, label, open: begins = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(begins);
  const id = useId();
  return (
    <div class="disclosure">
      <button
        type="button"
        class="button quiet"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {title}
      </button>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
