import {
  addDays,
  type DateText,
  dateOf,
  type InstantText,
  instantAt,
  isBefore,
  type PersonId,
} from '@kith/kernel';
import { type RequestContext, relationsTo } from '@kith/service-kit';
import { sharedNeighbours } from '../commands/sharing/shared-on.ts';
import { beginningOn } from '../domain/diary.ts';
import { fitOf, restLackingBeside } from '../domain/eligibility/barriers.ts';
import { type Candidate, prepared } from '../domain/eligibility/prepared.ts';
import { isOpen, type OfferCopy } from '../domain/offer-copy.ts';
import { beginnings } from '../domain/open-hours/beginnings.ts';
import { payOfHours } from '../domain/open-hours/pay.ts';
import { reasonsFor } from '../domain/open-hours/reasons.ts';
import { isRefused } from '../domain/pairs/refusal.ts';
import { type Span, spanOf } from '../domain/span.ts';
import { minutesAdded } from '../domain/worker-week/ways.ts';
import { workingTimeSpan } from '../domain/working-time.ts';
import { workerBearing } from '../store/worker-bearing.ts';
import { workerLists } from '../store/workers.ts';
import { accessOf } from './access.ts';
import type { OpenHoursParent } from './parents.ts';

/** Offers for hours further ahead than this are not shown. */
const DAYS_AHEAD = 90;

/** Whether an offer is shown to the viewer: at the first step, only to the team's own workers (M11). */
export function isShownTo({ own }: OfferCopy, context: RequestContext): boolean {
  return own?.step !== 'TEAM' || accessOf(context).allows('offer.ofTeam', { teamId: own.teamId });
}

/** What a worker could take: when it may begin, and each offer as it is shown to them, or nothing. */
export interface Fitting {
  readonly stretches: readonly Span[];
  readonly shown: (copy: OfferCopy) => OpenHoursParent | undefined;
}

/**
 * Looks with a worker's eyes at offers that begin until some moment: hours with nothing in the way but what their own
 * word lifts, or that nearly fit, for who wants to see those (M8). What bears on all of them is read and worked out once.
 * `as` looks at them as if they were otherwise.
 */
export async function fitting(
  context: RequestContext,
  workerId: PersonId,
  until: Promise<InstantText | undefined> | InstantText | undefined,
  as: (one: Candidate) => Candidate = (one) => one,
): Promise<Fitting> {
  const { table, now, circle } = context;
  const today = dateOf(now);
  const furthest = addDays(today, DAYS_AHEAD);
  const span = workingTimeSpan({ from: now, to: instantAt(furthest, '00:00') });
  const [end, { worker, refusals, ...bearing }, diary, sharedWith, { travel }] = await Promise.all([
    until,
    workerBearing(table, workerId),
    workerLists.diary(table, workerId, span.first, span.last),
    sharedNeighbours(context),
    context.neighbourhood.own(),
  ]);
  if (!worker || end === undefined || !isBefore(now, end)) return NOTHING;
  const ends = dateOf(end);
  const last = ends < furthest ? ends : furthest;
  const midnight = instantAt(addDays(last, 1), '00:00');
  const one = prepared(as({ worker, ...bearing, diary, travel }), { from: now, to: midnight }, now);
  const refused = new Set<string>(refusals.filter(isRefused).map(({ teamId }) => teamId));
  const heldOn = beginningOn(diary);
  const { days } = one.byDay;
  const minutesTo = (host: string, date: DateText) => sharedWith(host, date)?.minutes;

  return {
    stretches: beginnings(one, spanOf({ from: now, to: midnight }), [undefined, ...sharedWith.ways]),
    shown: (copy) => {
      if (!isOpen(copy, now) || !isShownTo(copy, context)) return undefined;
      const { own, hostCircle } = copy;
      const { window } = copy.hours;
      if ((own && refused.has(own.teamId)) || !isBefore(now, window.from)) return undefined;
      const date = days.dateOf(days.at(Date.parse(window.from)));
      const minutesAway = hostCircle === circle ? undefined : minutesTo(hostCircle, date);
      if ((hostCircle !== circle && minutesAway === undefined) || date > last) return undefined;

      const hours = { ...copy.hours, minutesAway };
      const fit = fitOf(one, hours);
      if (!fit) return undefined;
      const isNear = fit === 'NEARLY';
      const travelMinutes = one.reach(hours.need.outwardCode, minutesAway).minutes;
      const knowsTeam = own !== undefined && relationsTo(context.viewer, own.teamId).size > 0;
      const wayTo = (host: string) => minutesTo(host, today);
      return {
        ...copy,
        travelMinutes,
        nearlyFits: isNear,
        restLacking: restLackingBeside(one, window),
        reasons: reasonsFor(worker, hours, { minutesAway: travelMinutes, knowsTeam, isNear }),
        pay: payOfHours(hours, minutesAdded(heldOn.get(date) ?? [], { ...window, hostCircle }, wayTo)),
      };
    },
  };
}

const NOTHING: Fitting = { stretches: [], shown: () => undefined };
