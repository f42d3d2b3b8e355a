import type { DateText } from '@kith/kernel';
import { type Dated, inForce } from './in-force.ts';

interface BreakRule extends Dated {
  /** A shift longer than this … */
  readonly longerThanMinutes: number;
  /** … has a break of at least as much. */
  readonly leastMinutes: number;
}

const rules: readonly [BreakRule, ...BreakRule[]] = [
  {
    from: '1998-10-01',
    longerThanMinutes: 360,
    leastMinutes: 20,
    source: 'Working Time Regulations 1998, regulation 12',
  },
];

/** Minutes of break that a shift lacks, by the law of its day (P7). */
export function breakOwed(shift: { minutes: number; breakMinutes: number }, on: DateText): number {
  const { longerThanMinutes, leastMinutes } = inForce(rules, on);
  return shift.minutes > longerThanMinutes ? Math.max(0, leastMinutes - shift.breakMinutes) : 0;
}
