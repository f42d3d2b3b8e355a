import type { Gathering } from './gathering.ts';
import type { GatheringDay } from './gathering-day.ts';

/** An event on one of its days. */
export interface GatheringOnDay {
  readonly gathering: Gathering;
  readonly day: GatheringDay;
}

/** Whether it does not take place that day. */
export function isOff({ gathering, day }: GatheringOnDay): boolean {
  return gathering.cancelledAt !== undefined || day.cancelledAt !== undefined;
}
