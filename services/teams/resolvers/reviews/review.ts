import { dateOf } from '@kith/kernel';
import type { PackageRequest } from '../../domain/requests/package-request.ts';
import { wasSent } from '../../domain/requests/package-request.ts';
import { nextReview } from '../../domain/reviews/calendar.ts';
import { dueWords } from '../../domain/reviews/words.ts';
import type { ReviewCalendarResolvers, ReviewDueResolvers, ReviewResolvers } from '../../generated.ts';
import { sightOf } from '../sight.ts';

export const reviewCalendar: ReviewCalendarResolvers = {
  next: async (reviewed, _, { neighbourhood }) => {
    const { jurisdiction } = await neighbourhood.own();
    const next = nextReview(reviewed, jurisdiction.country);
    return (next.ok && next.value) || null;
  },

  requestedByPerson: async ({ groupId }, _, context) => {
    const { access, front } = await sightOf(context);
    if (!access.allows('package.see', { teamId: groupId })) return null;
    const { open } = await front(groupId);
    return open<PackageRequest>('request').some((request) => request.kind === 'REVIEW' && wasSent(request));
  },
};

export const reviewDue: ReviewDueResolvers = {
  isPast: ({ lastDay }, _, { now }) => dateOf(now) > lastDay,
  words: (due, _, { now }) => dueWords(due, dateOf(now)),
  ruleVersion: ({ rule }) => rule.version,
  standing: ({ rule }) => rule.standing,
  source: ({ rule }) => rule.source,
};

export const review: ReviewResolvers = {
  attended: ({ attended }) => attended.map((id) => ({ id })),
  notedBy: ({ notedBy }) => ({ id: notedBy }),
};
