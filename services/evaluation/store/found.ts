import type { Item, Key, Write } from '@kith/service-kit';

/** Something as it was found in the table, with the version to decide on. */
export type Found<T> = T & Item;

/** An item one version on from what was found. */
export function put<T extends object>(where: Key, before: Item | undefined, holds: T): Write {
  const item = { ...holds, ...where, version: (before?.version ?? 0) + 1 };
  return { put: item };
}
