import type { ComponentChildren } from 'preact';
import type { Tone } from './chip.tsx';

interface BannerProps {
  readonly tone?: Tone;
  readonly title?: string;
  readonly children?: ComponentChildren;
}

/** One thing that matters more than the rest of the screen: its title says it, the text adds why or what to do. */
export function Banner({ tone = 'plain', title, children }: BannerProps) {
  return (
    <div class={`banner ${tone}`}>
      {title && <span class="title">{title}</span>}
      {children}
    </div>
  );
}
