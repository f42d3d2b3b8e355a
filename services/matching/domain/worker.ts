import type { DateText, PersonId, TimeWindow } from '@kith/kernel';
import { type AvailableHours, datesOf } from './availability.ts';

/** A person who works, as they describe themselves. Only they change it (M8). */
export interface Worker {
  readonly id: PersonId;
  readonly availability: readonly AvailableHours[];
  /** Outward postcodes of the own circle they go to. */
  readonly districts: readonly string[];
  /** The longest way to a neighbouring circle they accept, in minutes; 0 for none. */
  readonly maxTravelMinutes: number;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  /** For themselves, never shown to owners (M9). */
  readonly wantedHours?: number;
}

/** What teams recorded of a worker's check. */
export interface Vetting {
  readonly personId: PersonId;
  /** The last day it is clear; none when it is not. */
  readonly clearUntil?: DateText;
  /** The sequence of the newest record heard: an older one that comes late changes nothing (F10). */
  readonly sequence: number;
}

/** Whether the check is clear on every day a window touches. */
export function isClearThroughout(vetting: Vetting | undefined, window: TimeWindow): boolean {
  const clearUntil = vetting?.clearUntil;
  return clearUntil !== undefined && datesOf(window).every((date) => date <= clearUntil);
}
