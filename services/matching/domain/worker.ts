import type { DateText, PersonId, TimeWindow, TravelMode } from '@kith/kernel';
import { type Availability, datesOf } from './availability.ts';

/** In what way someone supports others. Volunteers and peers give only what they chose themselves (M15). */
export type Engagement = 'PAID' | 'VOLUNTEER' | 'PEER';

/** Somewhere a worker sets out from, and how far from there they go. */
export interface Base {
  /** What they call it. */
  readonly label: string;
  readonly outwardCode: string;
  /** The longest way from there, in minutes, as they get about. */
  readonly maxMinutes: number;
}

/** A person who works, as they describe themselves. Only they change it (M8). */
export interface Worker extends Availability {
  readonly id: PersonId;
  /** `PAID` unless said. */
  readonly engagement?: Engagement;
  /** The kinds of support they give; none said: any, for whoever is paid (M15). */
  readonly categories?: readonly string[];
  /** Outward postcodes of the own circle they go to, whatever the way. */
  readonly districts: readonly string[];
  /** The longest way to a neighbouring circle they accept, in minutes; 0 for none. */
  readonly maxTravelMinutes: number;
  /** Where they set out from. */
  readonly bases?: readonly Base[];
  /** `TRANSIT` unless said. */
  readonly travelMode?: TravelMode;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  /** What they cannot be around, as terms. An allergy is health data: only they read it, and no answer says it (M2). */
  readonly avoids?: readonly string[];
  /** For themselves, never shown to owners (M9). */
  readonly wantedHours?: number;
  /** Hours a week below which it is not worth it to them; they are told, nothing is refused. */
  readonly leastHours?: number;
  /** Hours a week beyond which nothing is booked with them, over all circles. */
  readonly mostHours?: number;
  /** Whether they want to see hours that nearly fit what they chose (M8). */
  readonly showNearlyFits?: boolean;
}

/** In what way a worker supports others. */
export function engagementOf({ engagement = 'PAID' }: Worker): Engagement {
  return engagement;
}

/** What an hour with a worker costs: volunteers and peers give their time (M15). */
export function rateWith(worker: Worker | undefined, listedPence: number): number {
  return worker && engagementOf(worker) !== 'PAID' ? 0 : listedPence;
}

/** How a worker gets about. */
export function travelModeOf({ travelMode = 'TRANSIT' }: Worker): TravelMode {
  return travelMode;
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
