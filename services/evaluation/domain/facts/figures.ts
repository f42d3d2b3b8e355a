import type { DateText, InstantText, PersonId } from '@kith/kernel';
import type { Heard } from './heard.ts';

/** How much a worker said they want to work a week, each time they said so. */
export interface WantedFact {
  readonly workerId: PersonId;
  readonly heard: readonly (Heard & { readonly minutes: number | null })[];
}

/** A decision of a team or of the governance circle. */
export interface DecisionFact {
  readonly proposalId: string;
  readonly groupId: string;
  /** Whole days from when it was proposed. */
  readonly days: number;
}

/** A statement of pay that was issued: its time, no money. */
export interface StatementFact {
  readonly statementId: string;
  readonly workerId: PersonId;
  readonly issuedAt: InstantText;
  readonly workedMinutes: number;
  readonly paidMinutes: number;
  /** Missing when nothing was worked. */
  readonly livingWage?: boolean;
}

/** An opportunity as it was shown, with how many could be agreed with. */
export interface ShownFact {
  readonly opportunityId: string;
  readonly teamId: string;
  readonly shownAt: InstantText;
  readonly eligible: number;
}

/** How a team lives, each time it changed. */
export interface TeamStateFact {
  readonly teamId: string;
  readonly heard: readonly (Heard & { readonly state: string; readonly on: DateText })[];
}
