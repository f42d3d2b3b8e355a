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

export declare const noFaults: Faults;

export interface FaultRates {
  readonly seed: number;
  /** Probabilities, 0 to 1. */
  readonly duplicate?: number;
  readonly drop?: number;
  readonly throttle?: number;
  readonly delay?: number;
  readonly maximumDelayMs?: number;
}

export declare function seededFaults(rates: FaultRates): Faults;

/** A number in [0, 1) for this seed and key: the same one every time. */
export declare function chance(seed: number, key: string): number;
