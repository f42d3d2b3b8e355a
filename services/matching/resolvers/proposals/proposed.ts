import { addDays, dateOf, minutesOf, mondayOf } from '@kith/kernel';
import { find, type RequestContext, relationsTo } from '@kith/service-kit';
import { breaksContinuity, peopleUntil, personOf } from '../../domain/continuity/continuity.ts';
import { bookingsOf } from '../../domain/diary.ts';
import { reasonsFor } from '../../domain/open-hours/reasons.ts';
import { changesForOwner, changesForWorker, reasonsToOwner } from '../../domain/proposals/words.ts';
import type { ProposedHoursResolvers } from '../../generated.ts';
import { offerCopies } from '../../store/cover.ts';
import { continuities, visits } from '../../store/hours.ts';
import { workCards } from '../../store/pairs.ts';
import { proposedHours as kind } from '../../store/proposals.ts';
import { accessOf } from '../access.ts';
import type { ProposedHoursParent } from '../parents.ts';
import { seenOne } from './seen.ts';

/** Hours proposed to a pair, as the viewer's side of it sees them. */
export const proposedHours: ProposedHoursResolvers = {
  __resolveReference: async ({ id }, context) => {
    const found = await find(context.table, kind, id);
    const about = found && { teamId: found.teamId, personId: found.workerId };
    return about && accessOf(context).allows('proposed.read', about) ? seenOne(context, found) : null;
  },
  from: ({ window }) => window.from,
  to: ({ window }) => window.to,
  minutes: ({ window }) => minutesOf(window),
  mySide: ({ side }) => side,
  myYes: ({ answers, side }) => answers[side]?.yes === true,
  // A no is nobody's but theirs: it shows as a yes that is not there.
  theirYes: ({ answers, side }) => answers[side === 'OWNER' ? 'WORKER' : 'OWNER']?.yes === true,
  reasons: (found, _, context) => {
    if (found.state !== 'OPEN') return [];
    return found.side === 'OWNER' ? toOwner(found, context) : toWorker(found, context);
  },
  changes: (found, _, context) => {
    if (found.state !== 'OPEN') return [];
    return found.side === 'OWNER' ? changesToOwner(found, context) : changesToWorker(found);
  },
  pinned: ({ side, pinned }) => (side === 'WORKER' ? pinned === true : null),
  myReason: ({ side, answers }) => (side === 'WORKER' && answers.WORKER?.reason) || null,
  hours: async ({ side, state, claim, gap, look }, _, { table }) => {
    if (side !== 'WORKER' || state !== 'OPEN' || claim || !gap?.offer) return null;
    const [{ shown }, copy] = await Promise.all([look(), find(table, offerCopies, gap.offer.id)]);
    return (copy && shown(copy)) ?? null;
  },
  gap: ({ side, gap }) => (side === 'OWNER' && gap) || null,
  worker: ({ side, workerId }) => (side === 'OWNER' ? { id: workerId } : null),
  shownAs: async ({ side, workerId }, _, { table }) =>
    side === 'OWNER' ? ((await find(table, workCards, workerId))?.shownAs ?? null) : null,
  asksForNewPerson: async (found, _, context) => {
    if (found.side !== 'OWNER' || found.state !== 'OPEN') return null;
    return (await beyond(found, context)) !== undefined;
  },
  visit: async ({ gap, state }, _, { table }) => {
    const id = state === 'BOOKED' ? gap?.visitId : undefined;
    return (id && (await find(table, visits, id))) || null;
  },
};

async function toOwner(
  { who, gap, comings, workerId, window }: ProposedHoursParent,
  { circle }: RequestContext,
): Promise<string[]> {
  if (!who || !gap) return [];
  const sunday = addDays(mondayOf(dateOf(window.from)), 6);
  const person = personOf({ homeCircle: circle, workerId });
  const on = (await comings()).filter((one) => one.date <= sunday && one.person === person);
  return reasonsToOwner({
    worker: who.able.worker,
    need: gap.need,
    window,
    minutesAway: who.one.reach(gap.need.outwardCode, undefined).minutes,
    days: new Set(on.map(({ date }) => date)).size,
  });
}

function toWorker({ who, gap, teamId, window }: ProposedHoursParent, { viewer }: RequestContext): string[] {
  if (!who || !gap?.offer) return [];
  const { need, offer } = gap;
  const minutesAway = who.one.reach(need.outwardCode, undefined).minutes;
  const knowsTeam = relationsTo(viewer, teamId).size > 0;
  const hours = { window, need, closesAt: offer.closesAt };
  return reasonsFor(who.able.worker, hours, { minutesAway, knowsTeam, isNear: false }).map(
    ({ words }) => words,
  );
}

async function changesToOwner(found: ProposedHoursParent, context: RequestContext): Promise<string[]> {
  const { comings, workerId, window } = found;
  const sunday = addDays(mondayOf(dateOf(window.from)), 6);
  const coming = { date: dateOf(window.from), person: personOf({ homeCircle: context.circle, workerId }) };
  const without = await comings();
  const people = {
    without: peopleUntil(without, sunday),
    with: peopleUntil([...without, coming], sunday),
  };
  return changesForOwner({ window, people, beyond: await beyond(found, context) });
}

function changesToWorker({ who, claim, window }: ProposedHoursParent): string[] {
  if (!who) return [];
  const { worker, diary } = who.able;
  // What they said yes to is in the diary already.
  const held = bookingsOf(diary).filter(({ ref }) => !claim || ref !== claim.id);
  const monday = mondayOf(dateOf(window.from));
  const inWeek = held.filter(({ from }) => mondayOf(dateOf(from)) === monday);
  return changesForWorker({
    window,
    heldMinutes: inWeek.reduce((sum, each) => sum + minutesOf(each), 0),
    wantedHours: worker.wantedHours,
    thatDay: inWeek.filter(({ from }) => dateOf(from) === dateOf(window.from)).length,
  });
}

/** How many people the owner wants to see at most, when with this worker there would be more (M12). */
async function beyond(
  { teamId, workerId, window, comings }: ProposedHoursParent,
  { table, circle }: RequestContext,
): Promise<number | undefined> {
  const wanted = await find(table, continuities, teamId);
  if (wanted?.most === undefined) return undefined;
  const coming = { date: dateOf(window.from), person: personOf({ homeCircle: circle, workerId }) };
  return breaksContinuity(wanted, await comings(), coming) ? wanted.most : undefined;
}
