import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { usePanel } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { words } from '../words/index.ts';

/**
 * A screen that fails says so and leaves the way home. It is a fault of ours: core refuses to show what it cannot vouch
 * for, such as a reconciliation whose lines do not add up to its totals.
 */
export function Guard({ children }: { readonly children: ComponentChildren }) {
  const { session } = usePanel();
  const [fault, reset] = useErrorBoundary();
  if (fault === undefined) return <>{children}</>;
  const home = () => {
    reset();
    session.open('home');
  };
  return (
    <EmptyState icon="again" text={words.shell.fault(fault instanceof Error ? fault.message : String(fault))}>
      <Button kind="primary" onPress={home}>
        {words.shell.back}
      </Button>
    </EmptyState>
  );
}
