import type { Item } from '@kith/service-kit';

/** Something as it was found in the table, with the version to decide on. */
export type Found<T> = T & Item;
