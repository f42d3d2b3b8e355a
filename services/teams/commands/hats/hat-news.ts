import type { InstantText } from '@kith/kernel';
import { event, type NewEvent, type Write } from '@kith/service-kit';
import { decidersIn } from '../../domain/deciders.ts';
import { type Hat, type Holder, hatIdOf, vacantSince } from '../../domain/hats/hat.ts';
import type { Ended } from '../../domain/hats/settling.ts';
import * as words from '../../domain/hats/words.ts';
import type { NoticeKind } from '../../domain/notice.ts';
import type { KeptPlace } from '../../store/members.ts';
import { tell } from '../../store/notices.ts';

/** What became of a hat: who holds it now, and whose time with it is over. */
export interface HatNews {
  readonly hat: Hat;
  readonly granted: readonly Holder[];
  readonly ended: readonly Ended[];
}

/** More than a hat can change hands in one go. */
const EVENTS_A_CHANGE = 32;

/** Tells the people of a group: whoever's term is over, and everyone of a new holder. */
export function noticesOf(
  { hat, granted, ended }: HatNews,
  places: readonly KeptPlace[],
  now: InstantText,
): Write[] {
  const say = (people: readonly KeptPlace[], kind: NoticeKind, said: string) =>
    tell(people, { groupId: hat.groupId, kind, about: hatIdOf(hat), words: said }, now);
  const everyone = decidersIn(places, now);
  const lapsed = ended
    .filter(({ reason }) => reason === 'TERM_OVER')
    .map(({ holder }) => say(placesOf(holder, places), 'HAT_LAPSED', words.lapsed(hat, holder)));
  const given = granted.map((holder) => say(everyone, 'HAT_GRANTED', words.granted(hat, holder, places)));
  return [...lapsed, ...given].flat();
}

/** Tells everyone of a group of essential hats that somebody held and nobody does now: once, however many they are. */
export function vacanciesTold(
  news: readonly HatNews[],
  places: readonly KeptPlace[],
  now: InstantText,
): Write[] {
  const hats = news
    .filter(({ hat, ended }) => ended.length > 0 && hat.essential)
    .map(({ hat }) => hat)
    .filter((hat) => vacantSince(hat, places, now) !== undefined);
  const [first] = hats;
  if (!first) return [];
  const { groupId } = first;
  const said = { groupId, kind: 'HAT_VACANT', about: hatIdOf(first), words: words.vacant(hats) } as const;
  return tell(decidersIn(places, now), said, now);
}

/** Tells other services. `change` is the number of the change among those of the hat. */
export function eventsOf({ hat, granted, ended }: HatNews, change: number): NewEvent[] {
  const { groupId, slug } = hat;
  const about = { subject: hatIdOf(hat), sequence: change * EVENTS_A_CHANGE };
  const ends = ended.map(({ holder: { personId }, reason, at }) =>
    event({ ...about, name: 'HatEnded', data: { groupId, hat: slug, personId, at, reason } }),
  );
  const grants = granted.map(({ personId, from, until }) =>
    event({ ...about, name: 'HatGranted', data: { groupId, hat: slug, personId, from, until } }),
  );
  return [...ends, ...grants].map((one, place) => ({ ...one, sequence: one.sequence + place }));
}

/** Where someone who held a hat still is, if they are. */
export function placesOf({ memberId }: Holder, places: readonly KeptPlace[]): KeptPlace[] {
  return places.filter((place) => place.memberId === memberId);
}
