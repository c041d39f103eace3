/** Up and Down go to the neighbouring row of a list, Home and End to its first and last row. */
export function arrowKeys(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const from = event.target;
  if (!(from instanceof HTMLElement) || from.matches('input, select, textarea, [role="radio"]')) return;
  const rows = Array.from(event.currentTarget.children);
  const now = rows.findIndex((row) => row.contains(from));
  const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (next === undefined || now < 0) return;
  const row = rows[next];
  const control = row?.matches(controls) ? row : row?.querySelector(controls);
  if (!(control instanceof HTMLElement)) return;
  event.preventDefault();
  control.focus();
}

const controls = 'button:not(:disabled), input, select, textarea, summary';
