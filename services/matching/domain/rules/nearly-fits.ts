import type { DateText } from '@kith/kernel';

interface NearlyFits {
  readonly from: DateText;
  readonly source: string;
  /** So many minutes of the hours may lie outside what the worker chose, as long as some lie within. */
  readonly minutesOutside: number;
  /** So many minutes further away than the worker goes. */
  readonly minutesFurther: number;
}

/** Newest last. */
const policies: readonly [NearlyFits, ...NearlyFits[]] = [
  {
    from: '2024-01-01',
    source: 'Policy of the co-op; row M8',
    minutesOutside: 60,
    minutesFurther: 10,
  },
];

/** What counts as nearly fitting on a day. */
export function nearlyFitsOn(day: DateText): NearlyFits {
  return policies.findLast(({ from }) => from <= day) ?? policies[0];
}
