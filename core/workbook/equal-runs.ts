/** Neighbours that are alike, as one run: 500 rows of one height are one thing to ask a host for, not 500. */
export function equalRuns(
  sizes: readonly number[],
): readonly { readonly first: number; readonly count: number; readonly size: number }[] {
  const runs: { first: number; count: number; size: number }[] = [];
  for (const [index, size] of sizes.entries()) {
    const last = runs[runs.length - 1];
    if (last?.size === size) last.count += 1;
    else runs.push({ first: index, count: 1, size });
  }
  return runs;
}
