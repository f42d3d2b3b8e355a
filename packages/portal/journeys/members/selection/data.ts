import type { SelectionQuery } from '../../../app/graphql/generated.ts';

/** A selection as far as the reader may see it. */
export type SelectionSeen = NonNullable<SelectionQuery['selection']>;

/** Somebody who is proposed, and what the others say. */
export type ProposedNominee = NonNullable<SelectionSeen['proposal']>;

/** What each step of a selection needs. */
export interface StepProps {
  readonly selection: SelectionSeen;
  /** Whether the reader leads. */
  readonly leads: boolean;
  /** Whether the reader is asked. */
  readonly takesPart: boolean;
  /** Hears what was done, in words. */
  onDone(what: string): void;
}
