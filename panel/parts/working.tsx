import { Progress } from './progress.tsx';

/** Stands in for a screen whose numbers are being worked out; going back stops it. */
export function Working({ label }: { readonly label: string }) {
  return (
    <div class="stack">
      <p class="muted">{label}</p>
      <Progress label={label} done={0} total={0} />
    </div>
  );
}
