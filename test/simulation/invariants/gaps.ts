import { isBefore } from '@kith/kernel';
import { isAhead } from '../../../services/matching/domain/occurrence.ts';
import type { Circle } from '../circle.ts';
import type { Kept } from '../kept.ts';
import { Violation } from '../violation.ts';
import type { World } from '../world.ts';

/** Invariant 7, of gaps: whoever is on call is told of each that begins soon, and of none too late (M11). */
export function gapsWatched(world: World, circle: Circle, { occurrences, timers }: Kept): void {
  const now = world.now(circle);
  for (const gap of occurrences) {
    if ((gap.state !== 'OPEN' && gap.state !== 'CLAIMED') || !isAhead(gap, now)) continue;
    const name = world.names.of(gap.id);
    const at = timers.get(gap.id);
    if (at === undefined && !gap.ladder?.alarmedAt)
      throw new Violation(7, `${name} is ${gap.state}, and nobody will look at it again`);
    if (at !== undefined && !isBefore(now, at))
      throw new Violation(7, `${name} was to be looked at ${at}, and was not`);
    const isShort = Date.parse(gap.window.from) - Date.parse(now) < 24 * 3_600_000;
    if (isShort && !gap.ladder?.alarmedAt) throw new Violation(7, `${name} begins soon, and nobody was told`);
  }
}
