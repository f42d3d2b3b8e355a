import { isStale } from '../rules/checking.ts';
import { accessFeatures } from './access.ts';
import type { Listed } from './catalogue.ts';
import { minutesTo, type Ways, wayInWords } from './distance.ts';
import { interests } from './interests.ts';
import type { Place } from './place.ts';
import { firstWithin, saidOf } from './when.ts';
import type { Wishes } from './wishes.ts';

/** A place that fits, and why: up to three plain reasons. */
interface Match {
  readonly place: Place;
  readonly reasons: readonly string[];
}

const MOST_REASONS = 3;

/** Places that fit all wishes. Best words first, then what was checked lately, then by name: always the same order. */
export function placesThatFit(places: readonly Listed[], wishes: Wishes, ways: Ways): Match[] {
  const ranked = places
    .flatMap((one) => {
      const found = fits(one.place, wishes) ? reasonsFor(one, wishes, ways) : undefined;
      return found ? [{ place: one.place, ...found, isOld: isStale(one.place.checkedOn, ways.today) }] : [];
    })
    .sort(
      (a, b) =>
        b.worth - a.worth ||
        Number(a.isOld) - Number(b.isOld) ||
        inOrder(a.place.name, b.place.name) ||
        inOrder(a.place.placeId, b.place.placeId),
    );
  return ranked.map(({ place, reasons }) => ({ place, reasons: reasons.slice(0, MOST_REASONS) }));
}

function fits(place: Place, { stepFree, free, outwardCodes, access, interests }: Wishes): boolean {
  return (
    place.goneSince === undefined &&
    (outwardCodes.length === 0 || outwardCodes.includes(place.outwardCode)) &&
    (!stepFree || place.stepFree) &&
    (!free || place.costPence === 0) &&
    access.every((feature) => place.access?.includes(feature)) &&
    (interests.length === 0 || interests.some((interest) => place.interests?.includes(interest)))
  );
}

/** Why a place fits; nothing when a word is not found, nothing is on then, or it is too far. */
function reasonsFor(
  one: Listed,
  wishes: Wishes,
  ways: Ways,
): { worth: number; reasons: string[] } | undefined {
  const hits = wishes.words.map((word) => ({ word, hit: one.find(word) }));
  if (hits.some(({ hit }) => !hit)) return undefined;
  const on = wishes.times.length > 0 ? firstWithin(one.ahead(ways.today), wishes.times) : undefined;
  if (wishes.times.length > 0 && !on) return undefined;
  const { within } = wishes;
  const minutes = within && minutesTo(one.place, within.from, within.mode, ways);
  if (within && (minutes === undefined || minutes > within.minutes)) return undefined;
  return {
    worth: hits.reduce((sum, { hit }) => sum + (hit?.worth ?? 0), 0),
    reasons: [
      ...hits.map(({ word, hit }) => `“${word}” ${hit?.said}`),
      ...(on ? [saidOf(on, one.place)] : []),
      ...(within && minutes !== undefined ? [wayInWords(minutes, within.mode)] : []),
      ...otherReasons(one.place, wishes),
    ],
  };
}

function otherReasons(place: Place, wishes: Wishes): string[] {
  const liked = wishes.interests.filter((interest) => place.interests?.includes(interest));
  return [
    ...liked.slice(0, 1).map((interest) => `About ${interests[interest].label}`),
    ...(wishes.stepFree ? ['No step to get in'] : []),
    ...wishes.access.map((feature) => accessFeatures[feature]),
    ...(wishes.outwardCodes.length > 0 ? [`In ${place.outwardCode}`] : []),
    ...(wishes.free ? ['Free'] : []),
  ];
}

const collator = new Intl.Collator('en-GB');
const inOrder = (a: string, b: string): number => collator.compare(a, b);
