import type { Id, PersonId, TimeWindow } from '@kith/kernel';
import type { Need } from '../hours.ts';
import type { Span } from '../span.ts';
import type { Worker } from '../worker.ts';

/** Open hours that are planned. */
export interface HoursToPlan {
  readonly gapId: Id<'gap'>;
  readonly teamId: Id<'team'>;
  readonly window: TimeWindow;
  readonly need: Need;
  readonly training: readonly string[];
  /** Who is not proposed for them, whatever the reason. */
  readonly notFor: readonly PersonId[];
  /** While they are shown to the team only: its workers. */
  readonly onlyFor?: readonly PersonId[];
  /** Who is proposed for them already, and is kept if they can still take them. */
  readonly keep?: PersonId;
}

/** What bears on who might come to a team. */
export interface TeamToPlan {
  readonly teamId: Id<'team'>;
  /** How many different people its owner would like to see within four weeks, at most (M12). */
  readonly most?: number;
  /** Who comes within those weeks anyway, and on how many days. Someone from next door goes by no id of a person. */
  readonly coming: readonly { readonly person: PersonId; readonly days: number }[];
}

/** All that a plan begins with; the order is that of time, and of ids. */
export interface ToPlan {
  readonly hours: readonly HoursToPlan[];
  readonly teams: readonly TeamToPlan[];
  readonly workers: readonly PersonId[];
}

/** A worker, and which of the hours they could take as things stand, each by itself. */
export interface WorkerToPlan {
  readonly id: PersonId;
  readonly can: readonly Id<'gap'>[];
  /** When they want to work, and what they hold, around the week. */
  readonly open: readonly Span[];
  readonly held: readonly Span[];
  /** Minutes of the week they hold already, and how many more the law leaves them. */
  readonly heldMinutes: number;
  readonly room?: number;
  readonly isPaid: boolean;
  readonly speaks: readonly string[];
  readonly bases: readonly string[];
  readonly mode: NonNullable<Worker['travelMode']>;
  readonly wantedHours?: number;
  readonly leastHours?: number;
  readonly mostHours?: number;
}

/** Hours, and who is proposed for them. */
export interface Pairing {
  readonly gapId: Id<'gap'>;
  readonly workerId: PersonId;
}

/** The best week a search found so far. */
export interface Found {
  readonly pairings: readonly Pairing[];
  /** What it costs, in the planner's points. */
  readonly cost: number;
}
