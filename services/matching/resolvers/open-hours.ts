import { gbp, type PersonId } from '@kith/kernel';
import type { RequestContext } from '@kith/service-kit';
import type { HoursPayResolvers, OpenHoursResolvers, QueryOpenHoursArgs } from '../generated.ts';
import { coverLists, offerCopies } from '../store/cover.ts';
import { find } from '../store/entity.ts';
import { filteredPage } from './filtered-page.ts';
import { fitting } from './fitting-hours.ts';

/** The open hours that fit what a worker chose, and that they may know of (M8). */
export async function openHoursFor(
  context: RequestContext,
  workerId: PersonId,
  args: Partial<QueryOpenHoursArgs>,
) {
  const { table, now } = context;
  const fits = await fitting(context, workerId);
  return filteredPage((page) => coverLists.openOffers(table, now, page), fits, args);
}

export const openHours: OpenHoursResolvers = {
  __resolveReference: async ({ id }, context) => {
    const found = await find(context.table, offerCopies, id);
    const fits = await fitting(context, context.viewer.personId);
    return (found && fits(found)) ?? null;
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
