import { addDays, dateOf, isBefore } from '@kith/kernel';
import { datesBetween, HORIZON_DAYS, standingOn } from '../../../services/matching/domain/agreed-hours.ts';
import { windowOn } from '../../../services/matching/domain/availability.ts';
import { isAhead, occurrenceId } from '../../../services/matching/domain/occurrence.ts';
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

/** Invariant 7, of hours: every agreed minute ahead is covered, a gap that is shown, or called off (M10). */
export function hoursWhole(world: World, circle: Circle, { agreed, occurrences, copies }: Kept): void {
  const now = world.now(circle);
  const today = dateOf(now);
  const days = new Map(occurrences.map((each) => [each.id, each]));
  for (const hours of agreed)
    for (const date of datesBetween(today, addDays(today, HORIZON_DAYS))) {
      const standing = standingOn(hours, date);
      if (standing === 'NEVER' || !isAhead({ window: windowOn(date, hours) }, now)) continue;
      const day = days.get(occurrenceId(hours.id, date));
      const name = `${world.names.of(hours.id)} on ${date}`;
      if (standing === 'HOLDS' && !day)
        throw new Violation(7, `${name} is neither covered, nor a gap, nor called off`);
      if (standing === 'ENDED' && day && day.state !== 'CANCELLED')
        throw new Violation(7, `${name} is ${day.state}, and the hours ended`);
      const isShown = copies.some(({ id, state }) => id === day?.offer?.id && state === 'OPEN');
      if (day?.state === 'OPEN' && !isShown)
        throw new Violation(7, `${name} is a gap, and nobody is shown it`);
    }
}
