import {
  type CircleSlug,
  type DateText,
  derivedId,
  type Id,
  type InstantText,
  isBefore,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
  type TimeWindow,
} from '@kith/kernel';
import type { AgreedHours } from './agreed-hours.ts';
import { windowOn } from './availability.ts';
import type { Need } from './hours.ts';
import { type GapLadder, isFurther, type LadderStep, stepAfter } from './ladder/gap-ladder.ts';

/** The offer under which a gap is open now. Each time it opens again it gets a new one. */
export interface LiveOffer {
  readonly id: Id<'offer'>;
  readonly closesAt: InstantText;
  /** The neighbours it was sent to. */
  readonly circles: readonly CircleSlug[];
  /** The training it asked for: what a neighbour vouches for by letting its worker claim. */
  readonly training?: readonly string[];
}

/**
 * One day of agreed hours: a gap while nobody covers it. It holds at most one claim and one visit, so an offered slot
 * is held by at most one worker, over all circles (invariant 1).
 */
export interface Occurrence {
  readonly id: Id<'gap'>;
  readonly agreedId: Id<'agreed'>;
  readonly teamId: Id<'team'>;
  readonly ownerId: PersonId;
  readonly date: DateText;
  readonly window: TimeWindow;
  readonly need: Need;
  readonly state: 'OPEN' | 'CLAIMED' | 'COVERED' | 'CANCELLED';
  readonly step: LadderStep;
  /** How it came to that step; missing when somebody always covered it. */
  readonly ladder?: GapLadder;
  /** No further than this, as its owner wishes; as far as the neighbours unless said. */
  readonly upTo?: LadderStep;
  readonly offer?: LiveOffer;
  /** Circles to a worker of whom the owner said no for these hours: who of them comes again may be the same person (F2). */
  readonly noTo?: readonly CircleSlug[];
  /** The claim that waits for the owner, or that was accepted. */
  readonly claimId?: Id<'claim'>;
  readonly visitId?: Id<'visit'>;
}

/** The id of one day of agreed hours: worked out again, it is the same. */
export function occurrenceId(agreedId: Id<'agreed'>, date: DateText): Id<'gap'> {
  return derivedId('gap', agreedId, date);
}

/** One day of agreed hours, as a gap the team sees. */
export function occurrenceOf(agreed: AgreedHours, date: DateText): Occurrence {
  return {
    id: occurrenceId(agreed.id, date),
    agreedId: agreed.id,
    teamId: agreed.teamId,
    ownerId: agreed.ownerId,
    date,
    window: windowOn(date, agreed),
    need: agreed.need,
    state: 'OPEN',
    step: 'TEAM',
    ...(agreed.upTo && { upTo: agreed.upTo }),
  };
}

/** Whether the hours are still to come. */
export function isAhead({ window }: { readonly window: TimeWindow }, now: InstantText): boolean {
  return isBefore(now, window.from);
}

/**
 * The step a gap is widened to: the next one, or the one asked for. The same step again is fine.
 * Refusals: `WRONG_STATE` when it is not open and ahead, or was shown further already; `NOT_FURTHER` when its owner wants
 * it shown to no more people.
 */
export function widenedStep(
  occurrence: Occurrence,
  to: LadderStep | undefined,
  now: InstantText,
): Result<LadderStep> {
  if (occurrence.state !== 'OPEN' || !isAhead(occurrence, now)) return refused(refusal('WRONG_STATE'));
  const { step: here, upTo: limit = 'NEIGHBOURS' } = occurrence;
  const asked = to ?? (isFurther(limit, here) ? stepAfter(here) : here);
  if (isFurther(here, asked)) return refused(refusal('WRONG_STATE'));
  if (isFurther(asked, here) && isFurther(asked, limit)) return refused(refusal('NOT_FURTHER'));
  return ok(asked);
}

/** Open under an offer. */
export function offered(occurrence: Occurrence, offer: LiveOffer): Occurrence {
  return { ...unheld(occurrence), state: 'OPEN', offer };
}

/** Held by a claim, until the owner answers. */
export function claimed(occurrence: Occurrence, claimId: Id<'claim'>): Occurrence {
  return { ...occurrence, state: 'CLAIMED', claimId };
}

/** Covered by a visit. */
export function covered(occurrence: Occurrence, visitId: Id<'visit'>): Occurrence {
  return { ...occurrence, state: 'COVERED', visitId };
}

/** Open again, without claim, visit or offer. */
export function reopened(occurrence: Occurrence): Occurrence {
  const { offer: _, ...rest } = unheld(occurrence);
  return { ...rest, state: 'OPEN' };
}

/** With the owner's no to someone of a circle. */
export function withNoTo(occurrence: Occurrence, circle: CircleSlug): Occurrence {
  return { ...occurrence, noTo: [...new Set([...(occurrence.noTo ?? []), circle])] };
}

/** Not needed. */
export function cancelled(occurrence: Occurrence): Occurrence {
  const { offer: _, ...rest } = unheld(occurrence);
  return { ...rest, state: 'CANCELLED' };
}

function unheld({ claimId: _, visitId: __, ...rest }: Occurrence): Occurrence {
  return rest;
}
