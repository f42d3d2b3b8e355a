import type { EventData } from '@kith/contracts';
import { minutesOf, type TimeWindow } from '@kith/kernel';

/** Hours nobody covered at some time, and what became of them. */
export interface GapFact {
  readonly gapId: string;
  readonly teamId: string;
  readonly minutes: number;
  /** Sequence of the event that found it, last. */
  readonly foundAs?: number;
  /** Sequence of the event that closed it, last. */
  readonly closedAs?: number;
}

/** The gap, found; an earlier word changes nothing. */
export function found(known: GapFact | undefined, data: EventData<'GapDetected'>, sequence: number): GapFact {
  if (known?.foundAs !== undefined && known.foundAs >= sequence) return known;
  return { ...known, ...gapIn(data), foundAs: sequence };
}

/** The gap, closed; an earlier word changes nothing. */
export function closed(known: GapFact | undefined, data: EventData<'GapClosed'>, sequence: number): GapFact {
  if (known?.closedAs !== undefined && known.closedAs >= sequence) return known;
  return { ...known, ...gapIn(data), closedAs: sequence };
}

/** Whether it was a gap at some time: one that was only heard to close was found before, and that is on its way. */
export function wasFound({ foundAs }: GapFact): boolean {
  return foundAs !== undefined;
}

/** Whether the last that was heard of it is that nobody covers it. */
export function isOpen({ foundAs = -1, closedAs = -1 }: GapFact): boolean {
  return foundAs > closedAs;
}

function gapIn({ gapId, teamId, window }: { gapId: string; teamId: string; window: TimeWindow }) {
  return { gapId, teamId, minutes: minutesOf(window) };
}
