import { type Id, type InstantText, type PersonId, sameId, type TimeWindow } from '@kith/kernel';
import type { DiaryDay } from '../diary.ts';
import { barriersOf } from '../eligibility/barriers.ts';
import { type Candidate, type Prepared, prepared } from '../eligibility/prepared.ts';
import type { Span } from '../span.ts';
import { engagementOf, travelModeOf } from '../worker.ts';
import type { HoursToPlan, WorkerToPlan } from './gathered.ts';

/** A worker, and the teams they are not proposed to: one of the pair said that they do not want to. */
export interface Able extends Candidate {
  readonly refused: ReadonlySet<string>;
}

/** Around a week, minutes of a day beyond it on either side bear on rest. */
const DAY = 86_400_000;

/** A worker as if they held hours that are proposed to them. */
export function holding<T extends Candidate>(
  candidate: T,
  proposed: readonly { readonly id: Id; readonly window: TimeWindow }[],
  circle: string,
): T {
  if (proposed.length === 0) return candidate;
  const { worker, diary } = candidate;
  const days = proposed.map(
    ({ id, window }, index): DiaryDay => ({
      workerId: worker.id,
      // Days of a diary are told apart by nothing here: only what stands in them counts.
      date: `held ${index}`,
      bookings: [{ ...window, ref: sameId('claim', id), kind: 'RESERVED', hostCircle: circle }],
    }),
  );
  return { ...candidate, diary: [...diary, ...days] };
}

/** Whether a worker may be proposed for hours, by themselves: nothing at all stands in the way, short rest neither. */
export function couldTake(one: Prepared, refused: ReadonlySet<string>, hours: HoursToPlan): boolean {
  const { id } = one.worker;
  if (refused.has(hours.teamId) || hours.notFor.includes(id)) return false;
  if (hours.onlyFor && !hours.onlyFor.includes(id)) return false;
  return barriersOf(one, hours).length === 0;
}

/** What a plan has to know of a worker: which of the hours they could take, and how much of the week is theirs still. */
export function workerToPlan(
  able: Able,
  hours: readonly HoursToPlan[],
  week: TimeWindow,
  now: InstantText,
): WorkerToPlan {
  const one = prepared(able, week, now);
  const { worker } = able;
  const isPaid = engagementOf(worker) === 'PAID';
  const around: Span = { from: Date.parse(week.from) - DAY, to: Date.parse(week.to) + DAY };
  const isAround = (span: Span) => span.to > around.from && span.from < around.to;
  return {
    id: worker.id,
    can: hours.filter((each) => couldTake(one, able.refused, each)).map(({ gapId }) => gapId),
    open: one.open.filter(isAround),
    held: one.held.filter(isAround),
    heldMinutes: one.minutesIn(0),
    ...(isPaid && !one.optedOut && { room: Math.max(0, one.roomIn(0)) }),
    isPaid,
    speaks: worker.languages,
    bases: (worker.bases ?? []).map(({ outwardCode }) => outwardCode),
    mode: travelModeOf(worker),
    ...(worker.wantedHours !== undefined && { wantedHours: worker.wantedHours }),
    ...(worker.leastHours !== undefined && { leastHours: worker.leastHours }),
    ...(worker.mostHours !== undefined && { mostHours: worker.mostHours }),
  };
}

/** The people a plan asks something new, each with how many times. */
export function askedAnew(
  known: readonly { readonly personId: PersonId; readonly count: number }[],
  more: readonly PersonId[],
): { personId: PersonId; count: number }[] {
  const counts = new Map(known.map(({ personId, count }) => [personId, count]));
  for (const personId of more) counts.set(personId, (counts.get(personId) ?? 0) + 1);
  return [...counts].map(([personId, count]) => ({ personId, count }));
}
