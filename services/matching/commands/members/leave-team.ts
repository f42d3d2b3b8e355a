import { addDays, dateOf, type PersonId } from '@kith/kernel';
import { type CommandContext, change, find, type Work } from '@kith/service-kit';
import { isLive } from '../../domain/claim.ts';
import { bookingsOf } from '../../domain/diary.ts';
import { comesAt, hasLeft } from '../../domain/members/team-member.ts';
import { isAhead } from '../../domain/occurrence.ts';
import { homeClaims, hostClaims } from '../../store/cover.ts';
import { agreedHours, hourLists, occurrences, teamMembers, visits } from '../../store/hours.ts';
import { workerLists } from '../../store/workers.ts';
import { leaveVisit } from '../cannot-make-it.ts';
import { keepHours } from '../keep-hours.ts';
import { giveBack } from '../release-claim.ts';
import { unfoldHours } from '../unfold-hours.ts';

/** Bookings further ahead than this do not exist. */
const DAYS_AHEAD = 400;

/**
 * What a person holds of a team follows their place in it: once it has ended they are no longer named for its hours, and
 * while they do not come their visits and claims ahead are gaps. Back again, they come by the hours they are named for,
 * from the first day that was not theirs to lose. One change for each; interrupted, it is finished by doing it again.
 */
export async function leaveTeam(context: CommandContext, teamId: string, personId: PersonId): Promise<void> {
  const member = await find(context.table, teamMembers, teamId, personId);
  if (hasLeft(member)) await endNaming(context, teamId, personId);
  if (!comesAt(member, context.now)) await leaveWhatIsAhead(context, teamId, personId);
  for (const { id, named } of await hourLists.agreedHoursOfTeamAll(context.table, teamId))
    if (named?.workerId === personId) await unfoldHours(context, id);
}

/** Whoever left is named for nothing any more; of weekly hours that is a no, and final. */
async function endNaming(context: CommandContext, teamId: string, personId: PersonId): Promise<void> {
  for (const { id } of await hourLists.agreedHoursOfTeamAll(context.table, teamId)) {
    await change(context, async (work) => {
      const agreed = await work.get(agreedHours, id);
      if (agreed?.named?.workerId !== personId || agreed.named.answer === 'DECLINED') return;
      if (!hasLeft(await memberOf(work, teamId, personId))) return;
      await keepHours(work, {
        ...agreed,
        named: { workerId: personId, answer: 'DECLINED', answeredAt: context.now },
      });
    });
  }
}

async function leaveWhatIsAhead(context: CommandContext, teamId: string, personId: PersonId): Promise<void> {
  const today = dateOf(context.now);
  const days = await workerLists.diary(context.table, personId, today, addDays(today, DAYS_AHEAD));
  for (const booking of bookingsOf(days)) {
    if (!isAhead({ window: booking }, context.now)) continue;
    await change(context, async (work) => {
      if (comesAt(await memberOf(work, teamId, personId), context.now)) return;
      if (booking.kind === 'VISIT') await leaveVisitOf(work, teamId, booking.ref);
      else await leaveClaimOf(work, teamId, booking.ref);
    });
  }
}

async function leaveVisitOf(work: Work, teamId: string, visitId: string): Promise<void> {
  const visit = await work.get(visits, visitId);
  if (visit?.state === 'PLANNED' && visit.host?.teamId === teamId) await leaveVisit(work, visit, 'CIRCLE');
}

/** A yes that waits for the owner of this team. */
async function leaveClaimOf(work: Work, teamId: string, claimId: string): Promise<void> {
  const claim = await work.get(homeClaims, claimId);
  if (!claim || !isLive(claim)) return;
  const gapId = (await work.get(hostClaims, claimId))?.asked?.gapId;
  const gap = gapId && (await work.get(occurrences, gapId));
  if (gap && gap.teamId === teamId) await giveBack(work, claim);
}

/** What teams told of their place, which may not change while we decide on it. */
async function memberOf(work: Work, teamId: string, personId: PersonId) {
  const member = await work.get(teamMembers, teamId, personId);
  work.hold(teamMembers, teamId, personId);
  return member;
}
