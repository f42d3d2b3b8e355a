import { isDeepStrictEqual } from 'node:util';
import type { PersonId } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import { isOpen, placed } from '../../domain/channels/place.ts';
import { type Reach, unknownReach } from '../../domain/channels/reach.ts';
import { allMessagesTo, messages } from '../../store/channels/messages.ts';
import { reaches } from '../../store/channels/reaches.ts';

/** One transaction holds a hundred writes; whoever has more open messages gets the rest looked at as they are sent. */
const MOST_AT_ONCE = 80;

/** How someone is reached, as this decision sees it. What is decided on it falls when it changes meanwhile. */
export async function reachOf(work: Work, personId: PersonId): Promise<Reach> {
  const known = await work.get(reaches, personId);
  if (known) work.hold(reaches, personId);
  return known ?? unknownReach(personId);
}

/** Keeps how someone is reached from now on, and sets what has not reached them yet on that way. */
export async function keepReach(work: Work, before: Reach, after: Reach): Promise<void> {
  if (isDeepStrictEqual(before, after)) return;
  const { table, now } = work.context;
  work.put(reaches, after);
  const open = (await allMessagesTo(table, after.personId)).filter(isOpen);
  for (const { id } of open.slice(-MOST_AT_ONCE)) {
    const message = await work.get(messages, after.personId, id);
    if (message && isOpen(message)) work.put(messages, placed(message, after, now));
  }
}
