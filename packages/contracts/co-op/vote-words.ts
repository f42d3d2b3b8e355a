import { contentId, type Id } from '@kith/kernel';
import * as z from 'zod';

/** What members of the co-op vote on, and when: the last day is one of those on which they can. */
export const voteWords = z
  .strictObject({
    title: z.string().trim().min(1).max(120),
    words: z.string().trim().min(1).max(4_000),
    opensOn: z.iso.date(),
    closesOn: z.iso.date(),
  })
  .refine(({ opensOn, closesOn }) => opensOn <= closesOn, {
    message: 'a vote closes on the day it opens, or after it',
    path: ['closesOn'],
  });
export type VoteWords = z.infer<typeof voteWords>;

/** The id of a vote, made from its words and days: a circle that shows its members other words has another vote. */
export function voteIdOf({ title, words, opensOn, closesOn }: VoteWords): Id<'vote'> {
  return contentId('vote', { title, words, opensOn, closesOn });
}
