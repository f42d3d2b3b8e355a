import type { CorrectionReason, MinutesByKind, SaidChannel } from '@kith/contracts';
import { type InstantText, ok, type PersonId, type Result, refusal, refused } from '@kith/kernel';

/** What someone says a visit took, and how they say it. */
export interface Saying {
  readonly minutes: MinutesByKind;
  readonly channel: SaidChannel;
  /** Why it is corrected; needed once both have said the same. */
  readonly reason?: CorrectionReason | undefined;
  /** Who entered it. Never leaves the circle. */
  readonly by?: PersonId | undefined;
}

/** What a side has said a visit took. */
export interface Said extends Saying {
  readonly at: InstantText;
  /** The side's first word is 1; a later one replaces it. */
  readonly revision: number;
}

/** One word of either side. */
export interface Word extends Said {
  readonly side: Side;
}

export type Side = 'WORKER' | 'OWNER';

/** The two words on which minutes were booked: which one of the worker's, and what the owner had said. */
export interface BasedOn {
  readonly revision: number;
  readonly said: MinutesByKind;
}

interface Spoken {
  readonly logged?: Said;
  readonly confirmed?: Said;
  readonly words?: readonly Word[];
}

/** Whoever says it this often needs to talk, and a visit has to fit into one item. */
const MOST_WORDS = 30;

/** A side says something anew. Refusal: `SAID_TOO_OFTEN`. */
export function say<V extends Spoken>(visit: V, side: Side, saying: Saying, now: InstantText): Result<V> {
  const revision = (standing(visit, side)?.revision ?? 0) + 1;
  if (revision > MOST_WORDS) return refused(refusal('SAID_TOO_OFTEN'));
  return ok(hear(visit, side, { ...saying, at: now, revision }));
}

/** A word of a side is heard: kept for good, and it stands if it is the side's latest. Heard again it changes nothing. */
export function hear<V extends Spoken>(visit: V, side: Side, said: Said): V {
  const { words = [] } = visit;
  if (words.some((word) => word.side === side && word.revision === said.revision)) return visit;
  const kept = { ...visit, words: [...words, { side, ...said }] };
  if ((standing(visit, side)?.revision ?? 0) > said.revision) return kept;
  return { ...kept, [side === 'WORKER' ? 'logged' : 'confirmed']: said };
}

/** What a side says now. */
export function standing({ logged, confirmed }: Spoken, side: Side): Said | undefined {
  return side === 'WORKER' ? logged : confirmed;
}

/** Everything both sides said, as they said it: the earliest first. */
export function historyOf({ words = [] }: Spoken): readonly Word[] {
  return words.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.revision - b.revision));
}
