import { type BoardCircle, boardOf } from '../domain/board/board.ts';
import type { Snapshot, SnapshotDocument } from '../domain/snapshots/snapshot.ts';
import { boardCsv } from '../tables/board.ts';
import { csvOf } from '../tables/snapshot.ts';

/** What a file is made from. */
interface Source {
  readonly snapshot: Snapshot;
  readonly document: SnapshotDocument;
  readonly circles: readonly BoardCircle[];
}

interface File {
  readonly type: string;
  readonly text: (source: Source) => string;
}

/** Files anyone may take of a frozen month, by their names. */
export const files: Readonly<Record<string, File>> = {
  /** The very bytes that were frozen: their SHA-256 is the month's hash. */
  'snapshot.json': { type: 'application/json', text: ({ snapshot }) => snapshot.json },
  'figures.csv': { type: 'text/csv', text: ({ document }) => csvOf(document) },
  'board.csv': {
    type: 'text/csv',
    text: ({ document, circles }) => boardCsv(document.month, boardOf(document, circles)),
  },
};
