import { type ErrorCode, type Refusal, refusal } from '@kith/kernel';

/** Who can lift a barrier: nobody at all, when someone's safety or the law stands behind it (M2). */
export type Lifter = 'NOBODY' | 'OWNER' | 'WORKER';

interface Kind {
  readonly liftedBy: Lifter;
  readonly refusal: ErrorCode;
}

/** Every barrier, in the order in which the first one is told. */
const kinds = {
  OUTSIDE_AVAILABILITY: { liftedBy: 'WORKER', refusal: 'OUTSIDE_AVAILABILITY' },
  OUT_OF_REACH: { liftedBy: 'WORKER', refusal: 'OUTSIDE_AVAILABILITY' },
  NOT_FOR_VOLUNTEERS: { liftedBy: 'NOBODY', refusal: 'NOT_FOR_VOLUNTEERS' },
  NOT_CHOSEN: { liftedBy: 'WORKER', refusal: 'NOT_CHOSEN' },
  SKILL_MISSING: { liftedBy: 'OWNER', refusal: 'SKILL_REQUIRED' },
  LANGUAGE_MISSING: { liftedBy: 'OWNER', refusal: 'LANGUAGE_REQUIRED' },
  NOT_BEARABLE: { liftedBy: 'NOBODY', refusal: 'NOT_BEARABLE' },
  CHECK_NOT_CLEAR: { liftedBy: 'NOBODY', refusal: 'VETTING_REQUIRED' },
  TRAINING_MISSING: { liftedBy: 'NOBODY', refusal: 'TRAINING_REQUIRED' },
  OVERLAP: { liftedBy: 'NOBODY', refusal: 'OVERLAP' },
} as const satisfies Record<string, Kind>;

/** What stands between a worker and hours. */
export type Barrier = keyof typeof kinds;

/** Every barrier, in the order in which the first one is told. */
export const allBarriers = Object.keys(kinds) as Barrier[];

/** Who can lift it. */
export function liftedBy(barrier: Barrier): Lifter {
  return kinds[barrier].liftedBy;
}

/** The refusal someone gets for whom it stands in the way. */
export function refusalFor(barrier: Barrier): Refusal {
  return refusal(kinds[barrier].refusal);
}
