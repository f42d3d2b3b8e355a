import type { DateText } from '@kith/kernel';

/** Something people have a right to, or can choose, in plain words (K12). */
export interface RightsLine {
  /** The same in all countries for what is alike, and for ever. */
  readonly key: string;
  readonly title: string;
  readonly words: string;
  /** Where it says so. */
  readonly source: string;
  /** Since when it is so. */
  readonly from: DateText;
  /** The first day it no longer is. */
  readonly until?: DateText;
}
