import type { Minutes } from '../document/minutes.ts';
import type { Week } from '../document/week.ts';

/** A worker's cells: the day before the week, its seven days, and the day after. */
export const CELLS = 9;

/**
 * A week as the search reads it: everything a number, in typed arrays. Whoever should come to a stretch is a *post*: one
 * or two of each. Nodes are posts first, then bookings.
 */
export interface WeekProblem {
  readonly week: Week;
  readonly ways: Minutes;
  readonly stretches: number;
  readonly posts: number;
  readonly workers: number;
  readonly people: number;
  readonly nodes: number;

  /** The posts of a stretch: those from `postsFrom[stretch]` to below `postsFrom[stretch + 1]`. */
  readonly postsFrom: Int32Array;
  readonly stretchOf: Int32Array;
  /** Of each stretch. */
  readonly personOf: Int32Array;
  /** What it costs that a stretch stays open. */
  readonly openCost: Float64Array;
  /** The moments at which a stretch may begin, and their days as cells; those from `startsFrom[stretch]`; 32 at most. */
  readonly startsFrom: Int32Array;
  readonly starts: Int32Array;
  readonly startCell: Uint8Array;
  readonly movedCost: Float64Array;
  /** Which beginning comes nearest to the wish. */
  readonly wished: Int32Array;

  /** Of each node. */
  readonly place: Int32Array;
  readonly minutes: Int32Array;
  /** The person at whose door it is; -1 where that is not known. */
  readonly door: Int32Array;
  /** When bookings begin; posts have theirs in the state. */
  readonly bookedStart: Int32Array;
  readonly bookedWorker: Int32Array;
  readonly bookedCell: Uint8Array;

  /** Workers who may take a post, in order: those from `candidatesFrom[post]` to below `candidatesFrom[post + 1]`. */
  readonly candidatesFrom: Int32Array;
  readonly candidate: Int32Array;
  /** The beginnings at which nothing but other proposals can be in the way, a bit each. */
  readonly mask: Int32Array;
  /** What it costs that they do not know the person, or lack what would be good. */
  readonly fit: Float64Array;
  /** The candidacies of each post once more, those first who suit best and live nearest. */
  readonly ranked: Int32Array;

  /** Of each worker. */
  readonly home: Int32Array;
  readonly mode: Int32Array;
  readonly isUnderRules: Uint8Array;
  readonly booked: Int32Array;
  /** Most minutes that may be proposed to them. */
  readonly room: Int32Array;
  readonly least: Int32Array;
  /** -1: none. */
  readonly wish: Int32Array;
  /** Days of the week their bookings touch, a bit each. */
  readonly touched: Uint8Array;

  /** Of each person: how many new faces they may see. */
  readonly newFaces: Int32Array;
  /** How a worker is to a person, by person and worker: 0 comes anyway, 1 is new and has their yes, 2 is new and has not. */
  readonly face: Uint8Array;
  /** What each of the three costs. */
  readonly facePrice: Float64Array;
  /** Seven moments and the end of the week. */
  readonly days: Int32Array;
  /** Shares of each worker's wish, in minutes; `shares` of each. */
  readonly shares: number;
  readonly shareLine: Int32Array;
}
