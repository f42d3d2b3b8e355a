import { type BallotTally, type MemberClass, memberClasses, type VoteWords, voteIdOf } from '@kith/contracts';
import { type DateText, ok, type Result, refusal, refused } from '@kith/kernel';

export const choices = ['IN_FAVOUR', 'AGAINST', 'ABSTAINED'] as const;
export type Choice = (typeof choices)[number];

/** A vote of the co-op as this circle holds it for its members. What each said is in the tally and nowhere else. */
export interface CircleVote extends VoteWords {
  readonly id: string;
  readonly tally: BallotTally;
  /** When the tally went to the national co-op. */
  readonly sentOn?: DateText;
}

const sides = { IN_FAVOUR: 'inFavour', AGAINST: 'against', ABSTAINED: 'abstained' } as const;

/** A vote as it begins here. Refusal: `CHANGED_ON_THE_WAY` when these are not the words that the id stands for. */
export function circleVote(id: string, words: VoteWords): Result<CircleVote> {
  if (voteIdOf(words) !== id) return refused(refusal('CHANGED_ON_THE_WAY'));
  const nobody = { inFavour: 0, against: 0, abstained: 0 };
  const tally = Object.fromEntries(memberClasses.map((one) => [one, nobody])) as BallotTally;
  return ok({ ...words, id, tally });
}

/** Adds a ballot to the tally. Refusal: `VOTE_NOT_OPEN`. */
export function withBallot(
  vote: CircleVote,
  as: MemberClass,
  choice: Choice,
  today: DateText,
): Result<CircleVote> {
  if (vote.sentOn || today < vote.opensOn || today > vote.closesOn) return refused(refusal('VOTE_NOT_OPEN'));
  const side = sides[choice];
  const counted = { ...vote.tally[as], [side]: vote.tally[as][side] + 1 };
  return ok({ ...vote, tally: { ...vote.tally, [as]: counted } });
}
