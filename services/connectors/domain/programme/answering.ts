import { type InstantText, isBefore, ok, type PersonId, type Result, refusal, refused } from '@kith/kernel';
import { keptUntil } from '../rules/programme.ts';
import type { Word } from '../teams/word.ts';
import { type GatheringAnswer, type GatheringDay, standing, takenOf } from './gathering-day.ts';

/** What someone says: they come or not. */
export interface Saying {
  readonly personId: PersonId;
  readonly comes: boolean;
  readonly word: Word;
}

/** A list this long helps nobody; and a day is kept in one piece. */
const MOST_WAITING = 200;
/** So many places change hands at a time: each is told of, and one transaction holds a hundred writes. */
const MOST_AT_ONCE = 40;

/**
 * The day after someone said whether they come. Whoever asks when all places are taken waits; a place that comes free is
 * kept for the first who waits. Saying the same again changes nothing. Refusals: `NOT_ON_THEN` once it has begun or is
 * cancelled, `WAITING_LIST_FULL`.
 */
export function answered(
  day: GatheringDay,
  capacity: number,
  { personId, comes, word }: Saying,
): Result<GatheringDay> {
  if (day.cancelledAt || !isBefore(word.at, day.window.from)) return refused(refusal('NOT_ON_THEN'));
  const before = day.answers.find((answer) => answer.personId === personId);
  const others = day.answers.filter((answer) => answer !== before);
  if (!comes) return ok(before ? passedOn({ ...day, answers: others }, capacity, word.at) : day);
  if (before?.standing === 'OFFERED') {
    const yes: GatheringAnswer = { personId, standing: 'GOING', word };
    return ok({ ...day, answers: day.answers.map((answer) => (answer === before ? yes : answer)) });
  }
  if (before) return ok(day);
  const hasRoom = takenOf(day) < capacity;
  if (!hasRoom && standing(day, 'WAITING').length >= MOST_WAITING)
    return refused(refusal('WAITING_LIST_FULL'));
  const fresh: GatheringAnswer = { personId, standing: hasRoom ? 'GOING' : 'WAITING', word };
  return ok({ ...day, answers: [...day.answers, fresh] });
}

/** Each place that is free is kept for the next who waits: one for one, in the order they asked; forty at a time. */
export function passedOn(day: GatheringDay, capacity: number, now: InstantText): GatheringDay {
  const free = Math.min(Math.max(0, capacity - takenOf(day)), MOST_AT_ONCE);
  const next = new Set(standing(day, 'WAITING').slice(0, free));
  if (next.size === 0) return day;
  const until = keptUntil(now, day.window.from);
  const answers = day.answers.map((answer) =>
    next.has(answer) ? { ...answer, standing: 'OFFERED' as const, keptUntil: until } : answer,
  );
  return { ...day, answers };
}

/** The day once those who did not answer in time have let their place go to whoever waits next; forty at a time. */
export function lapsed(day: GatheringDay, capacity: number, now: InstantText): GatheringDay {
  const late = day.answers.filter(({ keptUntil: until }) => until !== undefined && !isBefore(now, until));
  if (late.length === 0) return day;
  const gone = new Set(late.slice(0, MOST_AT_ONCE));
  return passedOn({ ...day, answers: day.answers.filter((answer) => !gone.has(answer)) }, capacity, now);
}

/** The day once it began or is off: no place is kept for anyone any more. The same when none was. */
export function withoutOffers(day: GatheringDay): GatheringDay {
  const answers = day.answers.filter((answer) => answer.standing !== 'OFFERED');
  return answers.length === day.answers.length ? day : { ...day, answers };
}

/** For whom a place is kept now and was not before. */
export function newlyOffered(before: GatheringDay, after: GatheringDay): readonly GatheringAnswer[] {
  const known = new Set(standing(before, 'OFFERED').map(({ personId }) => personId));
  return standing(after, 'OFFERED').filter(({ personId }) => !known.has(personId));
}
