import type { DateText } from '@kith/kernel';

interface FewWorkers {
  readonly from: DateText;
  /** Of fewer workers than this, no number says what one of them cannot be around. */
  readonly fewest: number;
  readonly source: string;
}

/** Newest last. */
const policies: readonly [FewWorkers, ...FewWorkers[]] = [
  {
    from: '2026-01-01',
    fewest: 8,
    source:
      'The co-op’s own policy: what someone cannot be around is health data (UK GDPR, article 9), and in a circle of a few workers a count of one names the person',
  },
];

/** How many workers it takes, on a day, before a number may say that something at home is why some cannot come. */
export function fewestWorkersOn(day: DateText): number {
  return (policies.findLast(({ from }) => from <= day) ?? policies[0]).fewest;
}
