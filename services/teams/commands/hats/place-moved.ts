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

/**
 * What somebody's coming or going means for the hats of a group, in the same transaction: whoever leaves holds none any
 * more, and nobody waits for their word; whoever joins is told of offers that run, and has time to object (T8, T11).
 */
export async function placeMoved(
  table: Table,
  place: Place,
  now: InstantText,
): Promise<{ readonly writes: readonly Write[]; readonly events: readonly NewEvent[] }> {
  const joins = decidersIn([place], now).length > 0;
  if (!joins && statusAt(place, now) !== 'ENDED') return { writes: [], events: [] };
  const before = await frontOf(table, place.teamId);
  const places = before.places.map((one) => (one.personId === place.personId ? { ...one, ...place } : one));
  const front = { ...before, places };
  const hands = front.items<Hat>(HATS).map((hat) => handOf(front, hat, hat, now));
  const moved = hands.map((hand) => (joins ? someoneJoins : someoneLeaves)(table, hand, place, now));
  const told = (await Promise.all(moved)).filter((one) => one !== undefined);
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

type Moved = (
  table: Table,
  hand: HatInHand,
  place: Place,
  now: InstantText,
) => Promise<Awaited<ReturnType<typeof oneHatChanged>> | undefined>;

const someoneJoins: Moved = async (table, hand, place, now) => {
  const { running: before, hat, front } = hand;
  const after: Selection | undefined = before && whenSomeoneJoins(before, place, now);
  if (!before || !after?.offer || after === before) return undefined;
  const words = offeredToHold(hat, after.offer.personId, front.places);
  const news = { groupId: hat.groupId, kind: 'HAT_OFFERED', about: after.id, words } as const;
  const changed = await oneHatChanged({ table, now }, hand, { selection: { before, after } });
  return { ...changed, writes: [...changed.writes, ...tell([place], news, now)] };
};

const someoneLeaves: Moved = async (table, hand, { personId }, now) => {
  const { running: before, ended } = hand;
  const after = before && whenSomeoneLeaves(before, personId, now);
  if (ended.length === 0 && after === before) return undefined;
  return oneHatChanged({ table, now }, hand, before && after ? { selection: { before, after } } : {});
};
