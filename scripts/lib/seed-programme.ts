import { addDays } from '@kith/kernel';
import { type DemoCircle, type DemoPerson, personId } from '../demo-data/index.ts';
import type { CircleClient } from './circle-client.ts';
import { sayingIn } from './saying.ts';
import { stableId } from './stable-id.ts';

/** Enters how people are reached who chose another channel than the software: everyone for themselves. */
export async function sayContact(client: CircleClient, { username, contact }: DemoPerson): Promise<void> {
  if (contact) await sayingIn(client)(username, 'setMyContact', { ...contact }, 'channel', 'ContactInput');
}

/**
 * Enters what a circle holds, who comes, and that it was moved since: so that each of them is told by the channel they chose.
 * Entering it again changes nothing.
 */
export async function holdEvents(client: CircleClient, circle: DemoCircle, today: string): Promise<void> {
  const say = sayingIn(client);
  const { username: connector } = circle.coordinator;
  for (const { title, about, address, inDays, from, movedTo, minutes, capacity, come } of circle.events ??
    []) {
    const id = stableId('gathering', circle.slug, title, today);
    const day = addDays(today, inDays);
    const session = { startsOn: day, from, minutes };
    await say(connector, 'recordGathering', { id, title, about, address, capacity, session });
    for (const person of come) {
      const heard = { how: 'PHONE', on: today };
      const answer = { gatheringId: id, day, comes: true, personId: personId(person), heard };
      await say(connector, 'answerGathering', answer, 'going');
    }
    if (movedTo) {
      await say(
        connector,
        'moveGathering',
        { gatheringId: id, day, to: day, from: movedTo, minutes },
        'moved',
      );
    }
  }
}
