import type { DateText } from '@kith/kernel';

/** What is reviewed. */
export const reviewSubjects = ['PLAN', 'DIRECT_PAYMENT'] as const;
export type ReviewSubject = (typeof reviewSubjects)[number];

/** When something is reviewed, by the law or guidance of one country. */
export interface ReviewRule {
  readonly subject: ReviewSubject;
  /** The first review after it began: not before so many weeks, if said, and within so long. */
  readonly first: { readonly notBefore?: { readonly weeks: number }; readonly within: Span };
  /** The next after a review that was held. */
  readonly afterwards: Span;
  /** Whether the law says so, or guidance that the circle had better confirm with its authority. */
  readonly standing: 'LAW' | 'GUIDANCE';
  readonly source: string;
}

type Span = { readonly weeks: number } | { readonly months: number };

/** The rules of one country from a day on, until a newer pack takes over. */
export interface ReviewPack {
  /** Names it beside every date it gave. */
  readonly version: string;
  readonly from: DateText;
  readonly rules: readonly ReviewRule[];
}
