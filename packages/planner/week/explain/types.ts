/**
 * What stands between a worker and hours, in the order in which the first is told. Those from `OVER_ROOM` on
 * may be because of other proposals: `TAKEN` means that one is in the way at that time, `TOO_DEAR` that they could come, and
 * the weights would rather leave the hours open. `BARRED` comes with the caller's own code.
 */
export const weekBarriers = [
  'CONSENT_REFUSED',
  'OUTSIDE_HOURS',
  'OUT_OF_REACH',
  'NEED_MISSING',
  'BARRED',
  'PINNED_TO_OTHER',
  'REFUSED_BEFORE',
  'BOOKED',
  'OVER_ROOM',
  'OVER_MOST',
  'SHORT_REST',
  'NO_DAY_OFF',
  'TAKEN',
  'NO_BREAK',
  'TOO_MANY_FACES',
  'TOO_DEAR',
] as const;
export type WeekBarrier = (typeof weekBarriers)[number];

/** Hours for which nobody is proposed, and why. */
export interface OpenStretch {
  readonly stretch: string;
  /**
   * The barrier that fewest would have to get over: the last one at which any worker stopped. `NO_SECOND` where one of two
   * could come, `NOBODY` where there are no workers at all.
   */
  readonly why: WeekBarrier | 'NO_SECOND' | 'NOBODY';
  /**
   * How many workers stop first at which barrier, in the order of barriers. Numbers of few can tell who it is: what
   * is shown of consents and of what is barred is the caller's to decide.
   */
  readonly stopped: readonly {
    readonly barrier: WeekBarrier;
    /** Of `BARRED`, the caller's. */
    readonly code?: string | undefined;
    readonly workers: readonly string[];
  }[];
}

/** A plain reason for a proposal; the words are the caller's. Figures in minutes. */
export type WeekReason =
  /** The caller wanted it so. */
  | { readonly code: 'PINNED' }
  /** The worker has been with the person so long. */
  | { readonly code: 'KNOWS'; readonly minutes: number }
  /** They come to the person in this week anyway, or are proposed for other hours of theirs. */
  | { readonly code: 'COMES_ANYWAY'; readonly visits: number }
  /** They have said yes to each other. */
  | { readonly code: 'CONSENTED' }
  /** The way there, from where they are before, by the mode they chose. */
  | { readonly code: 'WAY'; readonly minutes: number }
  /** It brings the worker nearer to the hours they wish. */
  | { readonly code: 'HOURS_WISHED'; readonly without: number; readonly with: number; readonly wish: number }
  /** Skills or languages that would be good, and they bring. */
  | { readonly code: 'BRINGS'; readonly terms: readonly string[] }
  /** Nobody else, of all who may be proposed to this person, has what the hours need. */
  | { readonly code: 'ONLY_ONE_WITH'; readonly terms: readonly string[] }
  /** Nobody else could take these hours. */
  | { readonly code: 'ONLY_ONE' };

/** A number with these hours, and without them. */
interface WithAndWithout {
  readonly with: number;
  readonly without: number;
}

/** Why a proposal is made, and what it would cost to do without it. */
export interface ExplainedVisit {
  readonly stretch: string;
  readonly worker: string;
  readonly start: number;
  readonly end: number;
  /** The strongest first. */
  readonly reasons: readonly WeekReason[];
  /** Points that the week costs more if these hours stay open and all else stays. Of two who come together, both go. */
  readonly dropping: number;
  /** What it would take instead to give them to the next best worker, with all else as it is; none: nobody could. */
  readonly instead?: { readonly worker: string; readonly start: number; readonly points: number } | undefined;
  /** What changes for the worker: minutes of work in the week, and of ways. */
  readonly forWorker: { readonly work: WithAndWithout; readonly travel: WithAndWithout };
  /** What changes for the person: how many different workers they see in the week. */
  readonly forPerson: { readonly faces: WithAndWithout };
}

/** A plan of a week, explained line by line. Everything said is about the plan as it is: it is not searched again. */
export interface WeekExplained {
  readonly visits: readonly ExplainedVisit[];
  readonly open: readonly OpenStretch[];
}
