/** Line drawings on a 20 × 20 grid. They only accompany words or a label, so screen readers skip them. */
const drawings = {
  back: 'M12.5 4.5 7 10l5.5 5.5',
  scorecard: 'M4 3h9l3 3v11H4zM7 9h6M7 12h6M7 15h3',
  check: 'm4 10.5 4 4 8-9.5',
  bonus: 'M3 3v14h14M6 13.5c4.5 0 4-7.5 10.5-8',
  reconcile: 'M3 6h10M3 10h7M3 14h5m5-2 2 2 3-4',
  functions: 'M13.5 4.2c-2.2-.8-3.2.3-3.6 2.6L8.3 14c-.4 2-1.3 2.6-3 2.1M6.5 8.5h6',
  settings: 'M3 6h8m4 0h2M3 14h2m4 0h8M13 4v4M7 12v4',
  review: 'M4 10a6 6 0 1 0 2-4.5M4 3v3.5h3.5M10 7v3.5l2 1.5',
  start: 'M10 4v12M4 10h12',
  search: 'M13 13l4 4M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Z',
  people:
    'M7 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM2.5 16c.3-3 2-4.5 4.5-4.5s4.2 1.5 4.5 4.5M13 4.7a2.5 2.5 0 0 1 0 4.6M14.5 11.8c1.8.6 2.8 2 3 4.2',
  again: 'M16 10a6 6 0 1 1-1.8-4.3M16 3v3.5h-3.5',
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.7"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={drawings[name]} />
    </svg>
  );
}

/** The product's own mark. */
export function Mark() {
  return (
    <svg aria-hidden="true" width="20" height="20" viewBox="0 0 20 20">
      <rect width="20" height="20" rx="5" fill="var(--accent)" />
      <path d="M5 14V9m5 5V5m5 9v-3" stroke="var(--accent-ink)" stroke-width="2.4" stroke-linecap="round" />
    </svg>
  );
}
