import { addTo, type InstantText } from './time.ts';

/** What is tried until it is taken: how often it was, and when it is next. */
export interface Tried {
  /** How often it was tried since it was first, or again, to be. */
  readonly tries: number;
  /** When it is tried next; while someone is at it, when that is taken to have failed. */
  readonly dueAt: InstantText;
}

/** Minutes from a try in vain to the next: six more, over two hours (C10). */
const WAITS = [2, 4, 8, 16, 32, 64] as const;
/** Longer than any try takes: after it, whoever was at it has gone. */
const LEASE_MINUTES = 3;

/** Someone is at it now: nobody else is until their lease is over. */
export function tryBegun({ tries }: Tried, now: InstantText): Tried {
  return { tries: tries + 1, dueAt: addTo(now, { minutes: LEASE_MINUTES }) };
}

/** When the next try is, after one in vain: later each time; nothing after the last. */
export function nextTryAt({ tries }: Pick<Tried, 'tries'>, now: InstantText): InstantText | undefined {
  const wait = WAITS[tries - 1];
  return wait === undefined ? undefined : addTo(now, { minutes: wait });
}

/** Whether the last try has been begun. */
export function wasLastTry({ tries }: Pick<Tried, 'tries'>): boolean {
  return tries > WAITS.length;
}
