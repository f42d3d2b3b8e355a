import type { EventData } from '@kith/contracts';
import { type InstantText, isBefore, type PersonId } from '@kith/kernel';

/** What is known of one hat of a group. Kept as sets, so that it does not matter in what order they are heard. */
export interface HatFact {
  /** A team, or `circle`. */
  readonly groupId: string;
  readonly hat: string;
  /** Since when it is needed, or no longer. */
  readonly needs: readonly { readonly at: InstantText; readonly needed: boolean }[];
  readonly grants: readonly {
    readonly personId: PersonId;
    readonly from: InstantText;
    readonly until: InstantText;
  }[];
  readonly ends: readonly { readonly personId: PersonId; readonly at: InstantText }[];
}

/** A hat nothing was heard of yet. */
export function unheardHat(groupId: string, hat: string): HatFact {
  return { groupId, hat, needs: [], grants: [], ends: [] };
}

/** The hat, needed from a moment on, or no longer. */
export function needed(fact: HatFact, isNeeded: boolean, at: InstantText): HatFact {
  if (fact.needs.some((one) => one.at === at && one.needed === isNeeded)) return fact;
  return { ...fact, needs: [...fact.needs, { at, needed: isNeeded }] };
}

/** The hat, given to someone for a term; said again, their term may end sooner. */
export function granted(
  fact: HatFact,
  { personId, from, until }: Pick<EventData<'HatGranted'>, 'personId' | 'from' | 'until'>,
): HatFact {
  const known = fact.grants.some(
    (one) => one.personId === personId && one.from === from && one.until === until,
  );
  return known ? fact : { ...fact, grants: [...fact.grants, { personId, from, until }] };
}

/** The hat, no longer worn by someone. */
export function taken(
  fact: HatFact,
  { personId, at }: Pick<EventData<'HatEnded'>, 'personId' | 'at'>,
): HatFact {
  const known = fact.ends.some((one) => one.personId === personId && one.at === at);
  return known ? fact : { ...fact, ends: [...fact.ends, { personId, at }] };
}

/** Whether a group needed a hat just before a moment. */
export function isNeededBefore({ needs }: HatFact, instant: InstantText): boolean {
  const last = needs
    .filter(({ at }) => isBefore(at, instant))
    .sort((one, other) => (isBefore(one.at, other.at) ? -1 : 1))
    .at(-1);
  return last?.needed ?? false;
}

/** Whether somebody wore a hat just before a moment. */
export function isWornBefore({ grants, ends }: HatFact, instant: InstantText): boolean {
  return grants.some(({ personId, from, until }) => {
    const isTheirTime = isBefore(from, instant) && !isBefore(until, instant);
    const isOver = ends.some(
      (end) => end.personId === personId && isBefore(from, end.at) && isBefore(end.at, instant),
    );
    return isTheirTime && !isOver;
  });
}
