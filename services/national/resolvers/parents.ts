import type { Snapshot } from '../domain/snapshot.ts';

/** What the fields of `NationalSnapshot` are read from. */
export type NationalSnapshotParent = Snapshot;
