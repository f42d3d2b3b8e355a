import { type DateText, type Id, type InstantText, ok, type Result, refusal, refused } from '@kith/kernel';
import type { AccessFeature } from '../places/access.ts';
import type { Interest } from '../places/interests.ts';
import { occurrencesOf, type Session } from '../places/sessions.ts';

/** What is written down about an event of the circle's programme. */
export interface GatheringFacts {
  readonly title: string;
  readonly about: string;
  /** Where on the circle's map, or at an address that is not on it. */
  readonly placeId?: Id<'place'>;
  readonly address?: string;
  readonly session: Session;
  /** How many can come. */
  readonly capacity: number;
  /** Whole pence; 0 is free; absent: as the place has it. */
  readonly costPence?: number;
  /** In order of the list of all. */
  readonly access?: readonly AccessFeature[];
  /** What one does there, in order of the list of all; absent: as the place has it. */
  readonly interests?: readonly Interest[];
  /** The first half of the postcode, and whether one gets in without a step, of an address that is not on the map. */
  readonly outwardCode?: string;
  readonly stepFree?: boolean;
}

/** An event the circle holds, once or again and again (K6). */
export interface Gathering extends GatheringFacts {
  readonly id: Id<'gathering'>;
  readonly changedAt: InstantText;
  /** Since when none of it takes place any more. */
  readonly cancelledAt?: InstantText;
}

/**
 * The event with other facts. Its times stay: a day is moved or cancelled, so that whoever comes is told. Room that was
 * promised is not taken back. Refusals: `WRONG_STATE` once it is cancelled, `TIMES_STAY`, `ROOM_IS_PROMISED`.
 */
export function mended(before: Gathering, facts: GatheringFacts, now: InstantText): Result<Gathering> {
  const after: Gathering = { ...facts, id: before.id, changedAt: before.changedAt };
  const { cancelledAt, ...rest } = before;
  if (said(rest) === said(after)) return ok(before);
  if (cancelledAt) return refused(refusal('WRONG_STATE'));
  if (said(before.session) !== said(facts.session)) return refused(refusal('TIMES_STAY'));
  if (facts.capacity < before.capacity) return refused(refusal('ROOM_IS_PROMISED'));
  return ok({ ...after, changedAt: now });
}

/** When the event is by its rule on a day; nothing when it is not. */
export function windowOn({ session }: Gathering, day: DateText) {
  return occurrencesOf(session, day, day)[0];
}

function said(facts: object): string {
  return JSON.stringify(Object.entries(facts).sort(), (_, value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort())
      : value,
  );
}
