import { type Id, kithError, type PersonId, unwrap } from '@kith/kernel';
import type { Change, CommandContext } from '@kith/service-kit';
import { decidersIn } from '../../domain/deciders.ts';
import { endedBecause } from '../../domain/hats/comings.ts';
import type { Hat } from '../../domain/hats/hat.ts';
import { type Asked, reachedBy } from '../../domain/hats/offer.ts';
import { fullFrom, offerTurnedFull, usualFacilitator } from '../../domain/hats/opening.ts';
import type { Selection } from '../../domain/hats/selection.ts';
import { choosing } from '../../domain/hats/words.ts';
import type { Notice } from '../../domain/notice.ts';
import { HATS } from '../../store/hats.ts';
import { mattersOn } from '../../store/matters.ts';
import { changeSelection, type SelectionNamed, selectionChange } from './change-selection.ts';
import type { Acting } from './offer-to-hold.ts';

/** An offer that is still one. Throws `WRONG_STATE` once it has become a full selection. */
function offerIn({ offer, full }: Selection): NonNullable<Selection['offer']> {
  if (!offer || full) throw kithError('WRONG_STATE');
  return offer;
}

/** Notes that a member was told of an offer, by a channel they use (T8). Throws what {@link reachedBy} refuses. */
export function recordReached(
  context: CommandContext,
  which: SelectionNamed,
  personId: PersonId,
  reached: NonNullable<Asked['reached']>,
): Promise<Selection> {
  return changeSelection(context, which, (selection) => {
    const offer = offerIn(selection);
    const after = unwrap(reachedBy(offer, personId, reached, context.now));
    return { selection: after === offer ? selection : { ...selection, offer: after } };
  });
}

/** What follows when a notice was passed on: if it was of an offer that still runs, the offer has reached them. */
export async function reachedByNotice(
  context: CommandContext,
  { about, personId }: Pick<Notice, 'about' | 'personId'>,
  reached: NonNullable<Asked['reached']>,
): Promise<Pick<Change<Selection>, 'writes' | 'events'>> {
  const which = await mattersOn(context.table).matterOf<Selection>(about as Id<'selection'>);
  if (!which) return { writes: [], events: [] };
  const decide = (selection: Selection) => {
    const { offer, full } = selection;
    const isAsked = offer?.asked.some((one) => one.personId === personId && !one.reached);
    if (!offer || full || !isAsked) return { selection };
    return { selection: { ...selection, offer: unwrap(reachedBy(offer, personId, reached, context.now)) } };
  };
  return selectionChange(context, which, decide, (selection) => selection);
}

/**
 * A member objects to an offer, with a reason: it is not granted, and goes on as a full selection (T8, T9).
 * Throws `ARGUMENT_REQUIRED`; `NOT_ALLOWED` for someone not asked; `WRONG_STATE` once the window has closed.
 */
export function objectToOffer(
  context: CommandContext,
  which: SelectionNamed,
  { personId, entered }: Acting,
  argument: string,
): Promise<Selection> {
  const { now } = context;
  return changeSelection(context, which, (selection, { front, hat }) => {
    const objection = selection.offer?.objection;
    if (objection?.personId === personId && objection.argument === argument) return { selection };
    const offer = offerIn(selection);
    if (!offer.asked.some((one) => one.personId === personId)) throw kithError('NOT_ALLOWED');
    if (argument.trim() === '') throw kithError('ARGUMENT_REQUIRED');
    const { places } = front;
    const facilitator = usualFacilitator(front.items<Hat>(HATS), places, selection.openedBy, now);
    const participants = decidersIn(places, now).map((place) => place.personId);
    const raised = { personId, argument, at: now, ...(entered && { entered }) };
    return {
      selection: offerTurnedFull(selection, raised, fullFrom(facilitator, participants)),
      tells: choosing(hat),
    };
  });
}

/** Whoever offered takes it back. Taken back already: nothing changes. Throws `NOT_ALLOWED`, `WRONG_STATE`. */
export function withdrawOffer(
  context: CommandContext,
  which: SelectionNamed,
  personId: PersonId,
): Promise<Selection> {
  const takenBack = 'The offer was taken back.';
  return changeSelection(
    context,
    which,
    (selection) => {
      if (offerIn(selection).personId !== personId) throw kithError('NOT_ALLOWED');
      return { selection: endedBecause(selection, takenBack, context.now) };
    },
    (selection) => {
      if (selection.outcome?.words !== takenBack) throw kithError('WRONG_STATE');
      return selection;
    },
  );
}
