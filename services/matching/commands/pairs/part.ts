import { addDays, dateOf, unwrap } from '@kith/kernel';
import { type CommandContext, change, eachApart, find, type Work } from '@kith/service-kit';
import { type AgreedHours, answered } from '../../domain/agreed-hours.ts';
import { bookingsOf } from '../../domain/diary.ts';
import type { Parting } from '../../domain/pairs/parting.ts';
import { agreedHours, hourLists } from '../../store/hours.ts';
import { matches, matchLists } from '../../store/matches.ts';
import { pairLists, partings } from '../../store/pairs.ts';
import { workerLists } from '../../store/workers.ts';
import { keepHours } from '../keep-hours.ts';
import { endMatch } from '../matches/end-match.ts';
import { endProposalsOf } from '../proposals/decline.ts';
import { isUndone } from './is-undone.ts';
import { leaveBooking } from './leave-booking.ts';

/** Bookings further ahead than this do not exist. */
const DAYS_AHEAD = 400;

/** A team and a worker of this circle, and which of them speaks. */
export type Pair = Pick<Parting, 'teamId' | 'workerId' | 'by'>;

/**
 * A team's owner or a worker ends working together, at any time and without a reason: from this moment nothing that
 * lies ahead holds any more (M5). Matches end, weekly hours of the pair are answered no, visits are gaps again, and
 * claims are given back.
 */
export async function endWorkingTogether(context: CommandContext, pair: Pair): Promise<void> {
  await change(context, (work) => part(work, pair));
  await finishParting(context, pair);
}

/** Puts down that a pair parts. What follows is done by {@link finishParting}, or by a round. */
export async function part(work: Work, { teamId, workerId, by }: Pair): Promise<void> {
  await work.get(partings, workerId, teamId);
  work.put(partings, { teamId, workerId, by, at: work.context.now, done: false });
}

/** Undoes all that lies ahead of a pair that parted. Each step is a change of its own, and doing it again is harmless. */
export async function finishParting(
  context: CommandContext,
  { teamId, workerId }: Pick<Pair, 'teamId' | 'workerId'>,
): Promise<void> {
  const parting = await find(context.table, partings, workerId, teamId);
  if (!parting || parting.done) return;
  await endMatches(context, parting);
  await endProposalsOf(context, parting);
  for (const id of await hoursNaming(context, parting)) await leaveHours(context, parting, id);
  const today = dateOf(context.now);
  const days = await workerLists.diary(context.table, workerId, today, addDays(today, DAYS_AHEAD));
  for (const booking of bookingsOf(days).filter(({ hostCircle }) => hostCircle === context.circle))
    await change(context, (work) => leaveBooking(work, parting, booking));
  await change(context, async (work) => {
    const known = await work.get(partings, workerId, teamId);
    if (known && known.at === parting.at) work.put(partings, { ...known, done: true });
  });
}

/** Finishes what an interruption left half done. For the rounds. */
export async function finishPartings(context: CommandContext): Promise<void> {
  const partings = await pairLists.partingsToFinish(context.table);
  await eachApart(partings, (parting) => finishParting(context, parting));
}

async function endMatches(context: CommandContext, parting: Parting): Promise<void> {
  const { teamId, workerId, by } = parting;
  for (const { id } of await matchLists.allMatchesOfWorker(context.table, workerId))
    await change(context, async (work) => {
      const match = await work.get(matches, id);
      if (match?.teamId === teamId && (await isUndone(work, parting, match.startedAt)))
        await endMatch(work, match, by);
    });
}

/**
 * Weekly hours that may name the worker: those put before them, and those of the team. Hours that never were, because of
 * what one of the two had said, end as any do: nobody can tell by it.
 */
async function hoursNaming({ table }: CommandContext, { teamId, workerId }: Parting): Promise<Set<string>> {
  const shown = await workerLists.allHoursOfWorker(table, workerId);
  const ofTeam = await hourLists.agreedHoursOfTeamAll(table, teamId);
  const naming = ofTeam.filter(({ named }) => named?.workerId === workerId);
  return new Set([...shown, ...naming].map(({ id }) => id));
}

async function leaveHours(context: CommandContext, parting: Parting, id: string): Promise<void> {
  await change(context, async (work) => {
    const agreed = await work.get(agreedHours, id);
    if (!agreed || !isOfPair(agreed, parting) || !(await isUndone(work, parting, agreed.agreedAt))) return;
    await keepHours(work, unwrap(answered(agreed, parting.workerId, { accept: false }, context.now)));
  });
}

function isOfPair({ teamId, named }: AgreedHours, parting: Parting): boolean {
  const isTheirs = teamId === parting.teamId && named?.workerId === parting.workerId;
  return isTheirs && named.answer !== 'DECLINED';
}
