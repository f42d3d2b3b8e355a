import type { EventData } from '@kith/contracts';
import type { DateText, ErrorCode, PersonId } from '@kith/kernel';

/** What teams told of a team that bears on hours with someone paid. Each word stands until a newer one of its kind. */
export interface TeamRecord {
  readonly teamId: string;
  /** Its start, and whether regulated support may begin (T4). */
  readonly start?: Heard<Pick<EventData<'TeamStageChanged'>, 'regulated' | 'visited' | 'starter'>>;
  /** How it lives (T26). */
  readonly life?: Heard<Pick<EventData<'TeamStateChanged'>, 'state'>>;
  /** What whoever is paid must be trained in (T22). */
  readonly needs?: Heard<{ readonly skills: readonly string[] }>;
}

type Heard<T> = T & { readonly sequence: number };

/** A worker's training, as it was confirmed. */
export interface Training {
  readonly workerId: PersonId;
  readonly skill: string;
  /** The last day it is good. */
  readonly until: DateText;
}

/** The record with what was heard, unless something newer was; then the same record. */
export function hearing<K extends 'start' | 'life' | 'needs'>(
  record: TeamRecord,
  kind: K,
  heard: NonNullable<TeamRecord[K]>,
): TeamRecord {
  const known = record[kind];
  return known && known.sequence >= heard.sequence ? record : { ...record, [kind]: heard };
}

/** Whether the team's owner died or it closed: nobody comes any more (T26). */
export function isOver(record: TeamRecord | undefined): boolean {
  return record?.life?.state === 'BEREAVED' || record?.life?.state === 'CLOSED';
}

/** Why nobody paid can be booked for the team, if so: it is over, or regulated support has not been prepared (T4). */
export function notReady(record: TeamRecord | undefined): ErrorCode | undefined {
  if (isOver(record)) return 'TEAM_CLOSED';
  const start = record?.start;
  if (!start?.regulated) return undefined;
  if (!start.starter) return 'TEAM_STARTER_REQUIRED';
  return start.visited ? undefined : 'VISIT_REQUIRED';
}

/** What whoever is paid for the team must be trained in. */
export function trainingFor(record: TeamRecord | undefined): readonly string[] {
  return record?.needs?.skills ?? [];
}

/** Whether a worker's trainings hold all that is needed, good on a day. */
export function isTrained(
  needed: readonly string[],
  trainings: readonly (Training | undefined)[],
  day: DateText,
): boolean {
  return needed.every((skill) => trainings.some((one) => one?.skill === skill && day <= one.until));
}
