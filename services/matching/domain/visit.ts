import type { ContributionTerms, Whereabouts } from '@kith/contracts';
import {
  addTo,
  type CircleSlug,
  type Id,
  type InstantText,
  isBefore,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
  type TimeWindow,
} from '@kith/kernel';
import type { Consent } from './hours.ts';

/** A visit as one circle holds it. Of a shared visit each circle holds its own side, under the same id. */
export interface Visit {
  readonly id: Id<'visit'>;
  readonly window: TimeWindow;
  readonly state: 'PLANNED' | 'CANCELLED';
  readonly hostCircle: CircleSlug;
  readonly homeCircle: CircleSlug;
  readonly ratePence: number;
  /** How two circles share the price; only between circles. */
  readonly terms?: ContributionTerms;
  /** In the worker's circle the person; in the host's, of a worker from next door, their pairwise id (F2). */
  readonly workerId: PersonId;
  /** The team's side; in its circle only. */
  readonly host?: {
    readonly teamId: Id<'team'>;
    readonly ownerId: PersonId;
    /** Of weekly hours. */
    readonly agreedId?: Id<'agreed'>;
    readonly gapId?: Id<'gap'>;
    /** Of a trial (M7). */
    readonly matchId?: Id<'match'>;
  };
  /** The claim it came from; none when it is of weekly hours. */
  readonly claimId?: Id<'claim'>;
  /** Where, as it was released to this worker: next door, or for a trial; visits of weekly hours look it up there (F7). */
  readonly whereabouts?: Whereabouts;
  readonly consents: Consents;
  /** When it was called off. */
  readonly cancelledAt?: InstantText;
}

/** Who called a visit off. */
export type CalledOffBy = 'WORKER' | 'OWNER' | 'CIRCLE';

/** Both yeses a visit rests on (invariant 3). */
export interface Consents {
  readonly owner: Consent;
  readonly worker: Consent;
}

type BookedVisit = Omit<Visit, 'state' | 'consents'> & {
  readonly consents: { readonly owner: Consent | undefined; readonly worker: Consent | undefined };
};

/**
 * A visit, if both have said yes before it begins (invariant 3). There is no other way to make one.
 * Refusals: `CONSENT_MISSING`; `WRONG_STATE` when a yes came only once it had begun.
 */
export function bookVisit({ consents: { owner, worker }, ...visit }: BookedVisit): Result<Visit> {
  if (!owner || !worker) return refused(refusal('CONSENT_MISSING'));
  const inTime = [owner, worker].every(({ at }) => isBefore(at, visit.window.from));
  if (!inTime) return refused(refusal('WRONG_STATE'));
  return ok({ ...visit, state: 'PLANNED', consents: { owner, worker } });
}

/** The visit, not taking place: whoever was let know where it is no longer is. */
export function cancelledVisit(visit: Visit, now: InstantText): Visit {
  return { ...withoutWhereabouts(visit), state: 'CANCELLED', cancelledAt: now };
}

/** When what the visit says of its time and state was last changed. */
export function lastChangedAt({ cancelledAt, consents: { owner, worker } }: Visit): InstantText {
  return cancelledAt ?? (isBefore(owner.at, worker.at) ? worker.at : owner.at);
}

/** The visit without the address that was released for it. */
export function withoutWhereabouts({ whereabouts: _, ...visit }: Visit): Visit {
  return visit;
}

/** Whether an address released for a visit has served: a day after it, nobody needs the way there. */
export function hasServed({ window, whereabouts }: Visit, now: InstantText): boolean {
  return whereabouts !== undefined && isBefore(addTo(window.to, { hours: 24 }), now);
}

/** Whether the worker may still say that they cannot make it. */
export function canStillChange(visit: Visit, now: InstantText): boolean {
  return visit.state === 'PLANNED' && isBefore(now, visit.window.from);
}
