import type { InstantText } from '@kith/kernel';
import type { Membership } from '../membership.ts';
import type { Hat } from './hat.ts';
import { closesAt } from './offer.ts';
import { seated, unseated } from './seating.ts';
import type { Selection } from './selection.ts';

/**
 * What a selection means for its hat. An offer that everyone was reached by gives the hat from the moment its window
 * closes, ahead of time: then nothing has to run at that moment. An objection takes that back.
 */
export function borneOut(
  hat: Hat,
  selection: Selection,
  places: readonly Membership[],
  now: InstantText,
): Hat {
  const { id, offer, full, outcome, described } = selection;
  if (outcome?.result === 'GRANTED') return notRunning(hat);
  const free = unseated(hat, id);
  if (outcome) return notRunning(free);
  const running = { ...free, running: id };
  const closes = full ? undefined : offer && closesAt(offer);
  if (!offer || !closes) return running;
  const { personId, memberId } = offer;
  const seat = { personId, memberId, selectionId: id, termWeeks: described.termWeeks };
  return seated(running, seat, closes, places, now).hat;
}

/** The outcome of a selection that gave somebody a hat. */
export function grantedTo(selection: Selection, hat: Hat, at: InstantText, words?: string): Selection {
  const holder = hat.holders.find(({ selectionId }) => selectionId === selection.id);
  if (!holder) return selection;
  const { personId, from, until } = holder;
  return { ...selection, outcome: { result: 'GRANTED', at, personId, from, until, ...(words && { words }) } };
}

/** The hat with nobody being chosen for it. */
function notRunning({ running: _, ...hat }: Hat): Hat {
  return hat;
}
