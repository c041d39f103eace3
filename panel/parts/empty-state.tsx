import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons.tsx';

interface EmptyStateProps {
  readonly icon: IconName;
  /** One sentence that teaches what would stand here. */
  readonly text: string;
  /** The first action. */
  readonly children?: ComponentChildren;
}

export function EmptyState({ icon, text, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <span class="picture">
        <Icon name={icon} size={24} />
      </span>
      <p>{text}</p>
      {children}
    </div>
  );
}
