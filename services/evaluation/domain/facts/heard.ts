import { type InstantText, isBefore } from '@kith/kernel';

/** Something that was said of a thing at a moment, with its place among all that is said of it. */
export interface Heard {
  readonly sequence: number;
  readonly at: InstantText;
}

/** All that was heard, with one more; the same list when it was heard before, in whatever order it comes. */
export function withHeard<H extends Heard>(heard: readonly H[], one: H): readonly H[] {
  if (heard.some(({ sequence }) => sequence === one.sequence)) return heard;
  return [...heard, one].sort((a, b) => a.sequence - b.sequence);
}

/** The last that was said before a moment. */
export function lastBefore<H extends Heard>(heard: readonly H[], instant: InstantText): H | undefined {
  return heard.findLast(({ at }) => isBefore(at, instant));
}
