import type { DateText } from '@kith/kernel';
import type { Item, Key, Table, Write } from '@kith/service-kit';
import type { Kept } from './kept.ts';

/** Something to look at again on a day: it may end by itself, or someone wants to be reminded. */
export interface Due {
  readonly day: DateText;
  /** What kind of thing, which says who looks at it. */
  readonly what: string;
  /** Which one. */
  readonly ref: string;
}

export type KeptDue = Kept<Due>;

const dueKey = ({ day, what, ref }: Due): Key => ({ pk: `DUE#${day}`, sk: `${what}#${ref}` });

/** What is read of days to come. */
export function dueOn(table: Table) {
  /** All that is due on a day. */
  const allDue = (day: DateText) => table.all<KeptDue>({ pk: `DUE#${day}` });
  const due = (one: Due) => table.get<KeptDue>(dueKey(one));
  /** The write that has something looked at on a day; none if it will be anyway. */
  const remember = async (one: Due): Promise<Write[]> =>
    (await due(one)) ? [] : [{ put: { ...dueKey(one), ...one, version: 1 } as Item }];
  return { allDue, due, remember };
}

/** The write by which something due is done with. */
export function dueDone(done: KeptDue): Write {
  return { remove: done, version: done.version };
}
