import type { CircleSlug, Id, InstantText, PersonId } from '@kith/kernel';
import type { Side } from '../matches/session.ts';

/** Whom a refusal is about: a worker of this circle, or one from next door by the id they go by here (F2). */
export type Refusable =
  | { readonly workerId: PersonId; readonly circle?: undefined; readonly pairwiseId?: undefined }
  | { readonly circle: CircleSlug; readonly pairwiseId: string; readonly workerId?: undefined };

/** What one side keeps to themselves: that they do not want to work together. */
export interface Refusal {
  readonly id: Id<'refusal'>;
  readonly at: InstantText;
  /** For themselves, to know it again. */
  readonly note?: string;
}

/** What a team and a worker each said of working together. Either side's word is a bar; nobody sees the other's. */
export interface PairRefusals {
  readonly teamId: Id<'team'>;
  readonly about: Refusable;
  readonly said: { readonly [S in Side]?: Refusal };
}

/** Whether either of the two does not want to. */
export function isRefused(pair: PairRefusals | undefined): boolean {
  return pair !== undefined && (pair.said.OWNER !== undefined || pair.said.WORKER !== undefined);
}

/** The pair with one side's refusal; said before, it stays as it was. */
export function refusing(pair: PairRefusals, side: Side, refusal: Refusal): PairRefusals {
  return pair.said[side] ? pair : { ...pair, said: { ...pair.said, [side]: refusal } };
}

/** The pair without it. */
export function takenBack(pair: PairRefusals, side: Side): PairRefusals {
  const { [side]: _, ...said } = pair.said;
  return { ...pair, said };
}
