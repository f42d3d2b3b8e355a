/** What the protocol promises: the six invariants of the architecture, that people’s word counts, and that nothing breaks. */
export const promises = {
  0: 'nothing fails in a way nobody meant, and every message is consumed in the end',
  1: 'an offered slot is held by at most one worker, over all circles',
  2: 'a worker never holds two overlapping slots, over all circles',
  3: 'no visit without two live consents recorded before it',
  4: 'once messages stop, both circles agree on every claim, and no reservation is left that no one holds',
  5: 'each worked minute is paid once, charged once, and nets to zero over circles',
  6: 'nothing a circle did not send by contract is readable in another, and nobody is told of a refusal',
  7: 'once messages stop, nothing is open between circles that stopped sharing, and every agreed hour ahead is covered, called off, or a gap that is looked at in time',
  8: 'nobody is booked beside a refusal; of whoever parted or left nothing lies ahead that was agreed before; of every member matching holds what teams said last',
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
