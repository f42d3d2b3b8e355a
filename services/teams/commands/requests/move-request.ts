import { type InstantText, kithError, type PersonId, type Result, unwrap } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import type { Confirmation } from '../../domain/entered-consent.ts';
import { type Membership, speaksForOwner, statusAt } from '../../domain/membership.ts';
import type { PackageRequest, Ruling } from '../../domain/requests/package-request.ts';
import { answered, asked } from '../../domain/requests/questions.ts';
import { acknowledged, decided, submitted, turnedDown, withdrawn } from '../../domain/requests/steps.ts';
import { answersRequests } from '../../domain/requests/waiting.ts';
import { mattersOn } from '../../store/matters.ts';
import { storeOn, writes } from '../../store/members.ts';
import { requestMoved } from './request-moved.ts';

/** One step of a request: what it makes of it, and who in the team may take it at that moment. */
export interface Step {
  readonly take: (request: PackageRequest, now: { by: PersonId; at: InstantText }) => Result<PackageRequest>;
  readonly isFor: (place: Membership, now: InstantText) => boolean;
}

const isActive: Step['isFor'] = (place, now) => statusAt(place, now) === 'ACTIVE';

/** The owner's side says yes to a draft, and so sends it. */
export const send: Step = { take: submitted, isFor: speaksForOwner };

/** Someone enters the yes of an owner on paper, as they heard it (T6). Whoever may was asked by the caller. */
export const sendFor = (heard: Confirmation): Step => ({
  take: (request, now) => submitted(request, { ...now, heard }),
  isFor: isActive,
});

/** Someone enters the no of an owner on paper. */
export const turnDownFor: Step = { take: turnedDown, isFor: isActive };

/** The owner's side says no to a draft. */
export const turnDown: Step = { take: turnedDown, isFor: speaksForOwner };

/** The owner's side takes a request back. */
export const withdraw: Step = { take: withdrawn, isFor: speaksForOwner };

/** A professional says that a request arrived. */
export const acknowledge: Step = { take: acknowledged, isFor: answersRequests };

/** A professional asks something before they decide. */
export const ask = (words: string): Step => ({
  take: (request, now) => asked(request, words, now),
  isFor: answersRequests,
});

/** Someone answers for the person supported. Whoever may was asked by the caller. */
export const answer = (words: string): Step => ({
  take: (request, now) => answered(request, words, now),
  isFor: isActive,
});

/** A professional says what was decided. */
export const decide = (ruling: Ruling): Step => ({
  take: (request, now) => decided(request, ruling, now),
  isFor: answersRequests,
});

/**
 * Takes a step of a request (T16). Of two decisions at the same instant one stands; and whose access ends at that
 * instant decides nothing. Throws `NOT_FOUND`, `NOT_ALLOWED`, and what the step refuses.
 */
export function moveRequest(
  { table, cause, now }: CommandContext,
  by: PersonId,
  requestId: PackageRequest['id'],
  { take, isFor }: Step,
): Promise<PackageRequest> {
  return table.change(cause, now, async () => {
    const before = await mattersOn(table).matterOf<PackageRequest>(requestId);
    if (!before) throw kithError('NOT_FOUND');
    const after = unwrap(take(before, { by, at: now }));
    if (after === before) return nothingToChange<PackageRequest>(before);
    const places = await storeOn(table).placesOf(before.groupId);
    const own = places.find((place) => place.personId === by);
    if (!own || !isFor(own, now)) throw kithError('NOT_ALLOWED');
    const told = await requestMoved(table, { before, after, places }, now);
    return { value: after, writes: [...told.writes, writes.samePlace(own)], events: told.events };
  });
}
