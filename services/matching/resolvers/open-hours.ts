import { addDays, dateOf, gbp, instantAt, isBefore, type PersonId } from '@kith/kernel';
import type { RequestContext } from '@kith/service-kit';
import { sharedNeighbours } from '../commands/sharing/shared-on.ts';
import { barriersOf, nearlyFits, restLackingBeside } from '../domain/eligibility/barriers.ts';
import { type Prepared, prepared } from '../domain/eligibility/prepared.ts';
import type { HoursOffered } from '../domain/hours.ts';
import { isOpen, type OfferCopy } from '../domain/offer-copy.ts';
import { isRefused } from '../domain/pairs/refusal.ts';
import { workingTimeSpan } from '../domain/working-time.ts';
import type { OpenHoursResolvers, QueryOpenHoursArgs } from '../generated.ts';
import { coverLists, offerCopies } from '../store/cover.ts';
import { find } from '../store/entity.ts';
import { pairLists } from '../store/pairs.ts';
import { optOuts, vettings, workerLists, workers } from '../store/workers.ts';
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
  travelMinutes: ({ travelMinutes }) => travelMinutes ?? null,
  restLacking: ({ restLacking }) => restLacking || null,
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
  const span = workingTimeSpan({ from: now, to: instantAt(last, '00:00') });
  const [vetting, diary, trainings, optOut, sharedWith, { travel }, refusals] = await Promise.all([
    find(table, vettings, workerId),
    workerLists.diary(table, workerId, span.first, span.last),
    workerLists.trainings(table, workerId),
    find(table, optOuts, workerId),
    sharedNeighbours(context),
    context.neighbourhood.own(),
    pairLists.refusalsOfWorker(table, workerId),
  ]);
  const refused = new Set<string>(refusals.filter(isRefused).map(({ teamId }) => teamId));
  const horizon = { from: now, to: instantAt(addDays(last, 1), '00:00') };
  const one = prepared({ worker, vetting, diary, trainings, optOut, travel }, horizon, now);

  return (copy) => {
    if (!isOpen(copy, now) || !isShownTo(copy, context)) return undefined;
    if (copy.own && refused.has(copy.own.teamId)) return undefined;
    const date = dateOf(copy.hours.window.from);
    const minutesAway = copy.hostCircle === circle ? undefined : sharedWith(copy.hostCircle, date)?.minutes;
    const isReachable = copy.hostCircle === circle || minutesAway !== undefined;
    if (!isReachable || date > last) return undefined;
    if (!isBefore(now, copy.hours.window.from)) return undefined;
    return shown(one, copy, minutesAway);
  };
}

/** Hours with nothing in the way but what the worker's own word lifts, or that nearly fit, for who wants to see those. */
function shown(
  one: Prepared,
  copy: OfferCopy & { hours: HoursOffered },
  minutesAway: number | undefined,
): OpenHoursParent | undefined {
  const hours = { ...copy.hours, minutesAway };
  const barriers = barriersOf(one, hours).filter((barrier) => barrier !== 'SHORT_REST');
  const isNear = one.worker.showNearlyFits === true && nearlyFits(one, hours, barriers);
  if (barriers.length > 0 && !isNear) return undefined;
  return {
    ...copy,
    travelMinutes: one.reach(hours.need.outwardCode, minutesAway).minutes,
    nearlyFits: isNear,
    restLacking: restLackingBeside(one, hours.window),
  };
}
