/** Tables of the benchmark, as the README shows them. */
export function line(cells: readonly (string | number)[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

export function heading(cells: readonly string[]): void {
  line(cells);
  line(cells.map(() => '---'));
}
