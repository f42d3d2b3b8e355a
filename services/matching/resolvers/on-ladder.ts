import { farthest, nextStepAt } from '../domain/ladder/ladder.ts';
import type { Occurrence } from '../domain/occurrence.ts';

/** How far a gap has come along the ladder, as fields of whatever shows it. */
export const onLadder = {
  openSince: ({ ladder }: Occurrence) => ladder?.foundAt ?? null,
  stepSince: ({ ladder }: Occurrence) => ladder?.since ?? null,
  nextStepAt: (gap: Occurrence) => nextStepAt(gap) ?? null,
  upTo: farthest,
  urgent: ({ state, ladder }: Occurrence) =>
    (state === 'OPEN' || state === 'CLAIMED') && ladder?.alarmedAt !== undefined,
};
