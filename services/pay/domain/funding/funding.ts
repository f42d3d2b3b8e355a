import type { DateText, Id, InstantText, Pence, PersonId } from '@kith/kernel';
import { type Share, WHOLE } from './shares.ts';

/** Who pays for a team's support from a day on, in which parts, and how much a week may cost (P13). */
export interface Funding {
  readonly fundingId: Id<'funding'>;
  readonly from: DateText;
  /** Together exactly the whole. */
  readonly shares: readonly Share[];
  /** What a week may cost; absent when nobody said. */
  readonly weeklyPence?: Pence;
  readonly setBy: PersonId;
  readonly setAt: InstantText;
}

/** All that was said of who pays for a team: in order of days, one on a day at most. */
export interface TeamFunding {
  readonly teamId: string;
  readonly fundings: readonly Funding[];
}

/** Before anyone has said who pays, the person supported does. */
const ownerPays: readonly Share[] = [{ route: 'SELF_FUNDED', basisPoints: WHOLE }];

/** What is in force on a day: what was said last for it or for a day before. */
export function fundingOn(kept: TeamFunding | undefined, day: DateText): Funding | undefined {
  return kept?.fundings.findLast(({ from }) => from <= day);
}

/** Who pays on a day, and which part: always exactly one split that makes up the whole. */
export function sharesOn(kept: TeamFunding | undefined, day: DateText): readonly Share[] {
  return fundingOn(kept, day)?.shares ?? ownerPays;
}
