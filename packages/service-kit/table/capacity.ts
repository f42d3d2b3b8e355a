import { kithError } from '@kith/kernel';
import type { Write } from './item.ts';

/** DynamoDB takes 400 KB an item; what is left is room for how it counts, which is not quite how JSON does. */
const LARGEST_ITEM = 400_000;
const LARGEST_TRANSACTION = 4_000_000;
const MOST_WRITES = 100;

/** Throws `TOO_LARGE` for what the table could not hold or write at once, before anything is written. */
export function assertFits(writes: readonly Write[]): void {
  const sizes = writes.map((write) => ('put' in write ? Buffer.byteLength(JSON.stringify(write.put)) : 0));
  const sum = sizes.reduce((total, size) => total + size, 0);
  const fits =
    writes.length <= MOST_WRITES && sum <= LARGEST_TRANSACTION && sizes.every((size) => size <= LARGEST_ITEM);
  if (!fits) throw kithError('TOO_LARGE');
}
