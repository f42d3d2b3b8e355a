import type { WeekWeights } from '../document/rules.ts';

/** A part of what a week costs. @see weights */
export type WeekComponent = keyof WeekWeights;

/** A rule that a plan of a week breaks, and whom or what it is about. */
export interface WeekViolation {
  readonly rule: WeekRule;
  readonly about: string;
}

/** The rules a plan may break; no proposal does. */
export type WeekRule =
  | 'unknown'
  | 'crew'
  | 'not-together'
  | 'window'
  | 'hours'
  | 'reach'
  | 'barred'
  | 'need'
  | 'consent'
  | 'refused'
  | 'pinned'
  | 'overlap'
  | 'rest'
  | 'day-off'
  | 'room'
  | 'most'
  | 'break'
  | 'faces';

/** What a plan of a week costs, and which rules it breaks. */
export interface WeekScorecard {
  /** The sum of all costs, in points. Meaningful only of a plan that breaks no rule. */
  readonly objective: number;
  /** Amount times weight, of each component. */
  readonly costs: Readonly<Record<WeekComponent, number>>;
  /** How much there is of each: minutes, or how many. */
  readonly amounts: Readonly<Record<WeekComponent, number>>;
  readonly violations: readonly WeekViolation[];
  /** What is said of the week in plain numbers. */
  readonly figures: {
    /** Stretches with someone proposed for each who should come. */
    readonly covered: number;
    readonly open: number;
    readonly coveredMinutes: number;
    readonly openMinutes: number;
  };
}
