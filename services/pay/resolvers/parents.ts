import type { ProposedTime } from '../domain/proposed-time.ts';
import type { Visit } from '../domain/visit.ts';

/** What the fields of `VisitTime` are read from. */
export type VisitTimeParent = Visit;

/** A visit elsewhere in the graph: its id is all that pay needs. */
export interface VisitParent {
  readonly id: string;
}

/** What the fields of `ProposedTime` are read from. */
export type ProposedTimeParent = ProposedTime;
