import type { Id } from '@kith/kernel';
import type { Item, Key, Table, Write } from '@kith/service-kit';
import type { Reviewed } from '../domain/reviews/calendar.ts';
import type { ReviewSubject } from '../domain/rules/reviews/pack.ts';
import type { Front } from './front.ts';
import { groupPk, type Kept, next } from './kept.ts';

export type KeptReviewed = Kept<Reviewed>;

const REVIEWED = 'REVIEWED#';
const reviewedKey = ({ groupId, subject }: Pick<Reviewed, 'groupId' | 'subject'>): Key => ({
  pk: groupPk(groupId),
  sk: REVIEWED + subject,
});

/** A team's plan or direct payment, as far as its reviews go. */
export function reviewedOf(table: Table, groupId: Id<'team'>, subject: ReviewSubject) {
  return table.get<KeptReviewed>(reviewedKey({ groupId, subject }));
}

/** The same, from a group that was opened. */
export function reviewedIn(front: Front, subject: ReviewSubject): Reviewed | undefined {
  return front.items<Reviewed>(REVIEWED).find((item) => item.subject === subject);
}

/** The write of it. */
export function keepReviewed(before: KeptReviewed | undefined, reviewed: Reviewed): Write {
  return { put: { ...reviewed, ...reviewedKey(reviewed), version: next(before) } as Item };
}
