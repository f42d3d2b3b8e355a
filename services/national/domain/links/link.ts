import type { CircleSlug, InstantText } from '@kith/kernel';

/**
 * How a circle is linked to the others, as it said last: a delegate who carries its view, a leader who carries theirs
 * back, both by consent of the circle (N6). Never who they are.
 */
export interface DoubleLink {
  readonly circle: CircleSlug;
  readonly delegateUntil: InstantText | null;
  readonly leaderUntil: InstantText | null;
  readonly areTwo: boolean;
  /** Rises with each word of the circle. */
  readonly sequence: number;
}

/** Whether a circle has a delegate, a leader, and two people for it at a moment. */
export function linkAt(link: DoubleLink | undefined, now: InstantText) {
  const hasDelegate = isHeld(link?.delegateUntil, now);
  const hasLeader = isHeld(link?.leaderUntil, now);
  return { hasDelegate, hasLeader, isDouble: hasDelegate && hasLeader && (link?.areTwo ?? false) };
}

function isHeld(until: InstantText | null | undefined, now: InstantText): boolean {
  return until != null && now < until;
}
