import type { DateText } from '@kith/kernel';
import type { Place } from './place.ts';
import { aheadAt, type TimeAhead, wordsOfTimes } from './when.ts';
import { wordsOf } from './wishes.ts';

/** Where a word may stand, what finding it there is worth, and how that is said. */
const parts = [
  { part: 'name', worth: 2, said: 'in its name' },
  { part: 'about', worth: 1, said: 'in what it is about' },
  { part: 'times', worth: 1, said: 'in its times' },
] as const;

/** A place with what a search asks of it again and again: worked out once, when first asked for. */
export interface Listed {
  readonly place: Place;
  /** Where a word stands, if it does. */
  find(word: string): { readonly worth: number; readonly said: string } | undefined;
  /** When it has something on in the weeks ahead of a day, the soonest first. */
  ahead(today: DateText): readonly TimeAhead[];
}

export function listed(place: Place): Listed {
  let index: ReadonlyMap<string, (typeof parts)[number]> | undefined;
  let soon: { readonly today: DateText; readonly windows: readonly TimeAhead[] } | undefined;
  const indexed = () => {
    // The first part that has a word wins: they stand in order of what they are worth.
    index ??= new Map(
      parts
        .toReversed()
        .flatMap((each) => wordsOf(textOf(place, each.part)).map((word) => [word, each] as const)),
    );
    return index;
  };
  return {
    place,
    find: (word) => {
      const words = indexed();
      return words.get(word) ?? words.get(`${word}s`) ?? words.get(word.replace(/s$/, ''));
    },
    ahead: (today) => {
      if (soon?.today !== today) soon = { today, windows: aheadAt(place, today) };
      return soon.windows;
    },
  };
}

function textOf(place: Place, part: (typeof parts)[number]['part']): string {
  if (part !== 'times') return place[part];
  return `${place.times ?? ''} ${wordsOfTimes(place)}`;
}
