import type { Listed } from '../places/catalogue.ts';
import { minutesTo, type Ways, wayInWords } from '../places/distance.ts';
import { type Interest, interests } from '../places/interests.ts';
import type { Place } from '../places/place.ts';
import { firstWithin, saidOf, type TimeAhead } from '../places/when.ts';
import { suggestionRule as rule } from '../rules/suggestions.ts';
import type { Likes } from './likes.ts';

/** Somewhere an owner might like, with up to three plain reasons (K3). */
export interface Suggestion {
  readonly place: Place;
  readonly reasons: readonly string[];
}

/** What is known beside the map and the likes. */
export interface Known extends Ways {
  /** Places the owner said are not for them. */
  readonly notForMe: ReadonlySet<string>;
  /** Places they go to, or were introduced to, already. */
  readonly already: ReadonlySet<string>;
  /** In how many other teams a place has become part of someone's life. */
  readonly worked: ReadonlyMap<string, number>;
}

/** What speaks for a place, the strongest first. */
interface Found {
  readonly place: Place;
  readonly worth: number;
  readonly reasons: readonly string[];
}

/**
 * What an owner might like: five places at most, the same ones in the same order for the same facts. What they cannot
 * enter, reach, pay or be free for is not among them, nor what they said is not for them: it is as if it were not there.
 */
export function suggest(places: Iterable<Listed>, likes: Likes, known: Known): Suggestion[] {
  const found: Found[] = [];
  for (const one of places) {
    if (!isPossible(one.place, likes, known)) continue;
    const reasons = reasonsFor(one, likes, known);
    if (reasons) found.push(reasons);
  }
  return found
    .sort((one, other) => other.worth - one.worth || inOrder(one.place, other.place))
    .slice(0, rule.most)
    .map(({ place, reasons }) => ({ place, reasons }));
}

function isPossible(place: Place, likes: Likes, { notForMe, already }: Known): boolean {
  return (
    place.goneSince === undefined &&
    (place.stepFree || !likes.stepFree) &&
    likes.access.every((feature) => place.access?.includes(feature)) &&
    (likes.costPence === undefined || (place.costPence ?? 0) <= likes.costPence) &&
    (likes.interests.length === 0 || likedIn(place, likes).length > 0) &&
    !notForMe.has(place.placeId) &&
    !already.has(place.placeId)
  );
}

function likedIn({ interests = [] }: Place, likes: Likes): Interest[] {
  return likes.interests.filter((interest) => interests.includes(interest));
}

/** Nothing when they could not be there then, or it is too far. */
function reasonsFor(one: Listed, likes: Likes, known: Known): Found | undefined {
  const { place } = one;
  const minutes = likes.from === undefined ? undefined : minutesTo(place, likes.from, likes.mode, known);
  if (minutes !== undefined && minutes > likes.minutes) return undefined;
  const on = timeFor(one, likes, known);
  if (on === 'NEVER') return undefined;
  const liked = likedIn(place, likes);
  const isLoved = (known.worked.get(place.placeId) ?? 0) >= rule.teamsItWorkedFor;
  const said = [
    ...liked.map((interest) => ({ worth: rule.worth.liked, text: `You like ${interests[interest].label}` })),
    ...(on ? [{ worth: rule.worth.free, text: `${saidOf(on, place)}, when you are free` }] : []),
    ...(isLoved ? [{ worth: rule.worth.worked, text: 'Others in the circle enjoy going there' }] : []),
    ...(minutes === undefined
      ? []
      : [{ worth: nearness(minutes, likes), text: wayInWords(minutes, likes.mode) }]),
    ...(likes.stepFree ? [{ worth: 0, text: 'No step to get in' }] : []),
    ...(place.costPence === 0 ? [{ worth: rule.worth.costsNothing, text: 'Free' }] : []),
  ];
  return {
    place,
    worth: said.reduce((sum, { worth }) => sum + worth, 0),
    reasons: said.slice(0, rule.mostReasons).map(({ text }) => text),
  };
}

/** The first time that suits; nothing when times are not known, or any will do. */
function timeFor(one: Listed, { free }: Likes, { today }: Known): TimeAhead | 'NEVER' | undefined {
  if (free.length === 0 || !one.place.sessions) return undefined;
  return firstWithin(one.ahead(today), free) ?? 'NEVER';
}

function nearness(minutes: number, likes: Likes): number {
  return rule.worth.near * (1 - minutes / (likes.minutes + 1));
}

function inOrder(one: Place, other: Place): number {
  return one.placeId < other.placeId ? -1 : 1;
}
