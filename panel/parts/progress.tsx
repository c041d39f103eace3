interface ProgressProps {
  readonly label: string;
  readonly done: number;
  /** 0 where nobody can tell how much there is to do. */
  readonly total: number;
}

export function Progress({ label, done, total }: ProgressProps) {
  const share = total > 0 ? Math.min(1, done / total) : null;
  return (
    <div
      class={`bar${share === null ? ' unsure' : ''}`}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share === null ? undefined : Math.round(share * 100)}
    >
      <i style={share === null ? undefined : { width: `${share * 100}%` }} />
    </div>
  );
}
