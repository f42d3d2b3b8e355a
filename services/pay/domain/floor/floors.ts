import type { OwnFacts } from '@kith/contracts';
import type { DateText, Pence } from '@kith/kernel';
import { isInLondon } from '../rules/london.ts';
import { type DatedRate, type Rates, rateOn } from '../rules/rate-table.ts';
import { type AgeFacts, ageBand } from './age-band.ts';
import { type FloorOutcome, type PeriodPay, testFloor } from './floor-test.ts';
import { type Mend, mendsOf } from './mends.ts';

export type Jurisdiction = OwnFacts['jurisdiction'];

/** `LAW`: has to be reached, pay may not go out below it · `PROMISE`: what was promised, shown beside it */
export type FloorStanding = 'LAW' | 'PROMISE';

/** A period held against one floor. */
export interface FloorTest extends FloorOutcome {
  readonly standing: FloorStanding;
  /** Whether it is owed to this worker. One who works for themselves is shown what it would be. */
  readonly applies: boolean;
  readonly mends: readonly Mend[];
}

/** Who a period is tested for. */
export interface FloorSubject extends AgeFacts {
  /** Whether the law sees a worker in them: employed in any way, not working for themselves. */
  readonly isWorker: boolean;
  /** Their listed rate an hour, which what would mend a shortfall is worked out from. */
  readonly ratePence: Pence;
}

/**
 * Holds a pay reference period against the law, and against what was promised where the circle is (P3, P4). Every rate
 * is the one of the period's first day, and so is the worker's age: a new rate holds from the first full period on.
 */
export function testFloors(
  rates: Rates,
  period: PeriodPay,
  subject: FloorSubject,
  { firstDay, jurisdiction }: { firstDay: DateText; jurisdiction: Jurisdiction },
): readonly [FloorTest, ...FloorTest[]] {
  const against = (standing: FloorStanding, required: DatedRate): FloorTest => {
    const outcome = testFloor(period, required);
    const mends = mendsOf(period, outcome, subject.ratePence);
    return { ...outcome, standing, applies: subject.isWorker, mends };
  };
  const law = rateOn(rates, 'MINIMUM_WAGE', ageBand(subject, firstDay), firstDay);
  const promised = promises(rates, jurisdiction, firstDay);
  return [against('LAW', law), ...promised.map((rate) => against('PROMISE', rate))];
}

/** The floors that someone promised where a circle is. */
function promises(rates: Rates, { country, authority }: Jurisdiction, on: DateText): DatedRate[] {
  const living = rateOn(rates, 'REAL_LIVING_WAGE', isInLondon(authority) ? 'LONDON' : 'UK', on);
  if (country === 'Scotland') return [rateOn(rates, 'SOCIAL_CARE_PLEDGE', 'SCOTLAND', on), living];
  if (country === 'Wales') return [rateOn(rates, 'SOCIAL_CARE_PLEDGE', 'WALES', on), living];
  return [living];
}

/** Whether pay may go out: the law is met, or not owed. */
export function mayBePaid(tests: readonly FloorTest[]): boolean {
  return tests.every(({ standing, applies, passes }) => standing !== 'LAW' || !applies || passes);
}
