import { type DateText, derivedId, type InstantText, minutesBetween, type PersonId } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import type { GatheringAnswer, GatheringDay, GatheringNews } from '../../domain/programme/gathering-day.ts';
import { isOnTheDay, lastDayOf } from '../../domain/rules/programme.ts';

/** Tells those for whom a place is kept, by the channel they chose, until when they can say yes (K6). */
export function tellOffered(work: Work, day: GatheringDay, offered: readonly GatheringAnswer[]): void {
  const { now } = work.context;
  for (const { personId, keptUntil, word } of offered) {
    if (!keptUntil) continue;
    const by = lastDayOf(keptUntil);
    const minutes = isOnTheDay(now, day.window.from) && {
      minutes: Math.max(1, minutesBetween(now, keptUntil)),
    };
    say(work, day, personId, 'EVENT_PLACE_FREE', {
      values: { by, ...minutes },
      askedAt: word.at,
      notAfter: keptUntil,
    });
  }
}

/** Tells people that a day is moved or off. */
export function tellNews(
  work: Work,
  day: GatheringDay,
  { news, was }: Pick<NonNullable<GatheringDay['toTell']>, 'news' | 'was'>,
  people: readonly PersonId[],
): void {
  for (const personId of people)
    say(work, day, personId, news, { values: { day: was }, notAfter: day.window.to });
}

interface Telling {
  readonly values: { readonly by?: DateText; readonly minutes?: number; readonly day?: DateText };
  /** When they asked for the place: whoever asks anew is told anew. */
  readonly askedAt?: InstantText;
  readonly notAfter: InstantText;
}

function say(
  work: Work,
  { gatheringId, day, window, revision }: GatheringDay,
  personId: PersonId,
  kind: GatheringNews | 'EVENT_PLACE_FREE',
  { values: more, askedAt, notAfter }: Telling,
): void {
  const what = `${gatheringId}#${day}#${personId}#${kind}#${askedAt ?? revision}`;
  const messageId = derivedId('message', what, day);
  const values = { from: window.from, to: window.to, ...more, about: gatheringId };
  work.say(
    'MessageRequested',
    { subject: messageId, sequence: 1 },
    { messageId, personId, kind, values, notAfter },
  );
}
