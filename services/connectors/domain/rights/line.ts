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
  /** When we last compared it with what is published, and where; absent: from what we know, not compared yet. */
  readonly confirmed?: { readonly on: DateText; readonly at: string };
}

/** That a line was compared with a page on 22 November 2026. The next time round, each line gets a day of its own. */
export function readAt(page: string): Pick<RightsLine, 'confirmed'> {
  return { confirmed: { on: '2026-11-22', at: page } };
}
