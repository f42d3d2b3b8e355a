import type { Snapshot, SnapshotDocument } from '../domain/snapshots/snapshot.ts';

/** What the fields of `NationalSnapshot` are read from. */
export type NationalSnapshotParent = Snapshot & { readonly document: SnapshotDocument };
