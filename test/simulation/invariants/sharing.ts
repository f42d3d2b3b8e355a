import { isBefore } from '@kith/kernel';
import type { Circle } from '../circle.ts';
import { type Kept, keptBy } from '../kept.ts';
import { Violation } from '../violation.ts';
import type { World } from '../world.ts';

/** Invariant 7, of circles that stopped sharing: neither asks nor offers the other anything that is still open (F11). */
export function stoppedMeansStopped(
  world: World,
  circle: Circle,
  { copies, homeClaims, sharing }: Kept,
): void {
  for (const { circle: slug, own } of sharing) {
    const other = world.circles.find((each) => each.slug === slug);
    const theirs = other && keptBy(other).sharing.find((each) => each.circle === circle.slug);
    if (!other || !theirs) throw new Violation(7, `${slug} never heard from ${circle.slug} of sharing`);
    const heard = theirs.theirs;
    if (heard.word !== own.word || heard.withdrawals !== own.withdrawals || heard.heard !== own.heard)
      throw new Violation(7, `${circle.slug} says ${own.word}, and ${slug} heard ${heard.word}`);
    // By what both said themselves, not by what either makes of it.
    const words = [own, theirs.own];
    const both = words.every(({ word }) => word === 'SHARES');
    if (both && own.heard === theirs.own.withdrawals && theirs.own.heard === own.withdrawals) continue;
    const copy = copies.find(
      ({ hostCircle, state, hours }) =>
        hostCircle === slug && state === 'OPEN' && hours && isBefore(world.now(circle), hours.window.from),
    );
    const claim = [...homeClaims.values()].find(
      ({ hostCircle, state }) => hostCircle === slug && state === 'WAITING',
    );
    if (copy || claim)
      throw new Violation(
        7,
        `${circle.slug} and ${slug} do not share, and ${world.names.of((copy ?? claim)?.id ?? '')} is open`,
      );
  }
}
