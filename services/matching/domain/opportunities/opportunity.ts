import type { Whereabouts } from '@kith/contracts';
import {
  addDays,
  type ClockText,
  type DateText,
  dateOf,
  type Id,
  type InstantText,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
  type TimeWindow,
  weekdayOf,
} from '@kith/kernel';
import { windowOn } from '../availability.ts';
import type { Need } from '../hours.ts';
import type { ForOutcome } from '../paid-support.ts';

/** What of an opportunity its owner may let workers see. What kind of support it is, they always see. */
export const parts = ['AREA', 'TIMES', 'SKILLS', 'LANGUAGES', 'AT_HOME', 'RATE'] as const;
export type Part = (typeof parts)[number];

/** A stretch of the week for which someone is sought. */
export interface WeeklyStretch {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly from: ClockText;
  readonly to: ClockText;
}

/** Whom the owner asks for, and the ground on which the law allows it. No worker's sex is kept anywhere. */
export interface AskedFor {
  readonly who: 'WOMAN' | 'MAN';
  readonly ground: string;
}

/** Weekly hours a team seeks someone for, shown with its owner's consent (M1). */
export interface Opportunity {
  readonly id: Id<'opportunity'>;
  readonly teamId: Id<'team'>;
  readonly ownerId: PersonId;
  readonly need: Need;
  readonly stretches: readonly WeeklyStretch[];
  /** What the owner agreed that workers see: no more than this leaves the team. */
  readonly shows: readonly Part[];
  readonly askedFor?: AskedFor;
  /** What of the owner's they are for, if said; within the team (K7). */
  readonly forOutcome?: ForOutcome;
  /** Where; within the team until a trial session is booked (F7). */
  readonly whereabouts: Whereabouts;
  readonly state: 'OPEN' | 'FILLED' | 'WITHDRAWN';
  readonly createdOn: DateText;
  /** When it was last shown anew. */
  readonly publishedAt: InstantText;
  /** How many could be agreed with when it was (M6). */
  readonly eligible: number;
  /** Settles who comes first among equals; drawn once (M3). */
  readonly seed: number;
  /** Closed, and the interest shown in it has not all ended yet. */
  readonly isEnding?: true;
  /** Since when two people have said yes under it. */
  readonly matchedAt?: InstantText;
}

/** Weeks ahead that are looked at to tell whether someone is free in a stretch: one may lie in a holiday. */
export const WEEKS_AHEAD = 4;

/** The same stretch of the next weeks, beginning after today. */
export function windowsOf(stretch: WeeklyStretch, today: DateText): TimeWindow[] {
  const first = addDays(today, ((stretch.weekday - weekdayOf(today) + 6) % 7) + 1);
  return Array.from({ length: WEEKS_AHEAD }, (_, week) => windowOn(addDays(first, 7 * week), stretch));
}

/** Shown anew, with the number of those eligible now. Shown already today: the same. */
export function shownAgain(opportunity: Opportunity, eligible: number, now: InstantText): Opportunity {
  const isToday = dateOf(opportunity.publishedAt) === dateOf(now);
  if (opportunity.state === 'OPEN' && isToday) return opportunity;
  return { ...withEnded(opportunity), state: 'OPEN', publishedAt: now, eligible };
}

/** No longer shown, as filled or withdrawn; the interest shown in it is yet to end. Refusal: `WRONG_STATE` when it is closed as the other. */
export function closedAs(opportunity: Opportunity, as: 'FILLED' | 'WITHDRAWN'): Result<Opportunity> {
  if (opportunity.state === as) return ok(opportunity);
  if (opportunity.state !== 'OPEN') return refused(refusal('WRONG_STATE'));
  return ok({ ...opportunity, state: as, isEnding: true });
}

/** The opportunity, with nothing left to end. */
export function withEnded({ isEnding: _, ...opportunity }: Opportunity): Opportunity {
  return opportunity;
}
