import { addDays, type DateText, instantAt } from '@kith/kernel';

/** Days on the wall in a row, so that a moment's day is found without asking the calendar again. */
export interface Days {
  /** The number of the day a moment falls on; the first is 0, and those before and after go on counting. */
  at(moment: number): number;
  /** When a day begins, in milliseconds of the epoch. */
  start(day: number): number;
  /** Which day of the calendar it is. */
  dateOf(day: number): DateText;
}

const DAY = 86_400_000;

/** The days from a first one on. */
export function daysFrom(first: DateText): Days {
  const dateOf = remembered((day: number) => addDays(first, day));
  const start = remembered((day: number) => Date.parse(instantAt(dateOf(day), '00:00')));
  const zero = start(0);
  return {
    start,
    dateOf,
    at(moment) {
      // Days are an hour shorter or longer twice a year: the guess is right, or one off.
      const guess = Math.floor((moment - zero) / DAY);
      if (moment < start(guess)) return guess - 1;
      return moment < start(guess + 1) ? guess : guess + 1;
    },
  };
}

function remembered<T>(work: (day: number) => T): (day: number) => T {
  const known = new Map<number, T>();
  return (day) => {
    const found = known.get(day) ?? work(day);
    known.set(day, found);
    return found;
  };
}
