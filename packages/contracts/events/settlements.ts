import * as z from 'zod';
import { slug } from '../envelope.ts';
import { idOf, pence } from '../fields.ts';
import { defineEvent } from './define.ts';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month like 2026-11');

/** What one visit adds to a month's settlement. Less than nothing when a correction takes back what was settled before. */
const settlementLine = z.object({
  visitId: idOf('visit'),
  claimId: idOf('claim'),
  hostCircle: slug,
  workedOn: z.iso.date(),
  minutes: z.int().min(-1_440).max(1_440),
  ratePence: pence,
  /** What the host circle owes the home circle for it. */
  owedPence: z.int().min(-100_000_000).max(100_000_000),
});
export type SettlementLine = z.infer<typeof settlementLine>;

/** As many lines as one event carries. */
export const LINES_A_PAGE = 400;
/** As many differences as one answer names; the rest are named once these are resolved. */
export const DIFFERENCES_AN_ANSWER = 400;

/** What two circles say to each other to settle a month (P15). */
export const settlementEvents = {
  SettlementProposed: defineEvent({
    major: 1,
    from: 'pay',
    to: ['pay'],
    leaves: true,
    says: 'One circle to another: these are the lines of a month between us, a page of them.',
    data: z.object({
      month,
      /** Rises with every proposal either circle makes for the month; the higher one stands. */
      round: z.int().min(1),
      page: z.int().min(1),
      pages: z.int().min(1).max(60),
      lines: z.array(settlementLine).max(LINES_A_PAGE),
      /** Visits the sender agrees to leave to the next month. */
      left: z.array(idOf('visit')).max(LINES_A_PAGE).optional(),
    }),
  }),
  SettlementAnswered: defineEvent({
    major: 1,
    from: 'pay',
    to: ['pay'],
    leaves: true,
    says: 'The other circle back: line by line the same, or these lines differ.',
    data: z.object({
      month,
      round: z.int().min(1),
      outcome: z.enum(['AGREED', 'DIFFERS']),
      /** What the receiver of the proposal has where it differs; a visit without a line is in its ledger not at all. */
      differences: z
        .array(z.object({ visitId: idOf('visit'), line: settlementLine.optional() }))
        .max(DIFFERENCES_AN_ANSWER),
    }),
  }),
};
