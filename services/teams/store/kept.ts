import type { Item } from '@kith/service-kit';

/** Something as it lies in the table. */
export type Kept<T> = T & Item;

/** The version after this one; of something new, the first. */
export function next(before: Item | undefined): number {
  return (before?.version ?? 0) + 1;
}

/** The partition of a group: what opening it reads in one go. */
export function groupPk(groupId: string): string {
  return `GROUP#${groupId}`;
}
