import { createHash } from 'node:crypto';

/** What goes wrong with one delivery attempt. */
export interface Fault {
  /** Wait this long before the attempt: delays and, as each attempt has its own, reorders. */
  readonly delayMs: number;
  /** Deliver once more although it succeeded. */
  readonly duplicate: boolean;
  /** The attempt is lost on its way; it is retried. */
  readonly drop: boolean;
  /** The target answers that it is too busy; it is retried. */
  readonly throttle: boolean;
}

/** Decides faults. `key` names the attempt, so that a seed gives the same faults whatever the timing. */
export type Faults = (key: string) => Fault;

/** Whether a bus is out of order at this moment. */
export type BusDown = (busName: string) => boolean;

export const noFaults: Faults = () => ({ delayMs: 0, duplicate: false, drop: false, throttle: false });

interface FaultRates {
  readonly seed: number;
  /** Probabilities, 0 to 1; each 0 unless given. */
  readonly duplicate?: number;
  readonly drop?: number;
  readonly throttle?: number;
  readonly delay?: number;
  /** 100 unless given. */
  readonly maximumDelayMs?: number;
}

/** A number in [0, 1) for this seed and key: the same one every time. */
export function chance(seed: number, key: string): number {
  return createHash('sha256').update(`${seed}:${key}`).digest().readUInt32BE(0) / 2 ** 32;
}

/** Faults at these rates, drawn by seed: a run that found an error can be run again. */
export function seededFaults(rates: FaultRates): Faults {
  const { seed, duplicate = 0, drop = 0, throttle = 0, delay = 0, maximumDelayMs = 100 } = rates;
  const happens = (what: string, rate: number, key: string) => chance(seed, `${what}:${key}`) < rate;
  return (key) => ({
    delayMs: happens('delay', delay, key) ? Math.ceil(chance(seed, `by:${key}`) * maximumDelayMs) : 0,
    duplicate: happens('duplicate', duplicate, key),
    drop: happens('drop', drop, key),
    throttle: happens('throttle', throttle, key),
  });
}
