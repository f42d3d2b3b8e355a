import { addDays, type DateText, instantAt } from '@kith/kernel';

/** Days on the wall in a row, so that a moment's day is found without asking the calendar again. */
export interface Days {
  /** The number of the day a moment falls on; the first is 0, and those before and after go on counting. */
  at(moment: number): number;
  /** When a day begins, in milliseconds of the epoch. */
  start(day: number): number;
}

const DAY = 86_400_000;

/** The days from a first one on. */
export function daysFrom(first: DateText): Days {
  const starts = new Map<number, number>();
  const start = (day: number): number => {
    const found = starts.get(day) ?? Date.parse(instantAt(addDays(first, day), '00:00'));
    starts.set(day, found);
    return found;
  };
  const zero = start(0);
  return {
    start,
    at(moment) {
      // Days are an hour shorter or longer twice a year: the guess is right, or one off.
      const guess = Math.floor((moment - zero) / DAY);
      if (moment < start(guess)) return guess - 1;
      return moment < start(guess + 1) ? guess : guess + 1;
    },
  };
}
