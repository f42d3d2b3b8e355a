import { addDays, dateOf, instantAt, isBefore, type PersonId } from '@kith/kernel';
import { type RequestContext, relationsTo } from '@kith/service-kit';
import { sharedNeighbours } from '../commands/sharing/shared-on.ts';
import { beginningOn } from '../domain/diary.ts';
import { barriersOf, nearlyFits, restLackingBeside } from '../domain/eligibility/barriers.ts';
import { prepared } from '../domain/eligibility/prepared.ts';
import { isOpen, type OfferCopy } from '../domain/offer-copy.ts';
import { payOfHours } from '../domain/open-hours/pay.ts';
import { reasonsFor } from '../domain/open-hours/reasons.ts';
import { isRefused } from '../domain/pairs/refusal.ts';
import { minutesAdded } from '../domain/worker-week/ways.ts';
import { workingTimeSpan } from '../domain/working-time.ts';
import { find } from '../store/entity.ts';
import { pairLists } from '../store/pairs.ts';
import { optOuts, vettings, workerLists, workers } from '../store/workers.ts';
import { accessOf } from './access.ts';
import type { OpenHoursParent } from './parents.ts';

/** Offers for hours further ahead than this are not shown. */
const DAYS_AHEAD = 90;

/** Whether an offer is shown to the viewer: at the first step, only to the team's own workers (M11). */
export function isShownTo({ own }: OfferCopy, context: RequestContext): boolean {
  return own?.step !== 'TEAM' || accessOf(context).allows('offer.ofTeam', { teamId: own.teamId });
}

/**
 * Answers for each offer whether it is shown to a worker, and as what: hours with nothing in the way but what their own
 * word lifts, or that nearly fit, for who wants to see those (M8). What bears on all of them is read and worked out once.
 */
export async function fitting(
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
  const heldOn = beginningOn(diary);
  const dateAt = remembered(dateOf);

  return (copy) => {
    if (!isOpen(copy, now) || !isShownTo(copy, context)) return undefined;
    const { own, hostCircle } = copy;
    if (own && refused.has(own.teamId)) return undefined;
    const date = dateAt(copy.hours.window.from);
    const minutesAway = hostCircle === circle ? undefined : sharedWith(hostCircle, date)?.minutes;
    const isReachable = hostCircle === circle || minutesAway !== undefined;
    if (!isReachable || date > last || !isBefore(now, copy.hours.window.from)) return undefined;

    const hours = { ...copy.hours, minutesAway };
    const barriers = barriersOf(one, hours).filter((barrier) => barrier !== 'SHORT_REST');
    const isNear = worker.showNearlyFits === true && nearlyFits(one, hours, barriers);
    if (barriers.length > 0 && !isNear) return undefined;
    const travelMinutes = one.reach(hours.need.outwardCode, minutesAway).minutes;
    const knowsTeam = own !== undefined && relationsTo(context.viewer, own.teamId).size > 0;
    const wayTo = (host: string) => sharedWith(host, today)?.minutes;
    return {
      ...copy,
      travelMinutes,
      nearlyFits: isNear,
      restLacking: restLackingBeside(one, hours.window),
      reasons: reasonsFor(worker, hours, { minutesAway: travelMinutes, knowsTeam, isNear }),
      pay: payOfHours(hours, minutesAdded(heldOn.get(date) ?? [], { ...hours.window, hostCircle }, wayTo)),
    };
  };
}

/** The same answers, worked out once each: many offers begin at the same time. */
function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text) ?? answer(text);
    known.set(text, before);
    return before;
  };
}
