import type { Block } from './block.ts';

/** A row-wise argument on its way to be compared with the others of its group. */
export interface NamedBlock {
  readonly name: string;
  readonly block: Block;
}

/** The rows that a group of row-wise arguments describes together. */
export interface Extent {
  readonly count: number;
  /** The shape of the result; null where every argument is one cell, and so is the result. */
  readonly shape: { readonly rows: number; readonly columns: number } | null;
}

/**
 * Cuts the ranges of a group after the last row in which any of them is filled, then compares their sizes.
 * Gives a sentence that names both sizes where they differ.
 */
export function extentOf(group: readonly NamedBlock[], keepsLength: boolean): Extent | string {
  const ranges = group.filter(({ block }) => !block.single);
  if (ranges.length === 0) return { count: 1, shape: null };
  const width = Math.max(...ranges.map(({ block }) => (block.rows === 1 ? 1 : block.columns)));
  const filled = Math.max(...ranges.map(({ block }) => (keepsLength ? block.length : block.filled)));
  const cut = Math.ceil(filled / width) * width;
  const sizes = ranges.map(({ name, block }) => ({ name, block, size: Math.min(block.length, cut) }));
  const largest = sizes.reduce((most, each) => (each.size > most.size ? each : most));
  const other = sizes.find(({ size }) => size !== largest.size);
  if (other !== undefined) {
    return `${largest.name} has ${cells(largest.size)} and ${other.name} has ${cells(other.size)}`;
  }
  const { rows, columns } = largest.block;
  const shape = rows === 1 ? { rows: 1, columns: largest.size } : { rows: largest.size / columns, columns };
  return { count: largest.size, shape };
}

function cells(size: number): string {
  return size === 1 ? '1 cell' : `${size} cells`;
}
