import { kithError } from '@kith/kernel';
import { pageAsked, type RequestContext } from '@kith/service-kit';
import type { Operation } from '../../domain/permissions.ts';
import type { Reviewed } from '../../domain/reviews/calendar.ts';
import type { Review } from '../../domain/reviews/review.ts';
import { type ReviewSubject, reviewSubjects } from '../../domain/rules/reviews/pack.ts';
import type { TeamReviewsResolvers } from '../../generated.ts';
import { mattersOn } from '../../store/matters.ts';
import { reviewedIn } from '../../store/reviews.ts';
import { connectionOfSome } from '../connection-of-some.ts';
import { sightOf } from '../sight.ts';

const seeing = { PLAN: 'review.plan.see', DIRECT_PAYMENT: 'review.payment.see' } as const satisfies Record<
  ReviewSubject,
  Operation
>;

async function calendarOf(
  teamId: Reviewed['groupId'],
  subject: ReviewSubject,
  context: RequestContext,
): Promise<Reviewed | null> {
  const { access, front } = await sightOf(context);
  access.require(seeing[subject], { teamId });
  return reviewedIn(await front(teamId), subject) ?? null;
}

export const teamReviews: TeamReviewsResolvers = {
  plan: ({ teamId }, _, context) => calendarOf(teamId, 'PLAN', context),

  directPayment: ({ teamId }, _, context) => calendarOf(teamId, 'DIRECT_PAYMENT', context),

  history: async ({ teamId }, page, context) => {
    const { access } = await sightOf(context);
    const seen = reviewSubjects.filter((subject) => access.allows(seeing[subject], { teamId }));
    if (seen.length === 0) throw kithError('NOT_ALLOWED');
    const held = mattersOn(context.table).pastMatters<Review>(teamId, 'review', pageAsked(page));
    return connectionOfSome(await held, ({ subjects }) => subjects.every((each) => seen.includes(each)));
  },
};
