import type { CircleSlug, DateText } from '@kith/kernel';
import type { CounselCase } from '../domain/appeals/counsel.ts';
import type { Edition } from '../domain/library/edition.ts';
import type { Snapshot, SnapshotDocument } from '../domain/snapshots/snapshot.ts';
import type { Vote } from '../domain/votes/vote.ts';

/** What the fields of `LocalCircle` are read from. Of one that has left the co-op, only its slug is known. */
export interface LocalCircleParent {
  readonly slug: CircleSlug;
  readonly name?: string;
  readonly country?: string;
  readonly authority?: string;
  readonly districts?: readonly string[];
  readonly founded?: DateText;
  readonly establishing?: boolean;
  readonly demo?: boolean;
}

/** What the fields of `NationalSnapshot` are read from. */
export type NationalSnapshotParent = Snapshot & { readonly document: SnapshotDocument };

/** What the fields of `Vote` are read from. */
export type VoteParent = Vote;

/** What the fields of `CounselCase` are read from. */
export type CounselCaseParent = CounselCase;

/** What the fields of `LibraryEdition` are read from. */
export type LibraryEditionParent = Edition;
