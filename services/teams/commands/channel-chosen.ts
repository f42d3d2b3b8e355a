import { event, type NewEvent } from '@kith/service-kit';
import type { Person } from '../domain/person.ts';
import { type Kept, next } from '../store/kept.ts';

/** Others of the circle hear by which channel someone likes to be reached, when that is news (C6). */
export function channelChosen(before: Kept<Person> | undefined, { personId, channel }: Person): NewEvent[] {
  if (!channel || before?.channel === channel) return [];
  const data = { personId, channel };
  return [event({ name: 'ChannelChosen', subject: personId, sequence: next(before), data })];
}
