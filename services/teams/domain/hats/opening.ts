import type { InstantText, PersonId } from '@kith/kernel';
import { isTeam } from '../group.ts';
import type { Membership } from '../membership.ts';
import { facilitatingHat, type Hat, holdersAt } from './hat.ts';
import type { Offer } from './offer.ts';
import type { Described, FullSelection, Selection } from './selection.ts';

/** A hat as a selection begins to describe it. */
export function describedAs(
  { title, purpose, accountabilities, termWeeks }: Described,
  weeks = termWeeks,
): Described {
  return { title, purpose, accountabilities, termWeeks: weeks };
}

/** The full way from its beginning: the facilitator describes the hat first. */
export function fullFrom(facilitator: PersonId, participants: readonly PersonId[]): FullSelection {
  return {
    facilitator,
    participants,
    step: 'DESCRIBE',
    nominations: [],
    notes: [],
    earlierProposals: [],
    changes: [],
  };
}

/**
 * Who leads a selection when nobody was named: whoever holds the facilitating hat; else the person supported, in the
 * governance circle whoever opened it.
 */
export function usualFacilitator(
  hats: readonly Hat[],
  places: readonly Membership[],
  openedBy: PersonId,
  now: InstantText,
): PersonId {
  const leading = hats.find(({ slug, groupId }) => slug === facilitatingHat(groupId));
  const holder = leading && holdersAt(leading, places, now)[0];
  const owner = places.find(({ kind, teamId }) => kind === 'OWNER' && isTeam(teamId));
  return holder?.personId ?? owner?.personId ?? openedBy;
}

/** An offer that met an objection goes on as a full selection, which begins with knowing that argument (T8, T9). */
export function offerTurnedFull(
  selection: Selection,
  objection: NonNullable<Offer['objection']>,
  full: FullSelection,
): Selection {
  const { offer } = selection;
  if (!offer) return selection;
  const { personId, argument: words, at } = objection;
  const note = { personId, words, at, isObjection: true };
  return { ...selection, offer: { ...offer, objection }, full: { ...full, notes: [note] } };
}
