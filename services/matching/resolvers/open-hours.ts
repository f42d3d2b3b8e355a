import { addDays, dateOf, gbp, instantAt, isBefore, type PersonId } from '@kith/kernel';
import { type RequestContext, relationsTo } from '@kith/service-kit';
import { sharedNeighbours } from '../commands/sharing/shared-on.ts';
import { bookingsOf } from '../domain/diary.ts';
import { barriersOf } from '../domain/eligibility/barriers.ts';
import { prepared } from '../domain/eligibility/prepared.ts';
import type { HoursOffered } from '../domain/hours.ts';
import { isOpen, type OfferCopy } from '../domain/offer-copy.ts';
import { payOfHours } from '../domain/open-hours/pay.ts';
import { reasonsFor } from '../domain/open-hours/reasons.ts';
import { minutesAdded } from '../domain/worker-week/ways.ts';
import type { HoursPayResolvers, OpenHoursResolvers, QueryOpenHoursArgs } from '../generated.ts';
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

export const hoursPay: HoursPayResolvers = {
  listed: ({ listed }) => gbp(listed),
  yours: ({ yours }) => (yours === undefined ? null : gbp(yours)),
};

/** The same answers, worked out once each: many offers begin at the same time. */
function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text) ?? answer(text);
    known.set(text, before);
    return before;
  };
}

type Shown = OfferCopy & { readonly hours: HoursOffered };

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

  const dateAt = remembered(dateOf);
  const held = bookingsOf(diary);
  const told = ({ own, hostCircle, hours }: Shown, minutesAway: number | undefined) => {
    const knowsTeam = own !== undefined && relationsTo(context.viewer, own.teamId).size > 0;
    const reasons = reasonsFor(worker, hours, { minutesAway, knowsTeam });
    const travel = minutesAdded(
      held,
      { ...hours.window, hostCircle },
      (host) => sharedWith(host, today)?.minutes,
    );
    return { reasons, pay: payOfHours(hours, travel) };
  };

  return (copy) => {
    if (!isOpen(copy, now) || !isShownTo(copy, context)) return undefined;
    const date = dateAt(copy.hours.window.from);
    const minutesAway = copy.hostCircle === circle ? undefined : sharedWith(copy.hostCircle, date)?.minutes;
    const isReachable = copy.hostCircle === circle || minutesAway !== undefined;
    if (!isReachable || date > last) return undefined;
    if (!isBefore(now, copy.hours.window.from)) return undefined;
    return barriersOf(one, { ...copy.hours, minutesAway }).length === 0
      ? { ...copy, minutesAway, ...told(copy, minutesAway) }
      : undefined;
  };
}
