import {
  addDays,
  type DateText,
  derivedId,
  type InstantText,
  instantAt,
  isBefore,
  type PersonId,
} from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import type { GatheringAnswer, GatheringDay, GatheringNews } from '../../domain/programme/gathering-day.ts';

/** Tells those for whom a place is kept, by the channel they chose, until when they can say yes (K6). */
export function tellOffered(work: Work, day: GatheringDay, offered: readonly GatheringAnswer[]): void {
  for (const { personId, answerBy, word } of offered) {
    if (!answerBy) continue;
    const midnight = instantAt(addDays(answerBy, 1), '00:00');
    const notAfter = isBefore(midnight, day.window.from) ? midnight : day.window.from;
    say(work, day, personId, 'EVENT_PLACE_FREE', { by: answerBy, askedAt: word.at, notAfter });
  }
}

/** Tells people that a day is moved or off. */
export function tellNews(
  work: Work,
  day: GatheringDay,
  news: GatheringNews,
  people: readonly PersonId[],
): void {
  for (const personId of people) say(work, day, personId, news, { notAfter: day.window.to });
}

interface Telling {
  readonly by?: DateText;
  /** When they asked for the place: whoever asks anew is told anew. */
  readonly askedAt?: InstantText;
  readonly notAfter: InstantText;
}

function say(
  work: Work,
  { gatheringId, day, window, revision }: GatheringDay,
  personId: PersonId,
  kind: GatheringNews | 'EVENT_PLACE_FREE',
  { by, askedAt, notAfter }: Telling,
): void {
  const what = `${gatheringId}#${day}#${personId}#${kind}#${askedAt ?? revision}`;
  const messageId = derivedId('message', what, day);
  const values = { from: window.from, to: window.to, ...(by && { by }), about: gatheringId };
  work.say(
    'MessageRequested',
    { subject: messageId, sequence: 1 },
    { messageId, personId, kind, values, notAfter },
  );
}
