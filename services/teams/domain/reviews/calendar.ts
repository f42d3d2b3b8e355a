import {
  addDays,
  type DateText,
  type Id,
  type InstantText,
  ok,
  type PersonId,
  type Result,
  Temporal,
} from '@kith/kernel';
import { noticesBefore } from '../rules/review-notices.ts';
import type { ReviewRule, ReviewSubject } from '../rules/reviews/pack.ts';
import { type Country, type DatedRule, reviewRule } from '../rules/reviews/packs.ts';

/** A care plan or a direct payment of a team, as far as its reviews go. */
export interface Reviewed {
  readonly groupId: Id<'team'>;
  readonly subject: ReviewSubject;
  /** Since when it is as it is: it began, or was changed. Absent when it ended, or nobody said. */
  readonly since?: DateText;
  /** The last day on which it was reviewed. */
  readonly lastHeldOn?: DateText;
  /** Who said last that it began, changed or ended. */
  readonly noted?: { readonly by: PersonId; readonly at: InstantText };
}

/** When the next review is to be held, and what says so (T17). */
export interface ReviewDue {
  readonly subject: ReviewSubject;
  /** The first day on which it fits; absent when any day up to the last does. */
  readonly opensOn?: DateText;
  readonly lastDay: DateText;
  readonly rule: DatedRule;
}

/**
 * When the next review of something is due: after it began or changed as a first review, after a review as the next
 * one; whichever comes first. Nothing while it is not known to run. Refusal: `REVIEW_RULES_UNKNOWN`.
 */
export function nextReview(reviewed: Reviewed, country: Country): Result<ReviewDue | undefined> {
  const { subject, since, lastHeldOn } = reviewed;
  if (since === undefined) return ok(undefined);
  const isNew = lastHeldOn === undefined || lastHeldOn < since;
  const first = isNew ? reviewRule(country, subject, since) : undefined;
  if (first && !first.ok) return first;
  const then = lastHeldOn === undefined ? undefined : reviewRule(country, subject, lastHeldOn);
  if (then && !then.ok) return then;
  const dues = [
    ...(first ? [firstReview(first.value, since)] : []),
    ...(then && lastHeldOn !== undefined ? [laterReview(then.value, lastHeldOn)] : []),
  ];
  return ok(dues.sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1))[0]);
}

/** The days on which people are told of a review. */
export function noticeDays({ opensOn, lastDay }: ReviewDue): DateText[] {
  const { beforeItOpens, beforeLastDay } = noticesBefore(lastDay);
  const days = [
    ...(opensOn === undefined ? [] : beforeItOpens.map((before) => addDays(opensOn, -before))),
    ...beforeLastDay.map((before) => addDays(lastDay, -before)),
  ];
  return [...new Set(days)];
}

function firstReview(rule: DatedRule, since: DateText): ReviewDue {
  const { notBefore, within } = rule.first;
  return {
    subject: rule.subject,
    ...(notBefore && { opensOn: dayAfter(since, notBefore) }),
    lastDay: dayAfter(since, within),
    rule,
  };
}

function laterReview(rule: DatedRule, heldOn: DateText): ReviewDue {
  return { subject: rule.subject, lastDay: dayAfter(heldOn, rule.afterwards), rule };
}

function dayAfter(day: DateText, span: ReviewRule['afterwards']): DateText {
  return Temporal.PlainDate.from(day).add(span).toString();
}
