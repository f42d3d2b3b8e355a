import type { InstantText } from '@kith/kernel';
import type { NewEvent, Table, Write } from '@kith/service-kit';
import { decidersIn } from '../../domain/deciders.ts';
import { whenSomeoneJoins, whenSomeoneLeaves } from '../../domain/hats/comings.ts';
import type { Hat } from '../../domain/hats/hat.ts';
import type { Selection } from '../../domain/hats/selection.ts';
import { offeredToHold } from '../../domain/hats/words.ts';
import { statusAt } from '../../domain/membership.ts';
import { frontOf } from '../../store/front.ts';
import { HATS } from '../../store/hats.ts';
import type { Place } from '../../store/members.ts';
import { tell } from '../../store/notices.ts';
import { oneHatChanged } from './hat-changed.ts';
import { type HatInHand, handOf } from './hat-in-hand.ts';
import { vacanciesTold } from './hat-news.ts';

interface Told {
  readonly writes: readonly Write[];
  readonly events: readonly NewEvent[];
}

const nothing: Told = { writes: [], events: [] };

/**
 * What people's coming or going means for the hats of their group, in the same transaction: whoever leaves holds none any
 * more, and nobody waits for their word; whoever joins is told of offers that run, and has time to object (T8, T11). Those
 * who move at one moment do so together: a hat is written once, however many of them it concerns.
 */
export async function placesMoved(table: Table, moved: readonly Place[], now: InstantText): Promise<Told> {
  const touching = moved.filter((place) => joinsNow(place, now) || statusAt(place, now) === 'ENDED');
  const [first] = touching;
  if (!first) return nothing;
  const before = await frontOf(table, first.teamId);
  const places = before.places.map((one) => {
    const since = touching.find(({ personId }) => personId === one.personId);
    return since ? { ...one, ...since } : one;
  });
  const front = { ...before, places };
  const hands = front.items<Hat>(HATS).map((hat) => handOf(front, hat, hat, now));
  const followed = await Promise.all(hands.map((hand) => follow(table, hand, touching, now)));
  const told = followed.filter((one) => one !== undefined);
  const vacancies = vacanciesTold(
    told.map(({ news }) => news),
    places,
    now,
  );
  return {
    writes: [...told.flatMap(({ writes }) => writes), ...vacancies],
    events: told.flatMap(({ events }) => events),
  };
}

const joinsNow = (place: Place, now: InstantText): boolean => decidersIn([place], now).length > 0;

/** One hat after all who came and went. */
async function follow(
  table: Table,
  hand: HatInHand,
  moved: readonly Place[],
  now: InstantText,
): Promise<Awaited<ReturnType<typeof oneHatChanged>> | undefined> {
  const { running: before, ended, hat, front } = hand;
  const leavers = moved.filter((place) => !joinsNow(place, now));
  const joiners = moved.filter((place) => joinsNow(place, now));
  const left = leavers.reduce<Selection | undefined>((one, { personId }) => {
    return one && !one.outcome ? whenSomeoneLeaves(one, personId, now) : one;
  }, before);
  const after = joiners.reduce<Selection | undefined>((one, place) => {
    return one && !one.outcome ? whenSomeoneJoins(one, place, now) : one;
  }, left);
  const isOver = leavers.length > 0 && ended.length > 0;
  if (!isOver && after === before) return undefined;
  const selection = before && after ? { selection: { before, after } } : {};
  const changed = await oneHatChanged({ table, now }, hand, selection);
  if (after === left || !after?.offer) return changed;
  const words = offeredToHold(hat, after.offer.personId, front.places);
  const news = { groupId: hat.groupId, kind: 'HAT_OFFERED', about: after.id, words } as const;
  return { ...changed, writes: [...changed.writes, ...tell(joiners, news, now)] };
}
