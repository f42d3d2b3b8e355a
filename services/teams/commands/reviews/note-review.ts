import { kithError, newId, unwrap } from '@kith/kernel';
import { type CommandContext, event, nothingToChange } from '@kith/service-kit';
import { held } from '../../domain/reviews/changes.ts';
import { type Review, reviewHeld, sameReview } from '../../domain/reviews/review.ts';
import { reviewedInWords } from '../../domain/reviews/words.ts';
import { mattersOn, matterWrites } from '../../store/matters.ts';
import { storeOn } from '../../store/members.ts';
import { reviewedOf } from '../../store/reviews.ts';
import { attendanceWrites } from './attendance.ts';
import { reviewedChanged } from './review-dates.ts';

/**
 * Someone notes a review that was held (T17): the next is dated from it, and each professional who was there has it in
 * their record of professional development. Throws `ID_TAKEN`, and what {@link reviewHeld} refuses.
 */
export async function noteReview(
  { table, cause, now, neighbourhood }: CommandContext,
  { id: asked, ...said }: Omit<Review, 'id' | 'notedAt'> & { readonly id?: Review['id'] | undefined },
): Promise<Review> {
  const { jurisdiction } = await neighbourhood.own();
  const id = asked ?? newId('review');
  return table.change(cause, now, async () => {
    const review: Review = { id, ...said, notedAt: now };
    const earlier = await mattersOn(table).matterOf<Review>(id);
    if (earlier && !sameReview(earlier, review)) throw kithError('ID_TAKEN');
    if (earlier) return nothingToChange<Review>(earlier);

    const { groupId, subjects, heldOn, minutes, attended } = review;
    const places = await storeOn(table).placesOf(groupId);
    const after = unwrap(reviewHeld(review, places, now));
    const dates = subjects.map(async (subject) => {
      const before = await reviewedOf(table, groupId, subject);
      const reviewed = held(before ?? { groupId, subject }, heldOn);
      return reviewedChanged(table, before, reviewed, jurisdiction.country, now);
    });
    const what = `Review of ${reviewedInWords(subjects)}, with the person supported and their team`;
    return {
      value: after,
      writes: [
        ...matterWrites(undefined, after, false),
        ...(await Promise.all(dates)).flat(),
        ...(await attendanceWrites(table, places, attended, { about: id, what, on: heldOn, minutes }, now)),
      ],
      events: [
        event({
          name: 'ReviewHeld',
          subject: id,
          sequence: 1,
          data: { teamId: groupId, reviewId: id, subjects: [...subjects], heldOn },
        }),
      ],
    };
  });
}
