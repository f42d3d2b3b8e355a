import type { MinutesByKind, TimeKind } from '@kith/contracts';
import type { DateText } from '@kith/kernel';
import { type Dated, inForce } from './in-force.ts';

interface PaidKinds extends Dated {
  readonly kinds: readonly TimeKind[];
}

/**
 * Kinds of time an independent worker is paid for at the listed rate. All other kinds are worked and unpaid: they stay
 * in the ledger of time, so that the true hourly rate shows what they cost the worker (P2).
 */
const rules: readonly [PaidKinds, ...PaidKinds[]] = [
  {
    from: '2024-01-01',
    kinds: ['contact'],
    source: 'Practice among independent home care workers: RSA, Radical Homecare, 2019',
  },
];

/** Of these minutes, those that are paid for; and which rule said so. */
export function paidPart(minutes: MinutesByKind, on: DateText): { minutes: number; ruleFrom: DateText } {
  const { kinds, from } = inForce(rules, on);
  return { minutes: kinds.reduce((sum, kind) => sum + (minutes[kind] ?? 0), 0), ruleFrom: from };
}
