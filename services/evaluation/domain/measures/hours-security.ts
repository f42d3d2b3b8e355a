import { endOfMonth, lastDayOfMonth, type MonthText } from '@kith/kernel';
import type { WantedFact } from '../facts/figures.ts';
import { lastBefore } from '../facts/heard.ts';
import { type HoursFact, workerOf } from '../facts/weekly-hours.ts';
import type { MemberFact } from '../people.ts';
import { countOf, type Part, sumOf } from './part.ts';
import { everPlacedBefore, placedBefore } from './turnover.ts';

/** What hours security is made from. */
interface HoursFacts {
  readonly wanted: readonly WantedFact[];
  readonly hours: readonly HoursFact[];
  readonly members: readonly MemberFact[];
}

/**
 * Agreed minutes a week of those wanted, as it stood when the month ended (N3; 20 of 32 hours are 62.5 %). Of workers who
 * said what they want, and have not left: one who never had a team yet is among them.
 */
export function hoursSecurity({ wanted, hours, members }: HoursFacts, month: MonthText): Part {
  const [end, lastDay] = [endOfMonth(month), lastDayOfMonth(month)];
  const placed = placedBefore(members, end);
  const known = everPlacedBefore(members, end);
  const held = hours.map((fact) => ({ ...fact, workerId: workerOf(fact, end, lastDay) }));
  const workers = wanted.flatMap(({ workerId, heard }) => {
    const wants = lastBefore(heard, end)?.minutes;
    const hasLeft = known.has(workerId) && !placed.has(workerId);
    if (!wants || hasLeft) return [];
    const theirs = held.filter((one) => one.workerId === workerId);
    return [
      {
        wants,
        has: Math.min(
          wants,
          sumOf(theirs, ({ minutes }) => minutes),
        ),
        theirs,
      },
    ];
  });
  return {
    numerator: sumOf(workers, ({ has }) => has),
    denominator: sumOf(workers, ({ wants }) => wants),
    of: workers.length,
    teams: countOf(workers.flatMap(({ theirs }) => theirs.map(({ teamId }) => teamId))),
  };
}
