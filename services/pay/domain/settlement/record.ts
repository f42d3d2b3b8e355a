import type { EventData, SettlementLine } from '@kith/contracts';
import {
  type CircleSlug,
  type DateText,
  type InstantText,
  type MonthText,
  ok,
  type Pence,
  type PersonId,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';

type Proposed = EventData<'SettlementProposed'>;

/** What another circle proposed: complete once every page of it has been heard. */
interface TheirProposal {
  readonly round: number;
  readonly pages: number;
  readonly heard: readonly number[];
  /** Visits the neighbour would leave to the next month. */
  readonly left: readonly string[];
}

/** Both circles have the same lines: they stand, under the name of their pages. */
interface Agreement {
  readonly at: InstantText;
  readonly round: number;
  /** Whose proposal it was. */
  readonly proposedBy: CircleSlug;
  /** What the names of the pages of the lines begin with. */
  readonly pages: string;
  /** What it comes to: positive is owed to this circle. */
  readonly net: Pence;
}

/** That money went from bank to bank; Kith never moves any. */
export interface Payment {
  readonly on: DateText;
  readonly reference: string;
  /** What came in; less than nothing when it went out. */
  readonly pence: Pence;
  readonly at: InstantText;
  readonly by: PersonId;
}

/** How a month with a neighbour stands, as this circle knows. */
export interface SettlementRecord {
  readonly neighbour: CircleSlug;
  readonly month: MonthText;
  /** What this circle proposed last. */
  readonly mine?: { readonly round: number; readonly at: InstantText };
  readonly theirs?: TheirProposal;
  /** What the neighbour last said to the proposal of this circle: what it has where it differs. */
  readonly answer?: {
    readonly round: number;
    readonly sequence: number;
    readonly differences: readonly { readonly visitId: string; readonly line?: SettlementLine | undefined }[];
  };
  /** What this circle last said to the neighbour's proposal. */
  readonly answered?: { readonly round: number; readonly differences: string };
  /** Visits this circle agrees to leave to the next month. */
  readonly left: readonly string[];
  readonly agreed?: Agreement;
  /** Every visit of the lines says itself that it is settled. */
  readonly marked?: true;
  readonly paid?: Payment;
}

export type SettlementState = 'OPEN' | 'PROPOSED' | 'ASKED' | 'DIFFERS' | 'AGREED' | 'SETTLED';

/** A month nothing has been said of. */
export function emptyRecord(neighbour: CircleSlug, month: MonthText): SettlementRecord {
  return { neighbour, month, left: [] };
}

/**
 * Whose proposal stands: of both the later round; of the same round that of the circle whose slug comes first, so that
 * both know without asking.
 */
export function standing(
  { mine, theirs, neighbour }: SettlementRecord,
  circle: CircleSlug,
): 'MINE' | 'THEIRS' | undefined {
  if (!mine || !theirs) return mine ? 'MINE' : theirs && 'THEIRS';
  if (mine.round !== theirs.round) return mine.round > theirs.round ? 'MINE' : 'THEIRS';
  return circle < neighbour ? 'MINE' : 'THEIRS';
}

/** The round of this circle's next proposal. */
export function nextRound({ mine, theirs }: SettlementRecord): number {
  return Math.max(mine?.round ?? 0, theirs?.round ?? 0) + 1;
}

/** A page of a neighbour's proposal was heard. One of an earlier round changes nothing. */
export function heardPage(
  record: SettlementRecord,
  { round, page, pages, left = [] }: Proposed,
): SettlementRecord {
  const { theirs } = record;
  if (theirs && theirs.round > round) return record;
  const heard = theirs?.round === round ? theirs.heard : [];
  if (heard.includes(page)) return record;
  return { ...record, theirs: { round, pages, left, heard: [...heard, page] } };
}

/** Whether every page of the neighbour's proposal is here. */
export function isWhole({ theirs }: SettlementRecord): boolean {
  return theirs !== undefined && theirs.heard.length === theirs.pages;
}

/** The money went from bank to bank. Refusals: `WRONG_STATE` before both agree, `ALREADY_ANSWERED` as something else. */
export function paidBetween(record: SettlementRecord, payment: Payment): Result<SettlementRecord> {
  const { agreed, paid } = record;
  if (!agreed) {
    return refused(refusal('WRONG_STATE', { what: 'The two circles have not agreed on this month yet.' }));
  }
  if (!paid) return ok({ ...record, paid: payment });
  const isRepeated = paid.on === payment.on && paid.reference === payment.reference;
  return isRepeated ? ok(record) : refused(refusal('ALREADY_ANSWERED'));
}
