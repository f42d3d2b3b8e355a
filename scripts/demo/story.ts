import { isDeepStrictEqual } from 'node:util';

/** One step of the story, as it was told. */
export interface Told {
  readonly step: number;
  readonly who: string;
  readonly says: string;
  readonly ok: boolean;
  readonly detail?: unknown;
}

/** An expectation of the story that did not hold. */
class NotAsTold extends Error {}

/** Tells the steps of the demo, to people or as JSON lines. */
export class Story {
  private steps = 0;
  private readonly json: boolean;

  constructor(json: boolean) {
    this.json = json;
  }

  /** Begins a part of the story. */
  chapter(title: string): void {
    if (!this.json) console.log(`\n${title}\n${'─'.repeat(title.length)}`);
  }

  /** Tells a step that went as expected. */
  tell(who: string, says: string, detail?: unknown): void {
    this.put({ step: ++this.steps, who, says, ok: true, ...(detail !== undefined && { detail }) });
  }

  /** Tells what was expected and what is; ends the story when they differ. */
  expect(who: string, says: string, actual: unknown, wanted: unknown): void {
    if (isDeepStrictEqual(actual, wanted)) {
      this.tell(who, says, actual);
      return;
    }
    this.put({ step: ++this.steps, who, says, ok: false, detail: { actual, wanted } });
    throw new NotAsTold(
      `${says}\n  expected ${JSON.stringify(wanted)}\n  but it is ${JSON.stringify(actual)}`,
    );
  }

  /** The last line. */
  end(ok: boolean, why?: string): void {
    if (this.json) console.log(JSON.stringify({ ok, steps: this.steps, ...(why && { why }) }));
    else console.log(ok ? `\n✓ All ${this.steps} steps went as told.` : `\n✗ Not as told: ${why}`);
  }

  private put(told: Told): void {
    if (this.json) console.log(JSON.stringify(told));
    else console.log(`${told.ok ? '✓' : '✗'} ${told.who.padEnd(12)} ${told.says}`);
  }
}

/** Asks again until the answer is there: events between circles take a moment. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  patienceMs = 20_000,
): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new NotAsTold(`waited ${patienceMs / 1000} s in vain for: ${what}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** A sign-in name as one says it. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
