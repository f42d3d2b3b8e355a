import {
  addTo,
  dateOf,
  type Id,
  type InstantText,
  isBefore,
  type PersonId,
  type TimeWindow,
} from '@kith/kernel';
import type { HostClaim } from '../claim.ts';
import type { Side } from '../matches/session.ts';
import type { Occurrence } from '../occurrence.ts';
import { proposalsRuleOn } from '../rules/proposals.ts';

/** Why a worker said no; for them alone. */
export type DeclineReason = 'TIME' | 'WAY' | 'ENOUGH_HOURS' | 'SUPPORT' | 'OTHER';

/** What one side said of proposed hours. */
export interface Answer {
  readonly yes: boolean;
  readonly by: PersonId;
  readonly at: InstantText;
  readonly reason?: DeclineReason;
  /** The owner wants this worker, though more people come then than they like (M12). */
  readonly acceptNewPerson?: true;
}

/**
 * Open hours, and a worker who could take them, as a plan put them together. It holds nothing and books nothing: until
 * the worker's yes the hours are open to everyone, and that yes is a claim like any other (M4).
 */
export interface Proposed {
  readonly id: Id<'proposed'>;
  readonly planId: Id<'plan'>;
  readonly gapId: Id<'gap'>;
  readonly teamId: Id<'team'>;
  readonly workerId: PersonId;
  readonly window: TimeWindow;
  readonly category: string;
  readonly outwardCode: string;
  readonly madeAt: InstantText;
  readonly lapsesAt: InstantText;
  readonly answers: { readonly [S in Side]?: Answer };
  /** The worker asked to be kept on it when the week is planned anew. */
  readonly pinned?: true;
  /** The worker's yes, as a claim. */
  readonly claimId?: Id<'claim'>;
  /** The pair parted, or a newer plan took its place. */
  readonly overSince?: InstantText;
  /** A newer plan decided about the gap: it is on nobody's list any more, whatever became of it. */
  readonly replaced?: true;
}

/** What was proposed for a gap: the last of it, and who is not to be proposed for these hours again. */
export interface GapProposals {
  readonly gapId: Id<'gap'>;
  readonly window: TimeWindow;
  readonly lastId?: Id<'proposed'>;
  /** Workers who said no to these hours, or to whom the owner did. Nobody can tell which. */
  readonly notAgain: readonly PersonId[];
}

export type ProposedState = 'OPEN' | 'BOOKED' | 'NO_LONGER_OPEN' | 'NOT_GOING_AHEAD' | 'LAPSED';

/** How things stand around proposed hours now. */
export interface Around {
  readonly gap: Occurrence | undefined;
  /** The claim that the worker's yes became. */
  readonly claim: Pick<HostClaim, 'state'> | undefined;
  /** Whether the worker could still take the hours, and neither of the pair refused the other. */
  readonly fits: boolean;
  readonly now: InstantText;
}

/** Until when hours proposed now can be answered. */
export function lapsesAt({ from }: TimeWindow, closesAt: InstantText, now: InstantText): InstantText {
  const end = addTo(now, { hours: proposalsRuleOn(dateOf(now)).answerHours });
  return [end, from, closesAt].reduce((first, one) => (isBefore(one, first) ? one : first));
}

/** Whether, for all that was said of it, it can still be answered; nobody has claimed by it. */
export function isLive({ answers, overSince, claimId, lapsesAt }: Proposed, now: InstantText): boolean {
  const isNo = Object.values(answers).some(({ yes }) => !yes);
  return !isNo && overSince === undefined && claimId === undefined && isBefore(now, lapsesAt);
}

/** Whether a newer plan keeps it as it is: someone said yes to it, or the worker asked for that. */
export function isKept({ answers, pinned }: Proposed): boolean {
  return pinned === true || Object.values(answers).some(({ yes }) => yes);
}

/**
 * How proposed hours stand. What one side said no to, what no longer fits, what a refusal ended and what a newer plan
 * replaced are one state: nobody can tell one from the other.
 */
export function stateOf(proposed: Proposed, { gap, claim, fits, now }: Around): ProposedState {
  const { answers, overSince, claimId, lapsesAt } = proposed;
  if (claimId !== undefined) {
    if (claim?.state === 'ACCEPTED') return 'BOOKED';
    if (claim?.state === 'WAITING') return 'OPEN';
    return 'NOT_GOING_AHEAD';
  }
  if (overSince !== undefined || Object.values(answers).some(({ yes }) => !yes)) return 'NOT_GOING_AHEAD';
  if (gap?.state !== 'OPEN') return 'NO_LONGER_OPEN';
  if (!isBefore(now, lapsesAt)) return 'LAPSED';
  return fits ? 'OPEN' : 'NOT_GOING_AHEAD';
}

/** With what a side said. */
export function answering(proposed: Proposed, side: Side, answer: Answer): Proposed {
  return { ...proposed, answers: { ...proposed.answers, [side]: answer } };
}

/** Without what a side said: they are asked anew. */
export function asking(proposed: Proposed, side: Side): Proposed {
  const { [side]: _, ...answers } = proposed.answers;
  return { ...proposed, answers };
}

/** Over, without anyone's no. */
export function over(proposed: Proposed, now: InstantText): Proposed {
  return proposed.overSince === undefined ? { ...proposed, overSince: now } : proposed;
}

/** Over, and on nobody's list. */
export function replaced(proposed: Proposed, now: InstantText): Proposed {
  return { ...over(proposed, now), replaced: true };
}

/** Pinned by the worker, or not any more. */
export function pinning({ pinned: _, ...proposed }: Proposed, pinned: boolean): Proposed {
  return pinned ? { ...proposed, pinned } : proposed;
}

/** The pair is not to be proposed for these hours again. */
export function notAgain(known: GapProposals, workerId: PersonId): GapProposals {
  return { ...known, notAgain: [...new Set([...known.notAgain, workerId])].sort() };
}
