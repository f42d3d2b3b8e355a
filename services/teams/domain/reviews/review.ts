import {
  type DateText,
  dateOf,
  type Id,
  type InstantText,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';
import { type Membership, statusAt } from '../membership.ts';
import type { ReviewSubject } from '../rules/reviews/pack.ts';

/** A review that was held: of the plan, the direct payment, or both at once. Never changed afterwards. */
export interface Review {
  readonly id: Id<'review'>;
  readonly groupId: Id<'team'>;
  readonly subjects: readonly ReviewSubject[];
  readonly heldOn: DateText;
  readonly minutes: number;
  /** Members of the team who were there. */
  readonly attended: readonly PersonId[];
  /** Who else was, in words. */
  readonly others?: string;
  /** What came of it, in plain words. */
  readonly outcome: string;
  /** Whether the person supported had asked for it. */
  readonly requestedByPerson: boolean;
  readonly notedBy: PersonId;
  readonly notedAt: InstantText;
}

/** A review as it is noted. Refusals: `BAD_INPUT` for a day to come, or for someone who is not in the team. */
export function reviewHeld(review: Review, places: readonly Membership[], now: InstantText): Result<Review> {
  if (review.heldOn > dateOf(now)) return wrong('heldOn', 'It is noted once it was held');
  const isHere = (personId: PersonId) =>
    places.some((place) => place.personId === personId && statusAt(place, now) === 'ACTIVE');
  if (!review.attended.every(isHere))
    return wrong('attended', 'Names members of the team; others go in words');
  return ok(review);
}

/** Whether two notes say the same of a review, whoever sent them when. */
export function sameReview(a: Review, b: Review): boolean {
  const said = ({ notedAt: _, ...review }: Review) => {
    const { groupId, subjects, heldOn, minutes, attended, others, outcome, requestedByPerson, notedBy } =
      review;
    const named = [[...subjects].sort(), [...attended].sort()];
    return JSON.stringify([groupId, named, heldOn, minutes, others, outcome, requestedByPerson, notedBy]);
  };
  return said(a) === said(b);
}

function wrong(field: string, problem: string): Result<never> {
  return refused(refusal('BAD_INPUT', { what: `${problem}.`, fields: [{ field, problem }] }));
}
