import type { BundleSize } from './bundle.ts';

/** The sizes of all bundles as a table for people: name, kilobytes, the most it may have. */
export function bundleTable(sizes: readonly BundleSize[]): string {
  const width = Math.max(8, ...sizes.map(({ name }) => name.length));
  const head = `${'function'.padEnd(width)}  minified      limit`;
  return [head, ...sizes.map((size) => row(size, width))].join('\n');
}

/** Bundles above their limit. */
export function oversized(sizes: readonly BundleSize[]): BundleSize[] {
  return sizes.filter(({ bytes, limit }) => bytes > limit);
}

function row({ name, bytes, limit }: BundleSize, width: number): string {
  const mark = bytes > limit ? '  too large' : '';
  return `${name.padEnd(width)}  ${kilobytes(bytes)}  ${kilobytes(limit)}${mark}`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1_000).toLocaleString('en-GB')} kB`.padStart(9);
}
