import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words/index.ts';
import { Button } from './button.tsx';

export interface PreviewStep {
  readonly key: string;
  /** `Sales · Weight · F6` */
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

interface PreviewProps {
  /** What the step would do, in one line. */
  readonly title: string;
  readonly steps: readonly PreviewStep[];
  /** Anything else to know before pressing. */
  readonly children?: ComponentChildren;
  readonly confirm: string;
  /** False while something is to be said first. */
  readonly ready?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** More than anybody reads; the rest is counted. */
const mostSteps = 50;

/** Stands where the "…" button stood: every cell before → after, and nothing is written until its button is pressed. */
export function Preview({ title, steps, children, confirm, ready = true, onConfirm, onCancel }: PreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.parentElement?.scrollIntoView({ block: 'nearest' });
    heading.current?.focus({ preventScroll: true });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    <section class="preview" aria-label={title} onKeyDown={onKeyDown}>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {steps.length > 0 && (
        <ul class="steps ruled" aria-label={words.preview.steps}>
          {steps.slice(0, mostSteps).map((step) => (
            <li class="step" key={step.key}>
              <div class="muted">{step.where}</div>
              <span class="before">{step.before}</span>
              <span aria-hidden="true"> → </span>
              <span class="unseen">{words.preview.becomes}</span>
              <span class="after">{step.after}</span>
            </li>
          ))}
          {steps.length > mostSteps && <li class="muted">{words.preview.more(steps.length - mostSteps)}</li>}
        </ul>
      )}
      {children}
      <div class="line wrap">
        <Button kind="primary" disabled={!ready} onPress={onConfirm}>
          {confirm}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {words.preview.cancel}
        </Button>
      </div>
    </section>
  );
}
