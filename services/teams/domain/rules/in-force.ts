import type { DateText } from '@kith/kernel';

/** A policy that holds from a day on, until the next one of its kind. */
export interface Dated {
  readonly from: DateText;
  /** Who decided it, and where that can be read. */
  readonly source: string;
}

/** The policy that holds on a day. They are in order of time; the first also covers every day before it. */
export function inForce<Policy extends Dated>(
  policies: readonly [Policy, ...Policy[]],
  on: DateText,
): Policy {
  return policies.findLast(({ from }) => from <= on) ?? policies[0];
}
