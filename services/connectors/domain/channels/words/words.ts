import type { Spoken } from './spoken.ts';

/** What a kind of message says in a language. */
export interface KindWords {
  /** What is on the outside: the subject of an e-mail, the heading of a letter. */
  readonly title: string;
  /** What it says, sentence by sentence. */
  readonly says: (values: Spoken) => readonly string[];
}

/** What stands around every message: where there is more, and how to be reached in another way. */
export interface Frame {
  /** What is on the outside of several at once. */
  readonly several: (count: number) => string;
  /** Where there is more, when each of several has an address below it. */
  readonly moreOfEach: string;
  readonly more: string;
  readonly moreInLetter: string;
  readonly stopMail: string;
  readonly stopLetter: string;
  readonly stopText: string;
}
