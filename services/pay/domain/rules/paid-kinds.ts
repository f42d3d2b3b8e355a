import { type MinutesByKind, type TimeKind, timeKinds } from '@kith/contracts';
import type { DateText } from '@kith/kernel';
import type { Status } from '../terms/terms.ts';
import { type Dated, inForce } from './in-force.ts';

interface PaidKinds extends Dated {
  readonly kinds: readonly TimeKind[];
  /** Kinds that are paid too once someone has approved them, one by one. */
  readonly whenApproved: readonly TimeKind[];
}

type Rules = readonly [PaidKinds, ...PaidKinds[]];

/** By status; and of the employed, those whose terms pay for contact only. */
type WayOfPaying = Status | 'CONTACT_ONLY';

/**
 * Kinds of time that are paid by the hour, by status and terms. All other kinds are worked and unpaid: they stay in the ledger of
 * time, so that the true hourly rate shows what they cost the worker (P2).
 */
const rules: Readonly<Record<WayOfPaying, Rules>> = {
  INDEPENDENT: [
    {
      from: '2024-01-01',
      kinds: ['contact'],
      whenApproved: ['meeting', 'hat'],
      source:
        'Practice among independent home care workers: RSA, Radical Homecare, 2019. Meetings and hats: rows T23 and P14, as Equal Care Co-op pays them from its commons.',
    },
  ],
  EMPLOYED: [
    {
      from: '2024-01-01',
      kinds: timeKinds,
      whenApproved: timeKinds,
      source: 'Equal Care Co-op, care and support rates: paid for travel, training, supervision and meetings',
    },
  ],
  CONTACT_ONLY: [
    {
      from: '2024-01-01',
      kinds: ['contact'],
      whenApproved: ['contact'],
      source:
        'Lawful where the average over all time that counts reaches the minimum: Low Incomes Tax Reform Group on care workers. Row P3 holds it against that.',
    },
  ],
};

/** Of these minutes, those that are paid for; and which rule said so. */
export function paidPart(
  minutes: MinutesByKind,
  on: DateText,
  way: WayOfPaying = 'INDEPENDENT',
): { minutes: number; ruleFrom: DateText } {
  const { kinds, from } = inForce(rules[way], on);
  return { minutes: sumOver(kinds, minutes), ruleFrom: from };
}

/** Of minutes that were approved, those that are paid for; and which rule said so (T23, P14). */
export function paidWhenApproved(
  minutes: MinutesByKind,
  on: DateText,
  way: WayOfPaying = 'INDEPENDENT',
): { minutes: number; ruleFrom: DateText } {
  const { whenApproved, from } = inForce(rules[way], on);
  return { minutes: sumOver(whenApproved, minutes), ruleFrom: from };
}

function sumOver(kinds: readonly TimeKind[], minutes: MinutesByKind): number {
  return kinds.reduce((sum, kind) => sum + (minutes[kind] ?? 0), 0);
}
