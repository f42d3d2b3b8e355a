import type { DateText, Pence } from '@kith/kernel';
import { type Dated, inForce } from './in-force.ts';

/** A kind of decision: its short name, and what it is in plain words. */
export interface DecisionKind {
  readonly key: string;
  readonly words: string;
}

interface DecidingPolicy extends Dated {
  /** What a team decides alone until its circle has said otherwise. */
  readonly kinds: readonly DecisionKind[];
  /** The most one decision may spend, in pence. */
  readonly spendLimitPence: Pence;
  /** After how many weeks an agreement is looked at again unless those who made it say sooner. */
  readonly reviewWeeks: number;
  /** How many sessions without consent come before a matter may be passed on. */
  readonly sessionsBeforeEscalation: number;
  /** Within how many days the governance circle means to decide what was passed on to it. */
  readonly targetDays: number;
  /** The most members a team has before it is asked whether to become two. */
  readonly largestTeam: number;
}

/** Newest last. */
const policies: readonly [DecidingPolicy, ...DecidingPolicy[]] = [
  {
    from: '2024-01-01',
    kinds: [
      { key: 'day-to-day', words: 'How the days go: times, meals, outings' },
      { key: 'things', words: 'Buying small things that are needed' },
      { key: 'hats', words: 'Who wears which hat' },
      { key: 'meetings', words: 'When and how the team meets' },
      { key: 'learning', words: 'What the team learns, and with whom' },
    ],
    spendLimitPence: 15_000,
    reviewWeeks: 26,
    sessionsBeforeEscalation: 2,
    targetDays: 14,
    largestTeam: 12,
    source:
      'Policy of the co-op. Spending in the team: Cornerstone’s local teams (RSA, Radical Homecare, 2019). Passing on after sessions without consent: Equal Care Co-op, consent process. Twelve a team: Buurtzorg.',
  },
];

/** How teams decide, on a day (T13, T14, T24). */
export function decidingPolicy(on: DateText): DecidingPolicy {
  return inForce(policies, on);
}
