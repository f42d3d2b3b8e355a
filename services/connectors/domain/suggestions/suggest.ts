import { minutesTo, type Ways, wayInWords } from '../places/distance.ts';
import { type Interest, interests } from '../places/interests.ts';
import { allWithin, type TimeAhead } from '../places/when.ts';
import { suggestionRule as rule } from '../rules/suggestions.ts';
import type { Candidate } from './candidate.ts';
import type { Likes } from './likes.ts';

/** What is known beside the map, the programme and the likes. */
export interface Known extends Ways {
  /** Places and events the owner said are not for them. */
  readonly notForMe: ReadonlySet<string>;
  /** Places they go to, or were introduced to, already; events they come to or wait for. */
  readonly already: ReadonlySet<string>;
  /** In how many other teams a place has become part of someone's life. */
  readonly worked: ReadonlyMap<string, number>;
}

/** Somewhere an owner might like, and how much speaks for it. */
export interface Found {
  readonly candidate: Candidate;
  readonly worth: number;
}

/** One thing that speaks for it. */
interface Reason {
  readonly worth: number;
  readonly text: string;
}

/**
 * What an owner might like, the best first: the same ones in the same order for the same facts. What they cannot enter,
 * reach, pay or be free for is not among them, nor what they said is not for them: it is as if it were not there.
 */
export function ranked(candidates: Iterable<Candidate>, likes: Likes, known: Known): Found[] {
  const found: Found[] = [];
  for (const candidate of candidates) {
    if (!isPossible(candidate, likes, known)) continue;
    const worth = worthOf(candidate, likes, known);
    if (worth !== undefined) found.push({ candidate, worth });
  }
  return found.sort((one, other) => other.worth - one.worth || inOrder(one.candidate, other.candidate));
}

/** Up to three plain reasons, the strongest first; of an event, with the day that is meant. */
export function reasonsOf(candidate: Candidate, likes: Likes, known: Known, on?: TimeAhead): string[] {
  const time = on ?? timesFor(candidate, likes, known.today)?.[0];
  const said = saidFor(candidate, likes, known, { time, minutes: minutesOf(candidate, likes, known) });
  return said.slice(0, rule.mostReasons).map(({ text }) => text);
}

/** The times that suit them; nothing when times are not known, or any would do for a place that is always there. */
export function timesFor(
  candidate: Pick<Candidate, 'ahead' | 'gathering'>,
  { free }: Pick<Likes, 'free'>,
  today: Known['today'],
): readonly TimeAhead[] | undefined {
  if (free.length === 0) return candidate.gathering ? candidate.ahead(today) : undefined;
  const ahead = candidate.ahead(today);
  return ahead && allWithin(ahead, free);
}

function isPossible({ id, place, where }: Candidate, likes: Likes, { notForMe, already }: Known): boolean {
  return (
    (where.stepFree || !likes.stepFree) &&
    likes.access.every((feature) => where.access?.includes(feature)) &&
    (likes.costPence === undefined || (where.costPence ?? 0) <= likes.costPence) &&
    (likes.interests.length === 0 ||
      likes.interests.some((interest) => where.interests?.includes(interest))) &&
    !notForMe.has(id) &&
    !(place && notForMe.has(place.placeId)) &&
    !already.has(id)
  );
}

/** Nothing when they could not be there then, or it is too far. */
function worthOf(candidate: Candidate, likes: Likes, known: Known): number | undefined {
  const minutes = minutesOf(candidate, likes, known);
  if (minutes !== undefined && minutes > likes.minutes) return undefined;
  const times = timesFor(candidate, likes, known.today);
  if (times?.length === 0) return undefined;
  const said = saidFor(candidate, likes, known, { time: times?.[0], minutes });
  return said.reduce((sum, { worth }) => sum + worth, 0);
}

function minutesOf({ where }: Candidate, { from, mode }: Likes, known: Known): number | undefined {
  const { outwardCode, position } = where;
  if (from === undefined || outwardCode === undefined) return undefined;
  return minutesTo({ outwardCode, ...(position && { position }) }, from, mode, known);
}

interface There {
  readonly time: TimeAhead | undefined;
  readonly minutes: number | undefined;
}

function saidFor(candidate: Candidate, likes: Likes, known: Known, { time, minutes }: There): Reason[] {
  const { id, where } = candidate;
  const liked: Interest[] = likes.interests.filter((interest) => where.interests?.includes(interest));
  const isLoved = (known.worked.get(id) ?? 0) >= rule.teamsItWorkedFor;
  const suits =
    likes.free.length > 0
      ? { worth: rule.worth.free, words: ', when you are free' }
      : { worth: 0, words: '' };
  return [
    ...liked.map((interest) => ({ worth: rule.worth.liked, text: `You like ${interests[interest].label}` })),
    ...(time ? [{ worth: suits.worth, text: `${candidate.says(time)}${suits.words}` }] : []),
    ...(isLoved ? [{ worth: rule.worth.worked, text: 'Others in the circle enjoy going there' }] : []),
    ...(minutes === undefined
      ? []
      : [{ worth: nearness(minutes, likes), text: wayInWords(minutes, likes.mode) }]),
    ...(likes.stepFree ? [{ worth: 0, text: 'No step to get in' }] : []),
    ...(where.costPence === 0 ? [{ worth: rule.worth.costsNothing, text: 'Free' }] : []),
  ];
}

function nearness(minutes: number, likes: Likes): number {
  return rule.worth.near * (1 - minutes / (likes.minutes + 1));
}

/** By the part of the id that tells one thing from another: so neither places nor events always come first. */
function inOrder(one: Candidate, other: Candidate): number {
  const tail = ({ id }: Candidate) => id.slice(id.indexOf('_'));
  return tail(one) < tail(other) ? -1 : 1;
}
