import type { DateText, PersonId } from '@kith/kernel';
import { Temporal } from '@kith/kernel';
import type { Contact } from '../person.ts';
import type { Hat, Holder } from './hat.ts';
import { lastDayBefore } from './term.ts';

type Named = Contact & { readonly personId: PersonId };

/** What people are told about hats: plain and neutral. */
export function offeredToHold(hat: Hat, personId: PersonId, people: readonly Named[]): string {
  return `${nameOf(personId, people)} offers to hold the hat “${hat.title}”. If you see a reason against it, say so.`;
}

export function choosing(hat: Hat): string {
  return `Somebody is being chosen for the hat “${hat.title}”. Your view is needed.`;
}

export function nominate(hat: Hat): string {
  return `Whom do you think fit for the hat “${hat.title}”, and why? You may name yourself, or pass.`;
}

export function mayChange(hat: Hat): string {
  return `You may change whom you named for the hat “${hat.title}”.`;
}

export function proposed(hat: Hat, personId: PersonId, people: readonly Named[]): string {
  return `${nameOf(personId, people)} is proposed for the hat “${hat.title}”. Can you live with it?`;
}

export function granted(hat: Hat, holder: Holder, people: readonly Named[]): string {
  return `${nameOf(holder.personId, people)} holds the hat “${hat.title}” until ${spoken(lastDayBefore(holder.until))}.`;
}

export function lapsed(hat: Hat, holder: Holder): string {
  return `Your term with the hat “${hat.title}” ended on ${spoken(lastDayBefore(holder.until))}. Thank you for holding it.`;
}

export function vacant(hats: readonly Hat[]): string {
  const titles = hats.map(({ title }) => `“${title}”`);
  const named = new Intl.ListFormat('en-GB').format(titles);
  return hats.length === 1
    ? `Nobody holds the hat ${named} now. Anyone in the team may offer to.`
    : `Nobody holds these hats now: ${named}. Anyone in the team may offer to.`;
}

export function termEnds(hat: Hat, holder: Holder): string {
  return `Your term with the hat “${hat.title}” ends on ${spoken(lastDayBefore(holder.until))}. You may offer to go on, or hand it over.`;
}

export function checkIn(hat: Hat): string {
  return `How is it going with the hat “${hat.title}”? A short check-in is due.`;
}

function nameOf(personId: PersonId, people: readonly Named[]): string {
  return people.find((person) => person.personId === personId)?.name ?? 'Someone';
}

function spoken(day: DateText): string {
  return Temporal.PlainDate.from(day).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
