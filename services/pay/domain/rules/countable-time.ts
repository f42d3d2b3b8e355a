import type { MinutesByKind, TimeKind } from '@kith/contracts';
import type { DateText } from '@kith/kernel';
import { type Dated, inForce } from './in-force.ts';

interface CountableKinds extends Dated {
  /** Kinds whose every minute is work for the minimum wage. */
  readonly kinds: readonly TimeKind[];
}

/**
 * Travel is that between visits: from home to the first and from the last one home is no work for the minimum wage, and
 * no kind of time here. Of a sleep-in only what someone was awake for counts; that is logged as contact or waiting.
 */
const rules: readonly [CountableKinds, ...CountableKinds[]] = [
  {
    from: '2015-04-06',
    kinds: ['contact', 'travel', 'training', 'meeting', 'hat', 'waiting'],
    source:
      'The National Minimum Wage Regulations 2015, regulations 30 to 34; on sleep-ins Royal Mencap Society v Tomlinson-Blake [2021] UKSC 8',
  },
];

/** Of these minutes, those that the minimum wage is due for. */
export function countable(minutes: MinutesByKind, on: DateText): { minutes: number; source: string } {
  const { kinds, source } = inForce(rules, on);
  return { minutes: kinds.reduce((sum, kind) => sum + (minutes[kind] ?? 0), 0), source };
}
