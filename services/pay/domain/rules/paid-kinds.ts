import type { MinutesByKind, TimeKind } from '@kith/contracts';
import type { DateText } from '@kith/kernel';
import { type Dated, inForce } from './in-force.ts';

interface PaidKinds extends Dated {
  readonly kinds: readonly TimeKind[];
  /** Kinds that are paid too once the team has approved them, one by one. */
  readonly whenApproved: readonly TimeKind[];
}

/**
 * Kinds of time an independent worker is paid for at the listed rate. All other kinds are worked and unpaid: they stay
 * in the ledger of time, so that the true hourly rate shows what they cost the worker (P2).
 */
const rules: readonly [PaidKinds, ...PaidKinds[]] = [
  {
    from: '2024-01-01',
    kinds: ['contact'],
    whenApproved: ['meeting'],
    source:
      'Practice among independent home care workers: RSA, Radical Homecare, 2019. Meetings: row T23, as Equal Care Co-op pays them.',
  },
];

/** Of these minutes, those that are paid for; and which rule said so. */
export function paidPart(minutes: MinutesByKind, on: DateText): { minutes: number; ruleFrom: DateText } {
  const { kinds, from } = inForce(rules, on);
  return { minutes: sumOver(kinds, minutes), ruleFrom: from };
}

/** Of minutes that a team has approved, those that are paid for; and which rule said so (T23). */
export function paidWhenApproved(
  minutes: MinutesByKind,
  on: DateText,
): { minutes: number; ruleFrom: DateText } {
  const { whenApproved, from } = inForce(rules, on);
  return { minutes: sumOver(whenApproved, minutes), ruleFrom: from };
}

function sumOver(kinds: readonly TimeKind[], minutes: MinutesByKind): number {
  return kinds.reduce((sum, kind) => sum + (minutes[kind] ?? 0), 0);
}
