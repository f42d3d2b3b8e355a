import type { Id, InstantText, PersonId } from '@kith/kernel';
import type { Word } from '../teams/word.ts';

export const outingResults = ['DONE', 'NOT_TODAY', 'CHANGED'] as const;
export type OutingResult = (typeof outingResults)[number];

/** How it went, in the owner's word. */
export interface OutingAnswer {
  readonly result: OutingResult;
  /** What became of it instead. */
  readonly changedTo?: string;
  /** From 0 to 10, if they care to say. */
  readonly feltAfter?: number;
  readonly word: Word;
}

/** Whoever is asked to come along: this once, and only with their own yes. */
export interface Buddy {
  readonly personId: PersonId;
  readonly askedAt: InstantText;
  readonly answer?: { readonly says: 'YES' | 'NO'; readonly at: InstantText };
}

/** One step of a ladder: somewhere to go, or someone to see. */
export interface Outing {
  readonly id: Id<'outing'>;
  /** From 1 to 5. */
  readonly level: number;
  readonly activity: string;
  readonly place?: string;
  readonly placeId?: Id<'place'>;
  readonly plannedAt: InstantText;
  /** What the buddy may call the owner. */
  readonly meetAs?: string;
  readonly buddy?: Buddy;
  /** Oldest first. "Not today" leaves it open. */
  readonly answers: readonly OutingAnswer[];
  readonly dropped?: true;
  readonly planned: Word;
}

/** The owner's way back into company, at their own pace (K5, T20). */
export interface Ladder {
  readonly teamId: string;
  /** In the order in which they were first planned. */
  readonly outings: readonly Outing[];
  /** The owner wants to be left in peace for now. */
  readonly paused?: Word;
}

export function emptyLadder(teamId: string): Ladder {
  return { teamId, outings: [] };
}

export type OutingState = 'OPEN' | 'DONE' | 'CHANGED' | 'DROPPED';

/** Where an outing stands: after "not today" it is as open as before. */
export function stateOf({ dropped, answers }: Outing): OutingState {
  if (dropped) return 'DROPPED';
  const last = answers.at(-1)?.result;
  return last === undefined || last === 'NOT_TODAY' ? 'OPEN' : last;
}

/** The highest level that was ever reached; 0 before the first. It never falls (K5). */
export function levelOf({ outings }: Ladder): number {
  return Math.max(0, ...outings.filter((outing) => stateOf(outing) === 'DONE').map(({ level }) => level));
}

/** The ladder with an outing in the stead of the one that has its id. */
export function withOuting(ladder: Ladder, outing: Outing): Ladder {
  const isThere = ladder.outings.some(({ id }) => id === outing.id);
  const outings = isThere
    ? ladder.outings.map((one) => (one.id === outing.id ? outing : one))
    : [...ladder.outings, outing];
  return { ...ladder, outings };
}
