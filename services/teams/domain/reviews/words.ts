import { type DateText, dayInWords } from '@kith/kernel';
import type { ReviewSubject } from '../rules/reviews/pack.ts';
import type { ReviewDue } from './calendar.ts';

const called: Readonly<Record<ReviewSubject, string>> = {
  PLAN: 'the care plan',
  DIRECT_PAYMENT: 'the direct payment',
};

/** What is reviewed, as people call it: `the care plan`. */
export function reviewedInWords(subjects: readonly ReviewSubject[]): string {
  return subjects.map((subject) => called[subject]).join(' and ');
}

/** When a review is to be held, in a plain sentence; also when its last day has passed, and then no blame. */
export function dueWords({ subject, opensOn, lastDay }: ReviewDue, today: DateText): string {
  const what = `review of ${called[subject]}`;
  if (today > lastDay) {
    return `The ${what} was to be held by ${dayInWords(lastDay)}, and none is noted here yet.`;
  }
  return opensOn
    ? `A ${what} is to be held between ${dayInWords(opensOn)} and ${dayInWords(lastDay)}.`
    : `A ${what} is to be held by ${dayInWords(lastDay)}.`;
}
