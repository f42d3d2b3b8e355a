import { type Id, kithError, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import { consented, liveConsents, type Match, matchId } from '../../domain/matches/match.ts';
import type { Side } from '../../domain/matches/session.ts';
import type { Opportunity } from '../../domain/opportunities/opportunity.ts';
import { matches, matchesOfWorkers, opportunities } from '../../store/matches.ts';
import { isCandidate, refuses } from './candidacy.ts';

/** One side's yes to trying it out, said by a person. */
export interface Yes {
  readonly opportunityId: string;
  readonly workerId: PersonId;
  readonly side: Side;
  readonly by: PersonId;
  /** The worker says that they are the woman or the man who is asked for. */
  readonly isWhoIsAskedFor: boolean;
}

/**
 * A worker says that they are interested, or the owner that they would like to try it with a worker (M5). The second
 * yes makes it mutual; nobody but two people can bring that about (M4). Said again, nothing changes.
 * Throws `NOT_FOUND` for a worker whom it is not open to, `NOT_A_CANDIDATE` for an owner who names such a worker: neither
 * hears why; `WRONG_STATE` when it is not going ahead or closed, `MUST_BE_CONFIRMED`.
 */
export function sayYes(context: CommandContext, yes: Yes): Promise<Match> {
  return change(context, async (work) => {
    const opportunity = await work.get(opportunities, yes.opportunityId);
    if (!opportunity) throw kithError('NOT_FOUND');
    work.hold(opportunities, yes.opportunityId);
    const id = matchId(opportunity.id, yes.workerId, opportunity.createdOn);
    const known = await work.get(matches, id);
    if (known?.yeses[yes.side] && !known.ended) return known;
    const match = known ?? (await proposed(work, opportunity, yes, id));
    if (!known?.ended) await checkStillOpen(work, opportunity, yes);
    const after = unwrap(consented(match, yes.side, { by: yes.by, at: context.now }));
    work.put(matches, after);
    const { owner, worker } = liveConsents(after);
    if (owner && worker && !opportunity.matchedAt)
      work.put(opportunities, { ...opportunity, matchedAt: context.now });
    return after;
  });
}

/** The first yes of two, to someone it could be agreed with. */
async function proposed(work: Work, opportunity: Opportunity, yes: Yes, id: Id<'match'>): Promise<Match> {
  const isOpen = opportunity.state === 'OPEN';
  if (yes.side === 'WORKER') {
    if (!isOpen || !(await isCandidate(work, opportunity, yes.workerId))) throw kithError('NOT_FOUND');
  } else {
    if (!isOpen) throw kithError('WRONG_STATE');
    if (!(await isCandidate(work, opportunity, yes.workerId))) throw kithError('NOT_A_CANDIDATE');
  }
  const { teamId, ownerId, need } = opportunity;
  const startedAt = work.context.now;
  work.put(matchesOfWorkers, { id, workerId: yes.workerId, startedAt });
  return {
    id,
    opportunityId: opportunity.id,
    teamId,
    ownerId,
    workerId: yes.workerId,
    ratePence: need.ratePence,
    startedAt,
    yeses: {},
    joins: {},
    sessions: [],
  };
}

async function checkStillOpen(
  work: Work,
  { state, teamId, askedFor }: Opportunity,
  { side, workerId, isWhoIsAskedFor }: Yes,
): Promise<void> {
  const isOff = state !== 'OPEN' || (await refuses(work, teamId, workerId));
  if (isOff) throw kithError('WRONG_STATE', { what: 'It is not going ahead.' });
  if (side === 'WORKER' && askedFor && !isWhoIsAskedFor) throw kithError('MUST_BE_CONFIRMED');
}
