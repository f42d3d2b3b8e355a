import type { DateText } from '@kith/kernel';
import { type Dated, inForce } from './in-force.ts';

interface SilenceRule extends Dated {
  /** Days after the worker's word on which the owner is reminded. */
  readonly ownerAfterDays: number;
  /** Days after the owner's reminder on which others are asked. */
  readonly hatAfterDays: number;
}

/** How long nobody answers before someone is asked. Silence never confirms anything, and nothing is taken off for it. */
const rules: readonly [SilenceRule, ...SilenceRule[]] = [
  {
    from: '2024-01-01',
    ownerAfterDays: 7,
    hatAfterDays: 7,
    source:
      'Row P9: after seven days a reminder by the owner’s own channel, then the Profile or Check-in hat',
  },
];

/** How long to wait for an answer to what was said on a day. */
export function patienceOn(day: DateText): Pick<SilenceRule, 'ownerAfterDays' | 'hatAfterDays'> {
  return inForce(rules, day);
}
