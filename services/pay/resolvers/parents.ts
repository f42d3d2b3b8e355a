import type { ProposedTime } from '../domain/proposed-time.ts';
import type { RateTable } from '../domain/rules/rate-table.ts';
import type { Visit } from '../domain/visit.ts';

/** What the fields of `VisitTime` are read from. */
export type VisitTimeParent = Visit;

/** A visit elsewhere in the graph: its id is all that pay needs. */
export interface VisitParent {
  readonly id: string;
}

/** What the fields of `ProposedTime` are read from. */
export type ProposedTimeParent = ProposedTime;

/** What the fields of `RateTable` are read from. */
export type RateTableParent = RateTable & { readonly inUse: boolean };
