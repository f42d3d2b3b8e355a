import {
  addDays,
  dateOf,
  type InstantText,
  ok,
  type Pence,
  type PersonId,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';
import { openRound } from '../consent-round/round.ts';
import { CIRCLE, isTeam } from '../group.ts';
import { decidingPolicy } from '../rules/deciding.ts';
import { type Beyond, beyond, type GroupDomain } from './group-domain.ts';
import type { Proposal } from './proposal.ts';

/** What someone wants decided. */
export type Wish = Pick<Proposal, 'id' | 'groupId' | 'kind' | 'title' | 'what' | 'decisionKind'> &
  Partial<Pick<Proposal, 'spendPence' | 'domain' | 'reviewOn' | 'by'>>;

/** What the decision on where it belongs follows from. */
interface Standing {
  /** The domain that was set for the group, if any. */
  readonly domain: GroupDomain | undefined;
  /** What the group had decided to spend this month so far, in pence. */
  readonly spentBefore: Pence;
}

/**
 * Why a wish is for the governance circle rather than the team itself (T13). Whether a team splits is its own matter,
 * whatever its domain says; and beyond the governance circle there is nobody.
 */
export function beyondItsGroup(
  wish: Wish,
  { domain }: Pick<Standing, 'domain'>,
  now: InstantText,
): Beyond | undefined {
  const isOwn = wish.kind === 'SPLIT' || !isTeam(wish.groupId);
  return isOwn ? undefined : beyond(domain, wish, dateOf(now));
}

/** Whether a decision may be written down as done, with nobody else asked (T13). A domain is never: it takes consent. */
export function mayBeRecorded(wish: Wish, { domain }: Pick<Standing, 'domain'>, now: InstantText): boolean {
  return wish.kind === 'DECISION' && beyond(domain, wish, dateOf(now)) === undefined;
}

/**
 * A wish put to those who decide it: the group itself, or at once the governance circle when it lies outside the team's
 * domain (T13). Refusals: `BAD_INPUT` for a review that is not to come.
 */
export function proposed(
  wish: Wish,
  standing: Standing,
  people: readonly PersonId[],
  now: InstantText,
): Result<Proposal> {
  const outside = beyondItsGroup(wish, standing, now);
  const moved =
    outside && isTeam(wish.groupId)
      ? ({ groupId: CIRCLE, fromTeam: wish.groupId, beyond: outside } as const)
      : {};
  const proposal = drafted(wish, standing, now);
  if (proposal.reviewOn <= dateOf(now)) return refused(reviewPast());
  return ok({ ...proposal, ...moved, round: openRound(people) });
}

/** A decision within the domain that was taken already: it is written down, and nobody else is asked (T13). */
export function recorded(wish: Wish, standing: Standing, now: InstantText): Result<Proposal> {
  const proposal = drafted(wish, standing, now);
  if (proposal.reviewOn <= dateOf(now)) return refused(reviewPast());
  return ok({ ...proposal, ended: { outcome: 'DONE', at: now } });
}

/** Whether the wish is the one that a proposal came from: the same said again. */
export function isSameWish(proposal: Proposal, wish: Wish): boolean {
  const key = ({ kind, title, decisionKind, spendPence, by }: Wish) =>
    JSON.stringify([kind, title, decisionKind, spendPence ?? 0, by]);
  return key(proposal) === key(wish) && (proposal.fromTeam ?? proposal.groupId) === wish.groupId;
}

function drafted(wish: Wish, { spentBefore }: Standing, now: InstantText): Proposal {
  const today = dateOf(now);
  const usual = addDays(today, 7 * decidingPolicy(today).reviewWeeks);
  return {
    ...wish,
    at: now,
    spentBefore,
    reviewOn: wish.reviewOn ?? usual,
    round: openRound([]),
    earlier: [],
    sessions: [],
  };
}

function reviewPast() {
  const problem = 'a day to come';
  return refusal('BAD_INPUT', {
    what: `The review is on ${problem}.`,
    fields: [{ field: 'reviewOn', problem }],
  });
}
