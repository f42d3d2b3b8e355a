import type { VoteWords } from '@kith/contracts';
import { dateOf, kithError, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, change, eachApart, seal } from '@kith/service-kit';
import { type Choice, type CircleVote, circleVote, withBallot } from '../../domain/co-op/vote.ts';
import { allCircleVotes, circleVotes, voters } from '../../store/co-op/deciding.ts';
import { membershipOf } from './membership.ts';

/**
 * Brings a vote of the co-op to the circle's members, word for word (N5). The same again changes nothing. Throws
 * `CHANGED_ON_THE_WAY`.
 */
export function bringVote(id: string, words: VoteWords, context: CommandContext): Promise<CircleVote> {
  return change(context, async (work) => {
    const known = await work.get(circleVotes, id);
    if (known) return known;
    const vote = unwrap(circleVote(id, words));
    work.put(circleVotes, vote);
    return vote;
  });
}

/**
 * A member votes, once, as a member of their class. What they say goes into the tally and is kept nowhere else; the
 * same again changes nothing. Throws `NOT_FOUND`, `NOT_ELIGIBLE`, `VOTE_NOT_OPEN`.
 */
export function castBallot(
  id: string,
  choice: Choice,
  personId: PersonId,
  context: CommandContext,
): Promise<CircleVote> {
  const today = dateOf(context.now);
  return change(context, async (work) => {
    const vote = await work.get(circleVotes, id);
    if (!vote) throw kithError('NOT_FOUND');
    if (await work.get(voters, id, personId)) return vote;
    const member = await membershipOf(personId, context);
    if (!member) throw kithError('NOT_ELIGIBLE');
    const after = unwrap(withBallot(vote, member.class, choice, today));
    work.put(circleVotes, after);
    work.put(voters, { voteId: id, personId, on: today });
    return after;
  });
}

/** By the clock: tells the national co-op what the members said on each vote that is over, sealed to it. */
export async function sendTallies(context: CommandContext): Promise<void> {
  const today = dateOf(context.now);
  const over = (await allCircleVotes(context.table)).filter((vote) => !vote.sentOn && vote.closesOn < today);
  await eachApart(over, ({ id }) => sendTally(id, context));
}

function sendTally(id: string, context: CommandContext): Promise<void> {
  const { circle, neighbourhood, now } = context;
  return change(context, async (work) => {
    const vote = await work.get(circleVotes, id);
    if (!vote || vote.sentOn) return;
    const subject = `${circle}:${id}`;
    const sealedTally = await seal(vote.tally, await neighbourhood.nationalKeys(), subject);
    work.put(circleVotes, { ...vote, sentOn: dateOf(now) });
    work.say('BallotsCounted', { subject, sequence: 1, to: ['national'] }, { voteId: id, sealedTally });
  });
}
