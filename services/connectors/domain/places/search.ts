import type { DateText } from '@kith/kernel';
import { isStale } from '../rules/checking.ts';
import type { Place } from './place.ts';
import { type Wishes, wordsOf } from './wishes.ts';

/** A place that fits, and why: up to three plain reasons. */
interface Match {
  readonly place: Place;
  readonly reasons: readonly string[];
}

const MOST_REASONS = 3;
/** Where a word may stand, what finding it there is worth, and how that is said. */
const where = [
  { part: 'name', worth: 2, said: 'in its name' },
  { part: 'about', worth: 1, said: 'in what it is about' },
  { part: 'times', worth: 1, said: 'in its times' },
] as const;

/** Places that fit all wishes. Best words first, then what was checked lately, then by name: always the same order. */
export function placesThatFit(places: readonly Place[], wishes: Wishes, today: DateText): Match[] {
  const ranked = places
    .flatMap((place) => {
      const found = fits(place, wishes) ? findWords(place, wishes.words) : undefined;
      return found ? [{ place, ...found, isOld: isStale(place.checkedOn, today) }] : [];
    })
    .sort(
      (a, b) =>
        b.worth - a.worth ||
        Number(a.isOld) - Number(b.isOld) ||
        inOrder(a.place.name, b.place.name) ||
        inOrder(a.place.placeId, b.place.placeId),
    );
  return ranked.map(({ place, said }) => ({
    place,
    reasons: [...said, ...otherReasons(place, wishes)].slice(0, MOST_REASONS),
  }));
}

function fits(place: Place, { stepFree, free, outwardCodes }: Wishes): boolean {
  const isInArea = outwardCodes.length === 0 || outwardCodes.includes(place.outwardCode);
  return isInArea && (!stepFree || place.stepFree) && (!free || place.costPence === 0);
}

/** Where each word was found; nothing when one of them was not. */
function findWords(place: Place, words: readonly string[]): { worth: number; said: string[] } | undefined {
  const parts = where.map((each) => ({ ...each, has: new Set(wordsOf(place[each.part] ?? '')) }));
  const hits = words.map((word) => ({
    word,
    hit: parts.find(({ has }) => has.has(word) || has.has(`${word}s`) || has.has(word.replace(/s$/, ''))),
  }));
  if (hits.some(({ hit }) => !hit)) return undefined;
  return {
    worth: hits.reduce((sum, { hit }) => sum + (hit?.worth ?? 0), 0),
    said: hits.map(({ word, hit }) => `“${word}” ${hit?.said}`),
  };
}

function otherReasons(place: Place, { stepFree, free, outwardCodes }: Wishes): string[] {
  return [
    ...(stepFree ? ['No step to get in'] : []),
    ...(outwardCodes.length > 0 ? [`In ${place.outwardCode}`] : []),
    ...(free ? ['Free'] : []),
  ];
}

const collator = new Intl.Collator('en-GB');
const inOrder = (a: string, b: string): number => collator.compare(a, b);
