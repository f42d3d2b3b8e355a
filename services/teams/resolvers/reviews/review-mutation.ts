import { idOf } from '@kith/contracts';
import type { Id } from '@kith/kernel';
import { lineOfText, optional, parseInput } from '@kith/service-kit';
import * as z from 'zod';
import { noteChange } from '../../commands/reviews/note-change.ts';
import { noteReview } from '../../commands/reviews/note-review.ts';
import type { Operation } from '../../domain/permissions.ts';
import { planChanges } from '../../domain/reviews/changes.ts';
import { type ReviewSubject, reviewSubjects } from '../../domain/rules/reviews/pack.ts';
import type { MutationResolvers } from '../../generated.ts';
import { teamId } from '../inputs.ts';
import { plainText } from '../requests/inputs.ts';
import { changing, sightOf } from '../sight.ts';

const date = z.iso.date();
const notePlanChangeInput = z.object({
  teamId,
  subject: z.enum(reviewSubjects),
  change: z.enum(planChanges),
  on: date,
});
const noteReviewInput = z
  .object({
    id: optional(idOf('review').transform((text) => text as Id<'review'>)),
    teamId,
    subjects: z.array(z.enum(reviewSubjects)).min(1).max(5),
    heldOn: date,
    minutes: z.int().min(1).max(1_440),
    attended: z.array(z.string().min(1).max(64)).max(30),
    others: optional(lineOfText(200)),
    outcome: plainText,
    requestedByPerson: z.boolean(),
  })
  .transform(({ teamId: groupId, subjects, attended, others, ...rest }) => ({
    ...rest,
    groupId,
    subjects: [...new Set(subjects)],
    attended: [...new Set(attended)],
    ...(others !== undefined && { others }),
  }));

const noting = { PLAN: 'review.plan.note', DIRECT_PAYMENT: 'review.payment.note' } as const satisfies Record<
  ReviewSubject,
  Operation
>;

export const reviewMutation: Pick<MutationResolvers, 'notePlanChange' | 'noteReview'> = {
  notePlanChange: async (_, args, context) => {
    const { teamId: groupId, subject, ...what } = parseInput(notePlanChangeInput, args.input);
    const { access } = await sightOf(context);
    access.require(noting[subject], { teamId: groupId });
    const { personId } = context.viewer;
    await changing(context, noteChange(context, personId, { groupId, subject }, what));
    return { teamId: groupId };
  },

  noteReview: async (_, args, context) => {
    const input = parseInput(noteReviewInput, args.input);
    const { access } = await sightOf(context);
    for (const subject of input.subjects) access.require(noting[subject], { teamId: input.groupId });
    return changing(context, noteReview(context, { ...input, notedBy: context.viewer.personId }));
  },
};
