import type { hatEndReasons } from '@kith/contracts';
import { addDays, type DateText, dateOf, type InstantText, isBefore } from '@kith/kernel';
import type { Membership } from '../membership.ts';
import { hatPolicy } from '../rules/hat-policy.ts';
import { endOf, type Hat, type Holder, isPresent } from './hat.ts';
import { lastDayBefore, later } from './term.ts';

/** Why someone no longer holds a hat. */
export type EndReason = (typeof hatEndReasons)[number];

/** Someone whose time with a hat is over, and why. */
export interface Ended {
  readonly holder: Holder;
  readonly reason: EndReason;
  readonly at: InstantText;
}

/**
 * A hat without those whose time is over by now, and who they are: what others have not been told yet. Someone who left
 * before their time with it began leaves nothing to tell.
 */
export function settled(
  hat: Hat,
  places: readonly Membership[],
  now: InstantText,
): { readonly hat: Hat; readonly ended: readonly Ended[] } {
  const gone = hat.holders.filter(
    (holder) => !isBefore(now, holder.until) || !isPresent(holder, places, now),
  );
  if (gone.length === 0) return { hat, ended: [] };
  const ended = gone
    .filter(({ from }) => !isBefore(now, from))
    .map((holder) => ({ holder, reason: reasonFor(holder, now), at: endOf(holder, places, now) }));
  const there = { ...hat, holders: hat.holders.filter((holder) => !gone.includes(holder)) };
  return { hat: withoutHolders(there, ended), ended };
}

/** A hat after somebody's time with it ended; vacant since then, if nobody else holds it. */
export function withoutHolders(hat: Hat, ended: readonly Ended[]): Hat {
  if (ended.length === 0) return hat;
  const holders = hat.holders.filter((holder) => !ended.some((one) => one.holder === holder));
  return { ...hat, holders, emptySince: ended.map(({ at }) => at).reduce(later, hat.emptySince) };
}

function reasonFor(holder: Holder, now: InstantText): EndReason {
  if (isBefore(now, holder.until)) return 'LEFT';
  return isBefore(holder.until, holder.agreedUntil) ? 'HANDED_OVER' : 'TERM_OVER';
}

/** The days on which a hat is looked at for a holder: a reminder, a check-in, the morning after its end (T11). */
export function daysToLook({ until, checkInDue }: Holder, now: InstantText): DateText[] {
  const lastDay = lastDayBefore(until);
  const days = [addDays(lastDay, -hatPolicy(now).reminderDays), addDays(lastDay, 1)];
  if (checkInDue <= lastDay) days.push(checkInDue);
  return days.filter((day) => day > dateOf(now) || day === addDays(lastDay, 1));
}

/** What a holder is to be reminded of today, and has not been yet. */
export function remindersFor(holder: Holder, now: InstantText): readonly ('TERM_ENDS' | 'CHECK_IN')[] {
  const today = dateOf(now);
  const lastDay = lastDayBefore(holder.until);
  const endsSoon = addDays(lastDay, -hatPolicy(now).reminderDays) <= today && today <= lastDay;
  const checkIn = holder.checkInDue <= today && holder.checkInDue <= lastDay;
  return [
    ...(endsSoon && holder.reminded?.termEnds !== lastDay ? (['TERM_ENDS'] as const) : []),
    ...(checkIn && holder.reminded?.checkIn !== holder.checkInDue ? (['CHECK_IN'] as const) : []),
  ];
}

/** The holder, with what they were reminded of. */
export function reminded(holder: Holder, of: ReturnType<typeof remindersFor>): Holder {
  return {
    ...holder,
    reminded: {
      ...holder.reminded,
      ...(of.includes('TERM_ENDS') && { termEnds: lastDayBefore(holder.until) }),
      ...(of.includes('CHECK_IN') && { checkIn: holder.checkInDue }),
    },
  };
}
