import { type InstantText, newId, type PersonId } from '@kith/kernel';
import { find, type Work } from '@kith/service-kit';
import { prepared } from '../../domain/eligibility/prepared.ts';
import { isAhead, type LiveOffer, type Occurrence } from '../../domain/occurrence.ts';
import { type Able, askedAnew, couldTake, holding } from '../../domain/proposals/could-take.ts';
import type { HoursToPlan, Pairing, ToPlan } from '../../domain/proposals/gathered.ts';
import { isKept, isLive, lapsesAt, type Proposed, replaced } from '../../domain/proposals/proposed.ts';
import { advanced, countOf, type WeekPlan } from '../../domain/proposals/week-plan.ts';
import { weekFrom } from '../../domain/proposals/week-window.ts';
import { occurrences } from '../../store/hours.ts';
import {
  ASKED,
  askedParts,
  FOUND,
  foundParts,
  gapProposals,
  proposedHours,
  proposedToWorkers,
} from '../../store/proposals.ts';
import { ableBeside } from './able.ts';
import { keepPart, toPlanOf } from './parts.ts';

/** Hours take six writes at most, and one transaction a hundred. */
const HOURS_A_SLICE = 12;

/** Hours of a plan, and who is to be proposed for them, if anyone. */
interface ToPropose {
  readonly hours: HoursToPlan;
  readonly workerId: PersonId | undefined;
}

/**
 * Puts down who is proposed for the next hours of a plan. Each worker is looked at once more, with all that was proposed
 * to them before: what does not fit any more is left open. What someone said yes to, or is pinned, stays as it is.
 */
export async function proposeSlice(work: Work, plan: WeekPlan): Promise<WeekPlan> {
  const { context } = work;
  const toPlan = await toPlanOf(work, plan);
  const found = await find(context.table, foundParts, plan.id, FOUND);
  const left = inOrder(toPlan, found?.value.pairings ?? []).slice(plan.done);
  const slice = left.slice(0, HOURS_A_SLICE);
  const look = lookingAt(work, plan, new Set(left.map(({ hours }) => hours.gapId)));
  const stands: HoursToPlan[] = [];
  const told: PersonId[] = [];
  for (const { hours, workerId } of slice) {
    const gap = await work.get(occurrences, hours.gapId);
    const offer = gap && liveOfferOf(gap, context.now);
    const known = await work.get(gapProposals, hours.gapId);
    const last = known?.lastId && (await work.get(proposedHours, known.lastId));
    const isStanding = last && isLive(last, context.now);
    if (!gap || !offer) continue;
    const able = workerId && (await look(workerId, hours));
    if (isStanding && (last.workerId === workerId ? able : isKept(last) && !hours.keep)) {
      able?.(last);
      stands.push(hours);
      continue;
    }
    if (last && !last.replaced) await replace(work, last);
    if (!workerId || !able || known?.notAgain.includes(workerId)) continue;
    const made = proposedFor(plan, gap, workerId, offer.closesAt, context.now);
    work.put(proposedHours, made);
    work.put(proposedToWorkers, { id: made.id, workerId, from: made.window.from });
    work.put(gapProposals, { notAgain: [], ...known, gapId: gap.id, window: gap.window, lastId: made.id });
    able(made);
    stands.push(hours);
    told.push(workerId, gap.ownerId);
  }
  if (told.length > 0) {
    const before = await work.get(askedParts, plan.id, ASKED);
    await keepPart(work, askedParts, plan, ASKED, askedAnew(before?.value ?? [], told));
  }
  const more = countOf(stands.map(({ window }) => window));
  const proposed = {
    stretches: plan.proposed.stretches + more.stretches,
    minutes: plan.proposed.minutes + more.minutes,
  };
  return advanced({ ...plan, proposed }, { done: slice.length, nextOf: 1 }, context.now);
}

/** Hours of one worker follow each other; those for which nobody is proposed come last. */
function inOrder({ hours }: ToPlan, pairings: readonly Pairing[]): ToPropose[] {
  const who = new Map(pairings.map(({ gapId, workerId }) => [gapId, workerId]));
  const each = hours.map((one): ToPropose => ({ hours: one, workerId: who.get(one.gapId) }));
  return each.toSorted((a, b) => compare(a.workerId ?? '~', b.workerId ?? '~'));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function liveOfferOf(gap: Occurrence, now: InstantText): LiveOffer | undefined {
  return gap.state === 'OPEN' && isAhead(gap, now) ? gap.offer : undefined;
}

/**
 * Whether a worker can take hours beside what is proposed to them: if so, answers how to note that they are proposed for
 * them now. What earlier plans said of hours this one is still to decide about does not count.
 */
function lookingAt({ context }: Work, { monday }: WeekPlan, undecided: ReadonlySet<string>) {
  const week = weekFrom(monday);
  const known = new Map<PersonId, Able | undefined>();
  return async (workerId: PersonId, hours: HoursToPlan) => {
    if (!known.has(workerId))
      known.set(workerId, await ableBeside(context, workerId, week, ({ gapId }) => undecided.has(gapId)));
    const able = known.get(workerId);
    if (!able || !couldTake(prepared(able, week, context.now), able.refused, hours)) return undefined;
    return (made: Proposed) => known.set(workerId, holding(able, [made], context.circle));
  };
}

/** What was proposed before leaves both lists, however it stood: so a refusal looks like a day off. */
async function replace(work: Work, last: Proposed): Promise<void> {
  work.put(proposedHours, replaced(last, work.context.now));
  const pointer = proposedToWorkers.keyOf(last.workerId, last.window.from, last.id);
  work.write([{ remove: pointer, version: 1 }]);
}

function proposedFor(
  plan: WeekPlan,
  { id: gapId, teamId, window, need }: Occurrence,
  workerId: PersonId,
  closesAt: InstantText,
  now: InstantText,
): Proposed {
  return {
    id: newId('proposed'),
    planId: plan.id,
    gapId,
    teamId,
    workerId,
    window,
    category: need.category,
    outwardCode: need.outwardCode,
    madeAt: now,
    lapsesAt: lapsesAt(window, closesAt, now),
    answers: {},
  };
}
