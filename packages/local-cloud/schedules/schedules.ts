import type { EventBuses } from '../events/event-buses.ts';
import type { Clock } from '../journal/clock.ts';
import type { CloudModel } from '../model.ts';

export interface Schedules {
  /** When each scheduled rule fires next, in rehearsed time (milliseconds since the epoch). */
  next(): { readonly rule: string; readonly at: number }[];
  /** Call after the clock shift changed: rules whose time was jumped over fire once. */
  clockShifted(): void;
  stop(): void;
}

export declare function startSchedules(options: {
  readonly model: Pick<CloudModel, 'region' | 'rules'>;
  readonly buses: Pick<EventBuses, 'deliver'>;
  /** Milliseconds by which rehearsed time is ahead of the machine's. */
  readonly shiftMs: () => number;
  readonly clock?: Clock;
}): Schedules;
