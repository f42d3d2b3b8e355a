import { gbp, type PersonId } from '@kith/kernel';
import { find, pageAsked, type RequestContext } from '@kith/service-kit';
import { inFewer } from '../domain/open-hours/beginnings.ts';
import type { HoursPayResolvers, OpenHoursResolvers, QueryOpenHoursArgs } from '../generated.ts';
import { offerCopies } from '../store/cover.ts';
import { lastBeginning, openOffers } from '../store/open-offers.ts';
import { cutAt } from './filtered-page.ts';
import { fitting } from './fitting-hours.ts';
import type { OpenHoursParent } from './parents.ts';

/** However someone's hours lie: so many stretches of them are read at most. */
const MOST_STRETCHES = 16;

/** The open hours that fit what a worker chose, and that they may know of (M8). */
export async function openHoursFor(
  context: RequestContext,
  workerId: PersonId,
  args: Partial<QueryOpenHoursArgs>,
) {
  const { limit, after } = pageAsked(args);
  const { stretches, shown } = await fitting(context, workerId, lastBeginning(context.table));
  const edges: { cursor: string; node: OpenHoursParent }[] = [];
  for await (const { items, cursorOf } of openOffers(
    context.table,
    inFewer(stretches, MOST_STRETCHES),
    after,
  )) {
    for (const item of items) {
      const node = shown(item.value);
      if (node) edges.push({ cursor: cursorOf(item), node });
      if (edges.length > limit) return cutAt(limit, edges);
    }
  }
  return cutAt(limit, edges);
}

export const openHours: OpenHoursResolvers = {
  __resolveReference: async ({ id }, context) => {
    const found = await find(context.table, offerCopies, id);
    const { shown } = await fitting(context, context.viewer.personId, found?.hours?.window.from);
    return (found && shown(found)) ?? null;
  },
  from: ({ hours }) => hours.window.from,
  to: ({ hours }) => hours.window.to,
  category: ({ hours }) => hours.need.category,
  outwardCode: ({ hours }) => hours.need.outwardCode,
  travelMinutes: ({ travelMinutes }) => travelMinutes ?? null,
  restLacking: ({ restLacking }) => restLacking || null,
  skills: ({ hours }) => hours.need.skills,
  languages: ({ hours }) => hours.need.languages,
  essentialLanguages: ({ hours }) => hours.need.essentialLanguages ?? [],
  atHome: ({ hours }) => hours.need.atHome ?? [],
  rate: ({ hours }) => gbp(hours.need.ratePence),
  closesAt: ({ hours }) => hours.closesAt,
};

export const hoursPay: HoursPayResolvers = {
  listed: ({ listed }) => gbp(listed),
  yours: ({ yours }) => (yours === undefined ? null : gbp(yours)),
};
