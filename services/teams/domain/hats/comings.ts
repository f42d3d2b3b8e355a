import type { InstantText, PersonId } from '@kith/kernel';
import { withoutLeaver } from '../consent-round/leaving.ts';
import type { Membership } from '../membership.ts';
import type { Contact } from '../person.ts';
import { askedNoMore, askedToo } from './offer.ts';
import { withFull, withoutProposal } from './proposing.ts';
import type { Selection } from './selection.ts';

/** Somebody joins a group while a selection runs: an offer has to reach them too (T8). A full one goes on as it is. */
export function whenSomeoneJoins(
  selection: Selection,
  newcomer: Pick<Membership, 'personId'> & Contact,
  now: InstantText,
): Selection {
  const { offer, full } = selection;
  if (!offer || full) return selection;
  const after = askedToo(offer, newcomer, now);
  return after === offer ? selection : { ...selection, offer: after };
}

/**
 * Somebody leaves while a selection runs. Nobody waits for them any more; an offer of theirs ends, and whoever was
 * proposed is not any longer.
 */
export function whenSomeoneLeaves(selection: Selection, personId: PersonId, now: InstantText): Selection {
  const { offer, full } = selection;
  if (!full) {
    if (offer?.personId === personId) return endedBecause(selection, 'They left.', now);
    const isAsked = offer?.asked.some((one) => one.personId === personId);
    return offer && isAsked ? { ...selection, offer: askedNoMore(offer, personId) } : selection;
  }
  if (!full.participants.includes(personId)) return selection;
  const participants = full.participants.filter((one) => one !== personId);
  if (participants.length === 0) return endedBecause(selection, 'Nobody is left.', now);
  const nominations =
    full.step === 'NOMINATE' ? full.nominations.filter((one) => one.personId !== personId) : full.nominations;
  const proposal = full.proposal && {
    ...full.proposal,
    round: withoutLeaver(full.proposal.round, personId, now),
  };
  const without = withFull(selection, { ...full, participants, nominations, ...(proposal && { proposal }) });
  return proposal?.nominee === personId ? withoutProposal(without) : without;
}

/** A selection that comes to nothing. */
export function endedBecause(selection: Selection, words: string, now: InstantText): Selection {
  return { ...selection, outcome: { result: 'ENDED', at: now, words } };
}
