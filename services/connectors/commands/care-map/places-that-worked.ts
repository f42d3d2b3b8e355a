import { type Id, type InstantText, type MonthText, monthOf } from '@kith/kernel';
import type { Table } from '@kith/service-kit';
import { whenLastMonthEnded } from '../../domain/care-map/places.ts';
import { mapLists } from '../../store/care-map.ts';

type Teams = ReadonlyMap<Id<'place'>, number>;

const known = new WeakMap<Table, { readonly month: MonthText; readonly teams: Promise<Teams> }>();

/**
 * How many teams' owners went to each place of the asset map when last month ended: links that were engaged or generative
 * (K3, K4). True counts, for ranking; whoever shows one puts it under disclosure control. They stay the same for a month,
 * so that no suggestion changes with one team's map, and nothing need be read twice.
 */
export function placesThatWorked(table: Table, now: InstantText): Promise<Teams> {
  const month = monthOf(now);
  const kept = known.get(table);
  if (kept?.month === month) return kept.teams;
  const teams = read(table, month);
  known.set(table, { month, teams });
  // What could not be read is read again by whoever asks next.
  teams.catch(() => known.delete(table));
  return teams;
}

async function read(table: Table, month: MonthText): Promise<Teams> {
  const tallies = await mapLists.placeTallies(table);
  return new Map(
    tallies.flatMap((tally) => {
      const { LIVE } = whenLastMonthEnded(tally, month);
      return LIVE > 0 ? [[tally.placeId, LIVE] as const] : [];
    }),
  );
}
