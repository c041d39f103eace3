import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons.tsx';

interface ButtonProps {
  /** One primary button a screen; quiet ones stand beside text. */
  readonly kind?: 'primary' | 'plain' | 'quiet';
  readonly wide?: boolean;
  readonly disabled?: boolean;
  /** For buttons whose words alone do not say what they act on. */
  readonly label?: string;
  /** Set where the button opens and closes something. */
  readonly expanded?: boolean;
  /** The screen that it opens, so that the focus can come back here. */
  readonly opens?: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

export function Button({
  kind = 'plain',
  wide = false,
  disabled = false,
  label,
  expanded,
  opens,
  onPress,
  children,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${kind}${wide ? ' wide' : ''}`}
      disabled={disabled}
      aria-label={label}
      aria-expanded={expanded}
      data-opens={opens}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  /** The screen that it opens, so that the focus can come back here. */
  readonly opens?: string;
  readonly onPress: () => void;
}

export function IconButton({ icon, label, opens, onPress }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} data-opens={opens} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
