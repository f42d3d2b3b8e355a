import type { DateText, Id, InstantText, PersonId, TimeWindow } from '@kith/kernel';
import type { Word } from '../teams/word.ts';

/** How someone stands: they come, they wait, or a place is kept for them until they say. */
export type Standing = 'GOING' | 'WAITING' | 'OFFERED';

/** What someone said of an event on a day. Whoever does not come is not kept: a no is free. */
export interface GatheringAnswer {
  readonly personId: PersonId;
  readonly standing: Standing;
  readonly word: Word;
  /** Until when a place is kept for them. */
  readonly keptUntil?: InstantText;
}

/** Whom to tell that a day is moved or off. */
export type GatheringNews = 'EVENT_CHANGED' | 'EVENT_CANCELLED';

/** An event on one day, with everyone who comes or waits, in the order they asked (K6). */
export interface GatheringDay {
  readonly gatheringId: Id<'gathering'>;
  /** The day its rule says, also when it was moved to another. */
  readonly day: DateText;
  readonly window: TimeWindow;
  readonly answers: readonly GatheringAnswer[];
  /** Rises when it is moved or cancelled. */
  readonly revision: number;
  readonly changedAt: InstantText;
  readonly movedAt?: InstantText;
  readonly cancelledAt?: InstantText;
  /** Who is still to be told what came last, and of what. */
  readonly toTell?: {
    readonly news: GatheringNews;
    readonly people: readonly PersonId[];
    /** On which day it was until then: whoever goes to several of a series knows by that which one is meant. */
    readonly was: DateText;
  };
}

/** A day nobody said anything of yet. */
export function emptyDay(
  { id, changedAt }: { readonly id: Id<'gathering'>; readonly changedAt: InstantText },
  day: DateText,
  window: TimeWindow,
): GatheringDay {
  return { gatheringId: id, day, window, answers: [], revision: 0, changedAt };
}

/** How many places are taken: by those who come, and by those for whom one is kept. */
export function takenOf({ answers }: GatheringDay): number {
  return answers.filter(({ standing }) => standing !== 'WAITING').length;
}

/** Those who stand so, in order. */
export function standing(day: GatheringDay, as: Standing): readonly GatheringAnswer[] {
  return day.answers.filter((answer) => answer.standing === as);
}
