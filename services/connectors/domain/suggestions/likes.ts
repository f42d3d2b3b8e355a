import type { Id, InstantText, PersonId, TravelMode } from '@kith/kernel';
import type { AccessFeature } from '../places/access.ts';
import type { Interest } from '../places/interests.ts';
import type { WeeklyTime } from '../places/wishes.ts';

/** What a team owner likes and needs when they go out, as they or someone for them said it (K3). Their team's alone. */
export interface Likes {
  readonly teamId: Id<'team'>;
  readonly interests: readonly Interest[];
  /** They cannot take a step. */
  readonly stepFree: boolean;
  readonly access: readonly AccessFeature[];
  /** When they could go; empty: whenever. */
  readonly free: readonly WeeklyTime[];
  /** The district they set out from. */
  readonly from?: string;
  readonly mode: TravelMode;
  /** The longest way, in minutes. */
  readonly minutes: number;
  /** The most it may cost, in pence; absent: it does not matter. */
  readonly costPence?: number;
  readonly saidBy: PersonId;
  readonly saidAt: InstantText;
}
