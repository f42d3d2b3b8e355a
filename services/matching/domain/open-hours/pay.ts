import { divideHalfUp, minutesOf, type Pence, payFor } from '@kith/kernel';
import type { HoursOffered } from '../hours.ts';

/** What hours would bring a worker. */
export interface HoursPay {
  readonly minutes: number;
  readonly travelMinutes: number;
  /** Hours and way at the listed rate. */
  readonly listed: Pence;
  /** After the worker's part of the contribution; not known here for the own circle's hours. */
  readonly yours?: Pence;
}

/** The whole, in basis points. */
const WHOLE = 10_000;

/** What hours would bring, the way included. Rounded as pay rounds: once, at the end. */
export function payOfHours({ window, need, terms }: HoursOffered, travelMinutes: number): HoursPay {
  const minutes = minutesOf(window);
  const paid = minutes + travelMinutes;
  const yours = terms && divideHalfUp(paid * need.ratePence * (WHOLE - terms.worker), 60 * WHOLE);
  return {
    minutes,
    travelMinutes,
    listed: payFor(paid, need.ratePence),
    ...(yours !== undefined && { yours }),
  };
}
