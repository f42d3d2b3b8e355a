import { dateOf, type InstantText } from '@kith/kernel';
import type { Table, Write } from '@kith/service-kit';
import { type Membership, statusAt } from '../../domain/membership.ts';
import { nextReview, noticeDays, type Reviewed } from '../../domain/reviews/calendar.ts';
import { dueWords } from '../../domain/reviews/words.ts';
import type { ReviewSubject } from '../../domain/rules/reviews/pack.ts';
import type { Country } from '../../domain/rules/reviews/packs.ts';
import { dueOn } from '../../store/due.ts';
import { storeOn } from '../../store/members.ts';
import { tell } from '../../store/notices.ts';
import { type KeptReviewed, keepReviewed, reviewedOf } from '../../store/reviews.ts';
import type { WhenDue } from '../due.ts';

/** What the daily look at due things calls reviews; refers to `<team id>#<subject>`. */
export const REVIEW_DUE = 'REVIEW';

/** Writes how far reviews of something have come, and has people told before the next. */
export async function reviewedChanged(
  table: Table,
  before: KeptReviewed | undefined,
  after: Reviewed,
  country: Country,
  now: InstantText,
): Promise<Write[]> {
  const ref = `${after.groupId}#${after.subject}`;
  const next = nextReview(after, country);
  const due = next.ok ? next.value : undefined;
  const days = due ? noticeDays(due).filter((day) => day > dateOf(now)) : [];
  const remembered = await Promise.all(
    days.map((day) => dueOn(table).remember({ day, what: REVIEW_DUE, ref })),
  );
  return [keepReviewed(before, after), ...remembered.flat()];
}

const scopeOf = { PLAN: 'PLAN', DIRECT_PAYMENT: 'BUDGET' } as const;

/** Tells the owner, and professionals with the scope, that a review comes up; unless it was held or moved meanwhile. */
export const tellReviewDue: WhenDue = async ({ table, neighbourhood, now }, { ref, day }) => {
  const nothing = { writes: [], events: [] };
  const [groupId, subject] = ref.split('#') as [Reviewed['groupId'], ReviewSubject];
  const reviewed = await reviewedOf(table, groupId, subject);
  if (!reviewed) return nothing;
  const { jurisdiction } = await neighbourhood.own();
  const next = nextReview(reviewed, jurisdiction.country);
  if (!next.ok || !next.value || !noticeDays(next.value).includes(day)) return nothing;

  const hears = (place: Membership) =>
    place.kind === 'OWNER' || (statusAt(place, now) === 'ACTIVE' && place.scopes.includes(scopeOf[subject]));
  const people = (await storeOn(table).placesOf(groupId)).filter(hears);
  const words = dueWords(next.value, dateOf(now));
  return { writes: tell(people, { groupId, kind: 'REVIEW_DUE', about: groupId, words }, now), events: [] };
};
