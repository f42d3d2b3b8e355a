import type { CircleClient } from '../../scripts/lib/circle-client.ts';
import { type Say, sayingIn } from '../../scripts/lib/saying.ts';

/** A command that a circle said yes to: from then on its effect has to be there, once. */
export interface Accepted {
  readonly circle: string;
  readonly by: string;
  readonly mutation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What people sent, and what they were told. */
export interface Book {
  readonly accepted: Accepted[];
  /** How often a circle said no, by its code. */
  readonly refused: Map<string, number>;
  /** How often somebody asked again because no answer came, or none that said yes or no. */
  readonly retried: Map<string, number>;
}

/** Somebody who asks again until they know. */
export interface Persistent {
  readonly ask: CircleClient['as'];
  /** The answer; nothing if it was refused. */
  readonly say: <T = Record<string, unknown>>(...said: Parameters<Say>) => Promise<T | undefined>;
}

/** What says neither yes nor no: the command may have been carried out, or not. */
const UNKNOWN = /^(BUSY|INTERNAL|[A-Z]+_UNAVAILABLE):|fetch failed|The answer is empty/;
const PATIENCE_MS = 90_000;

export const newBook = (): Book => ({ accepted: [], refused: new Map(), retried: new Map() });

/** Asks a circle as its people would who do not give up; writes down what became of it. */
export function persistent(client: CircleClient, circle: string, book: Book): Persistent {
  async function untilKnown<T>(send: () => Promise<T>): Promise<T> {
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      try {
        return await send();
      } catch (error) {
        const { message } = error as Error;
        if (!UNKNOWN.test(message) || performance.now() > until) throw error;
        count(book.retried, codeOf(message));
        await pause(100);
      }
    }
  }

  return {
    ask: (...asked) => untilKnown(() => client.as(...asked)),
    async say<T>(...said: Parameters<Say>) {
      const [by, mutation, input] = said;
      try {
        const answer = await untilKnown(() => sayingIn(client)<T>(...said));
        book.accepted.push({ circle, by, mutation, input });
        return answer;
      } catch (error) {
        const { message } = error as Error;
        if (UNKNOWN.test(message) || !/^[A-Z_]+:/.test(message)) throw error;
        count(book.refused, codeOf(message));
        return undefined;
      }
    },
  };
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, one) => sum + one, 0);
}

function codeOf(message: string): string {
  return /^[A-Z_]+/.exec(message)?.[0] ?? 'NO_ANSWER';
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}
