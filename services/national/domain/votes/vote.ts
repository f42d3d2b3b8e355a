import type { BallotTally, PublishedCount, VoteWords } from '@kith/contracts';
import { publishCount } from '@kith/disclosure';
import {
  addDays,
  type CircleSlug,
  type DateText,
  dateOf,
  type InstantText,
  ok,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';
import { type Ballots, ballotsOf, inDecimals, percentOf, type Weighed, weigh } from './weight.ts';

/** Days after the last one for circles to count and send what their members said. */
const DAYS_TO_COUNT = 7;

/** Of fewer ballots than these it is not shown how many were for and against: all or none would say what each said. */
const FEWEST_FOR_PERCENT = 20;

/** A vote of all members of the co-op. Its id is made from its words and days: no copy of it can say another thing. */
export interface Vote extends VoteWords {
  readonly id: string;
  /** How many circles have sent a tally; counting holds on to it. */
  readonly tallies: number;
  readonly result?: VoteResult;
}

/** What one circle's members said. */
export interface CircleTally {
  readonly voteId: string;
  readonly circle: CircleSlug;
  readonly tally: BallotTally;
}

/** What a vote came to, as it is shown for good. The outcome is exact; figures come from published counts. */
export interface VoteResult {
  readonly countedOn: DateText;
  readonly isCarried: boolean;
  readonly circles: readonly CircleSlug[];
  readonly fullVotes: PublishedCount;
  readonly investorVotes: PublishedCount;
  /** What the investors weigh together, and all; `*` where that would say more than the counts do. */
  readonly investorWeight: string;
  readonly allWeight: string;
  readonly investorPercent: string;
  readonly inFavourPercent: string;
}

/**
 * Takes what a circle's members said. Refusal: `EVENT_INVALID` while they can still vote: half a tally would tell how
 * the rest went.
 */
export function acceptTally(vote: Vote, tally: CircleTally, now: InstantText): Result<CircleTally> {
  if (dateOf(now) > vote.closesOn) return ok(tally);
  return refused(refusal('EVENT_INVALID', { what: `The vote goes on until ${vote.closesOn}.` }));
}

/** Counts a vote. Refusal: `VOTE_OPEN` until circles had a week to send what their members said. */
export function count(vote: Vote, tallies: readonly CircleTally[], now: InstantText): Result<Vote> {
  const countedOn = dateOf(now);
  if (countedOn <= addDays(vote.closesOn, DAYS_TO_COUNT)) return refused(refusal('VOTE_OPEN'));
  const ballots = ballotsOf(tallies.map(({ tally }) => tally));
  const circles = tallies.map(({ circle }) => circle).toSorted();
  const { isCarried } = weigh(ballots);
  return ok({ ...vote, result: { countedOn, isCarried, circles, ...shown(ballots) } });
}

/** The figures of a result, from counts as they may be published: they tell no more than those do. */
function shown({ full, investors }: Ballots) {
  const fullVotes = publishCount(full.inFavour + full.against);
  const investorVotes = publishCount(investors.inFavour + investors.against);
  const hidden = { investorWeight: '*', allWeight: '*', investorPercent: '*' };
  const inFavourPercent = percentInFavour({ full, investors });
  if (fullVotes === '*' || investorVotes === '*')
    return { fullVotes, investorVotes, ...hidden, inFavourPercent };
  const weighed = weigh({
    full: { inFavour: fullVotes, against: 0 },
    investors: { inFavour: investorVotes, against: 0 },
  });
  return { fullVotes, investorVotes, ...weightsOf(weighed), inFavourPercent };
}

function weightsOf({ investors, all }: Weighed) {
  const share = percentOf(investors, all);
  return {
    investorWeight: inDecimals(investors, 2),
    allWeight: inDecimals(all, 2),
    investorPercent: share ? inDecimals(share, 1) : '*',
  };
}

function percentInFavour({ full, investors }: Ballots): string {
  const sides = [full.inFavour, full.against, investors.inFavour, investors.against].map(publishCount);
  const [inFavour = 0, against = 0, ofInvestors = 0, againstOfInvestors = 0] = sides.map((side) =>
    side === '*' ? Number.NaN : side,
  );
  const isHidden = sides.includes('*');
  const isFew = inFavour + against + ofInvestors + againstOfInvestors < FEWEST_FOR_PERCENT;
  if (isHidden || isFew) return '*';
  const weighed = weigh({
    full: { inFavour, against },
    investors: { inFavour: ofInvestors, against: againstOfInvestors },
  });
  const share = percentOf(weighed.inFavour, weighed.all);
  return share ? inDecimals(share, 1) : '*';
}
