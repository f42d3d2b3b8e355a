import * as z from 'zod';
import { instant } from '../envelope.ts';
import { idOf, sealed } from '../fields.ts';
import { defineEvent } from './define.ts';
import { publishedCount } from './metrics.ts';

/** As what someone is a member of the co-op (N4). */
export const memberClasses = ['SUPPORTED', 'ADVOCATE', 'WORKER', 'INVESTOR'] as const;
export type MemberClass = (typeof memberClasses)[number];

const toNational = { major: 1, from: 'evaluation', to: ['national'], leaves: true } as const;

/**
 * What a circle says to the national co-op besides its months. Members act in their own circle, which knows them; the
 * national co-op hears counts, dates and yes or no. All of it is strict: nothing undeclared passes (N1).
 */
export const coOpEvents = {
  MembersCounted: defineEvent({
    ...toNational,
    says: 'How many members of each class a circle had when a month ended, suppressed. True counts travel sealed (N4).',
    data: z.strictObject({
      period: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month like 2026-10'),
      counts: z.record(z.enum(memberClasses), publishedCount),
      sealedCounts: sealed,
    }),
  }),
  BallotsCounted: defineEvent({
    ...toNational,
    says: 'A vote is over, and a circle has counted the ballots of its members by class. The tally travels sealed (N5).',
    data: z.strictObject({ voteId: idOf('vote'), sealedTally: sealed }),
  }),
  DoubleLinkChanged: defineEvent({
    ...toNational,
    says: 'A circle has, or has no longer, a delegate and a leader by consent, and until when; never who (N6).',
    data: z.strictObject({
      delegateUntil: instant.nullable(),
      leaderUntil: instant.nullable(),
      /** Whether the two are different people. */
      areTwo: z.boolean(),
    }),
  }),
  LeagueConsentChanged: defineEvent({
    ...toNational,
    says: 'A circle agrees to stand in league tables, or no longer does (N3).',
    data: z.strictObject({
      consents: z.boolean(),
      /** The proposal by which its governance circle agreed. To withdraw takes none. */
      agreedIn: idOf('proposal').optional(),
    }),
  }),
  AppealReferred: defineEvent({
    ...toNational,
    says: 'An appeal was not settled in its circle and goes to Care and Counsel. Never by whom, or about what (N7).',
    data: z.strictObject({
      appealId: idOf('appeal'),
      /** How many unrelated people stand behind it. */
      unrelated: z.int().min(1).max(100),
      /** How many sessions its own circle gave it. */
      sessions: z.int().min(0).max(10),
    }),
  }),
};
