import { publishCount } from '@kith/disclosure';
import { monthOf } from '@kith/kernel';
import { connectionOfAll } from '@kith/service-kit';
import { whenLastMonthEnded } from '../../domain/care-map/places.ts';
import type { CirclePlaceResolvers, QueryResolvers } from '../../generated.ts';
import { mapLists } from '../../store/care-map.ts';
import { findPlace } from '../../store/places.ts';
import { accessOf } from '../access.ts';

export const circleMapQuery: Pick<QueryResolvers, 'circleMap'> = {
  circleMap: async (_, page, context) => {
    accessOf(context).require('seeCircleMap');
    const month = monthOf(context.now);
    const tallies = await mapLists.placeTallies(context.table);
    // In the order of their ids: one by size would tell more than the counts do.
    const known = tallies.filter((tally) =>
      Object.values(whenLastMonthEnded(tally, month)).some((count) => count > 0),
    );
    return connectionOfAll(known, page);
  },
};

export const circlePlace: CirclePlaceResolvers = {
  place: async ({ placeId }, _, { table }) => (await findPlace(table, placeId)) ?? null,
  goThere: (tally, _, { now }) => String(publishCount(whenLastMonthEnded(tally, monthOf(now)).LIVE)),
  thoughtOfIt: (tally, _, { now }) => String(publishCount(whenLastMonthEnded(tally, monthOf(now)).AHEAD)),
};
