import { type CircleSlug, type Id, type InstantText, isBefore, type PersonId } from '@kith/kernel';
import type { Side } from '../matches/session.ts';

/** That one of a pair does not want to work with the other any more, from a moment on. No reason is kept. */
export interface Parting {
  readonly teamId: Id<'team'>;
  readonly workerId: PersonId;
  readonly by: Side;
  readonly at: InstantText;
  /** Whether all that lay ahead has been undone. */
  readonly done: boolean;
}

/** The same of a team and someone from next door, by the id they go by here: its owner said so (F2). */
export interface VisitorParting extends Omit<Parting, 'workerId' | 'by'> {
  readonly circle: CircleSlug;
  readonly pairwiseId: string;
}

/** Whether a parting undoes what someone agreed to at a moment: what they agreed to since is a new yes. */
export function undoes({ at }: Pick<Parting, 'at'>, agreedAt: InstantText): boolean {
  return !isBefore(at, agreedAt);
}
