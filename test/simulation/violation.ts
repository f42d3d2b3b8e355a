/** What the protocol promises: the six invariants of the architecture, that people’s word counts, and that nothing breaks. */
export const promises = {
  0: 'nothing fails in a way nobody meant, and every message is consumed in the end',
  1: 'an offered slot is held by at most one worker, over all circles',
  2: 'a worker never holds two overlapping slots, over all circles',
  3: 'no visit without two live consents recorded before it',
  4: 'once messages stop, both circles agree on every claim, and no reservation is left that no one holds',
  5: 'each worked minute is paid once, charged once, and nets to zero over circles',
  6: 'nothing a circle did not send by contract is readable in another',
  7: 'once messages stop, nothing is open between circles that stopped sharing, and every gap ahead is looked at in time',
} as const;

export type Promised = keyof typeof promises;

/** A promise that was broken. */
export class Violation extends Error {
  readonly promised: Promised;

  constructor(promised: Promised, words: string) {
    super(`${promised}: ${words}`);
    this.promised = promised;
  }
}
