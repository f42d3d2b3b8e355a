import { type DateText, divideHalfUp } from '@kith/kernel';
import type { AgreedHours } from './agreed-hours.ts';

/** How the hours a worker wants and those they have agreed stand to each other, a week (M9). */
export interface HoursSecurity {
  readonly wantedHours?: number;
  readonly agreedHours: number;
  /** Agreed of wanted, one decimal. */
  readonly percent?: number;
  /** Hours they look for on top. */
  readonly lookingForHours?: number;
}

/** Whether the worker named said yes to weekly hours that hold, or will. */
export function isAgreed({ named, endsOn }: AgreedHours, today: DateText): boolean {
  return named?.answer === 'ACCEPTED' && (endsOn === undefined || today < endsOn);
}

/** The hours of a worker; `agreed` are all weekly hours they were named for. */
export function hoursSecurity(
  wantedHours: number | undefined,
  agreed: readonly AgreedHours[],
  today: DateText,
): HoursSecurity {
  const minutes = agreed
    .filter((each) => isAgreed(each, today))
    .reduce((sum, each) => sum + minutesAWeek(each), 0);
  const agreedHours = minutes / 60;
  if (!wantedHours) return { agreedHours };
  return {
    wantedHours,
    agreedHours,
    percent: divideHalfUp(minutes * 1_000, Math.round(wantedHours * 60)) / 10,
    lookingForHours: Math.max(0, wantedHours - agreedHours),
  };
}

/** How long weekly hours are, in minutes; those that end at midnight too. */
export function minutesAWeek({ from, to }: Pick<AgreedHours, 'from' | 'to'>): number {
  return minutesInto(to === '00:00' ? '24:00' : to) - minutesInto(from);
}

function minutesInto(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
