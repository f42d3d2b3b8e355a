import { isBefore, kithError, unwrap } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import type { GroupId } from '../../domain/group.ts';
import { hatTakenUp, retired } from '../../domain/hats/catalogue.ts';
import { endedBecause } from '../../domain/hats/comings.ts';
import { type HatWords, ownHat, reworded, saysThis } from '../../domain/hats/defining.ts';
import type { Hat } from '../../domain/hats/hat.ts';
import { hatsOn, hatWrites } from '../../store/hats.ts';
import { next } from '../../store/kept.ts';
import { hatChanged } from './hat-changed.ts';
import { type HatInHand, takeHat } from './hat-in-hand.ts';
import { hatsNeeded } from './hats-needed.ts';

/** A group makes a hat of its own (T7). Made already: nothing changes. Throws `ID_TAKEN` for one called so with other words. */
export function createHat(
  { table, cause, now }: CommandContext,
  groupId: GroupId,
  words: HatWords,
): Promise<Hat> {
  return table.change(cause, now, async () => {
    const hat = ownHat(groupId, words, now);
    const earlier = await hatsOn(table).hatOf(groupId, hat.slug);
    const isGone = earlier?.retiredAt !== undefined;
    if (earlier && !isGone) {
      if (!saysThis(earlier, words)) throw kithError('ID_TAKEN');
      return nothingToChange<Hat>(earlier);
    }
    return {
      value: hat,
      writes: await hatWrites(table, earlier, hat),
      events: hatsNeeded(groupId, [hat], true, next(earlier)),
    };
  });
}

/** A team takes up a hat of the catalogue that it has only when it wants it. Has it already: nothing changes. Throws `NOT_FOUND`. */
export function takeUpHat(
  { table, cause, now }: CommandContext,
  teamId: GroupId,
  slug: string,
): Promise<Hat> {
  return table.change(cause, now, async () => {
    const earlier = await hatsOn(table).hatOf(teamId, slug);
    if (earlier) return nothingToChange<Hat>(earlier);
    const hat = hatTakenUp(teamId, slug, now);
    if (!hat) throw kithError('NOT_FOUND');
    return {
      value: hat,
      writes: await hatWrites(table, undefined, hat),
      events: hatsNeeded(teamId, [hat], true, 1),
    };
  });
}

/** A group changes the words of a hat of its own. Throws what {@link reworded} refuses, `NOT_FOUND`. */
export function amendHat(
  context: CommandContext,
  { groupId, slug }: Pick<Hat, 'groupId' | 'slug'>,
  words: Partial<HatWords>,
): Promise<Hat> {
  const { table, cause, now } = context;
  return table.change(cause, now, async () => {
    const hand = await takeHat(context, groupId, slug);
    const after = unwrap(reworded(hand.hat, words));
    if (saysThis(hand.hat, words)) return nothingToChange<Hat>(hand.hat);
    return { value: after, ...(await hatChanged(context, hand, { hat: after })) };
  });
}

/** A group no longer needs a hat of its own. Retired already: nothing changes. Throws `WRONG_STATE`, `NOT_FOUND`. */
export function retireHat(
  context: CommandContext,
  { groupId, slug }: Pick<Hat, 'groupId' | 'slug'>,
): Promise<Hat> {
  const { table, cause, now } = context;
  return table.change(cause, now, async () => {
    const hand = await takeHat(context, groupId, slug);
    if (!hand.hat.isCustom) throw kithError('WRONG_STATE');
    if (hand.hat.retiredAt) return nothingToChange<Hat>(hand.hat);
    const after = retired(hand.hat, now);
    return { value: after, ...(await hatRetired(context, hand, after)) };
  });
}

/** The writes and events by which a hat retires: whoever holds it no longer does, and nobody is chosen for it. */
export async function hatRetired(
  context: Pick<CommandContext, 'table' | 'now'>,
  hand: HatInHand,
  after: Hat,
): ReturnType<typeof hatChanged> {
  const { now } = context;
  const { running: before } = hand;
  const held = hand.hat.holders.filter(({ from }) => !isBefore(now, from));
  const ended = held.map((holder) => ({ holder, reason: 'RETIRED', at: now }) as const);
  const selection = before && { before, after: endedBecause(before, 'The hat is no longer needed.', now) };
  const changed = await hatChanged(context, hand, { hat: after, ended, ...(selection && { selection }) });
  const told = hatsNeeded(after.groupId, [after], false, next(hand.before));
  return { ...changed, events: [...changed.events, ...told] };
}
