import { addDays, dateOf, gbp, instantAt, isBefore, type PersonId } from '@kith/kernel';
import type { RequestContext } from '@kith/service-kit';
import { sharedNeighbours } from '../commands/sharing/shared-on.ts';
import { barriersOf } from '../domain/eligibility/barriers.ts';
import { prepared } from '../domain/eligibility/prepared.ts';
import { isOpen, type OfferCopy } from '../domain/offer-copy.ts';
import type { OpenHoursResolvers, QueryOpenHoursArgs } from '../generated.ts';
import { coverLists, offerCopies } from '../store/cover.ts';
import { find } from '../store/entity.ts';
import { vettings, workerLists, workers } from '../store/workers.ts';
import { accessOf } from './access.ts';
import { filteredPage } from './filtered-page.ts';
import type { OpenHoursParent } from './parents.ts';

/** Offers for hours further ahead than this are not shown. */
const DAYS_AHEAD = 90;

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
  travelMinutes: ({ minutesAway }) => minutesAway ?? null,
  skills: ({ hours }) => hours.need.skills,
  languages: ({ hours }) => hours.need.languages,
  essentialLanguages: ({ hours }) => hours.need.essentialLanguages ?? [],
  atHome: ({ hours }) => hours.need.atHome ?? [],
  rate: ({ hours }) => gbp(hours.need.ratePence),
  closesAt: ({ hours }) => hours.closesAt,
};

/** Whether an offer is shown to the viewer: at the first step, only to the team's own workers (M11). */
export function isShownTo({ own }: OfferCopy, context: RequestContext): boolean {
  return own?.step !== 'TEAM' || accessOf(context).allows('offer.ofTeam', { teamId: own.teamId });
}

async function fitting(
  context: RequestContext,
  workerId: PersonId,
): Promise<(copy: OfferCopy) => OpenHoursParent | undefined> {
  const { table, now, circle } = context;
  const worker = await find(table, workers, workerId);
  if (!worker) return () => undefined;
  const today = dateOf(now);
  const last = addDays(today, DAYS_AHEAD);
  const [vetting, diary, trainings, sharedWith] = await Promise.all([
    find(table, vettings, workerId),
    workerLists.diary(table, workerId, today, last),
    workerLists.trainings(table, workerId),
    sharedNeighbours(context),
  ]);
  const horizon = { from: now, to: instantAt(addDays(last, 1), '00:00') };
  const one = prepared({ worker, vetting, diary, trainings }, horizon);

  return (copy) => {
    if (!isOpen(copy, now) || !isShownTo(copy, context)) return undefined;
    const date = dateOf(copy.hours.window.from);
    const minutesAway = copy.hostCircle === circle ? undefined : sharedWith(copy.hostCircle, date)?.minutes;
    const isReachable = copy.hostCircle === circle || minutesAway !== undefined;
    if (!isReachable || date > last) return undefined;
    if (!isBefore(now, copy.hours.window.from)) return undefined;
    return barriersOf(one, { ...copy.hours, minutesAway }).length === 0
      ? { ...copy, minutesAway }
      : undefined;
  };
}
