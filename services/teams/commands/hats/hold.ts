import { type PersonId, type Result, unwrap } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import type { Hat } from '../../domain/hats/hat.ts';
import { checkedIn, handingOver, holderNow } from '../../domain/hats/holding.ts';
import { withoutHolders } from '../../domain/hats/settling.ts';
import { hatChanged } from './hat-changed.ts';
import { type HatInHand, takeHat } from './hat-in-hand.ts';

type HatNamed = Pick<Hat, 'groupId' | 'slug'>;

/** Notes that a holder went through how it is going (T11). Today already: nothing changes. Throws `NOT_FOUND`. */
export function recordCheckIn(context: CommandContext, hat: HatNamed, personId: PersonId): Promise<Hat> {
  return changeHat(context, hat, (now) => checkedIn(now, personId, context.now));
}

/** A holder wants to hand over, with notes for whoever is next (T11). Throws `NOT_FOUND`. */
export function handOverHat(
  context: CommandContext,
  hat: HatNamed,
  personId: PersonId,
  notes: string,
): Promise<Hat> {
  return changeHat(context, hat, (now) => handingOver(now, personId, notes, context.now));
}

/**
 * A hat is given back by its holder, or taken back by the owner's side: its permissions end in the same transaction, and
 * it is vacant from this moment (T11). Not held: nothing changes.
 */
export function giveBackHat(
  context: CommandContext,
  hat: HatNamed,
  personId: PersonId,
  reason: 'GIVEN_BACK' | 'TAKEN_BACK',
): Promise<Hat> {
  const { table, cause, now } = context;
  return table.change(cause, now, async () => {
    const hand = await takeHat(context, hat.groupId, hat.slug);
    const holder = holderNow(hand.hat, personId, now);
    if (!holder) return nothingToChange<Hat>(hand.hat);
    const ended = [{ holder, reason, at: now }];
    const after = withoutHolders(hand.hat, ended);
    return { value: after, ...(await hatChanged(context, hand, { hat: after, ended, ...running(hand) })) };
  });
}

/** Changes a hat by a decision, which gives back the same hat when there is nothing to change. */
function changeHat(
  context: CommandContext,
  { groupId, slug }: HatNamed,
  decide: (hat: Hat) => Result<Hat>,
): Promise<Hat> {
  const { table, cause, now } = context;
  return table.change(cause, now, async () => {
    const hand = await takeHat(context, groupId, slug);
    const after = unwrap(decide(hand.hat));
    if (after === hand.hat) return nothingToChange<Hat>(after);
    return { value: after, ...(await hatChanged(context, hand, { hat: after, ...running(hand) })) };
  });
}

/** An offer that runs bears on the hat as it is after the change: from when it may be held, above all. */
function running({ running: before }: HatInHand) {
  return before ? { selection: { before, after: before } } : {};
}
