import { addTo, clockOf, dayInWords, type InstantText, isBefore } from '@kith/kernel';
import { connectingRule } from '../rules/connecting.ts';
import { HIGHEST_LEVEL, ladderLevels } from '../rules/ladder-levels.ts';
import { type Ladder, levelOf, type Outing, stateOf } from './ladder.ts';

/** What could come next, if the owner likes. */
export interface NextStep {
  readonly level: number;
  readonly words: string;
}

/** A level is stayed on until it was good once, or done twice. */
const GOOD = 5;
const OFTEN = 2;

/**
 * What could come next: the level that was reached, or the one above it; never two at once, nor while something is planned
 * (K5, T20). Nothing while the ladder rests, and nothing within a week of "not today".
 */
export function nextStep(ladder: Ladder, now: InstantText): NextStep | undefined {
  if (ladder.paused || isQuiet(ladder, now)) return undefined;
  if (ladder.outings.some((outing) => stateOf(outing) === 'OPEN')) return undefined;
  const reached = levelOf(ladder);
  const there = ladder.outings.filter((outing) => outing.level === reached && stateOf(outing) === 'DONE');
  const wasGood =
    (there.at(-1)?.answers.findLast(({ feltAfter }) => feltAfter !== undefined)?.feltAfter ?? 0) >= GOOD;
  const isReady = reached === 0 || wasGood || there.length >= OFTEN;
  const level = Math.min(HIGHEST_LEVEL, isReady ? reached + 1 : reached);
  const words = ladderLevels.find((one) => one.level === level)?.words ?? '';
  return { level, words };
}

/** Whether "not today" was said less than a week ago: then nobody is asked anything (K5). */
export function isQuiet({ outings }: Ladder, now: InstantText): boolean {
  const hours = 24 * connectingRule(now).quietDays;
  return outings
    .flatMap(({ answers }) => answers)
    .some(({ result, word }) => result === 'NOT_TODAY' && isBefore(now, addTo(word.at, { hours })));
}

/** One friendly line for the owner, about what is planned or was; nothing while it is quiet or the ladder rests (K5). */
export function ladderPrompt(ladder: Ladder, now: InstantText): string | undefined {
  if (ladder.paused || isQuiet(ladder, now)) return undefined;
  const open = ladder.outings
    .filter((outing) => stateOf(outing) === 'OPEN')
    .sort((a, b) => (isBefore(a.plannedAt, b.plannedAt) ? -1 : 1));
  const [first] = open;
  if (!first) return nextStep(ladder, now)?.words;
  return isBefore(now, first.plannedAt)
    ? `${dayInWords(first.plannedAt)}, ${clockOf(first.plannedAt)}: ${whatAndWhere(first)}. If it does not suit, “not today” is fine.`
    : `How was it: ${whatAndWhere(first)}? Only if you like to say.`;
}

/** An outing in a few words: `Tea, at the church hall`. */
export function whatAndWhere({ activity, place }: Outing): string {
  return place === undefined ? activity : `${activity}, ${place}`;
}
