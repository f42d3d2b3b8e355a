/** Waits until this strand is let go on. */
export type Turn = () => Promise<void>;

/** Something that goes on beside others. It never throws. */
export type Work = (turn: Turn) => Promise<void>;

/**
 * Runs works side by side, one at a time: whoever asks for a turn stands still until `choose` picks them. Between two
 * turns nobody else moves, however long something outside (a signature, a seal) takes. So the same choices interleave
 * the works the same way on any machine.
 */
export async function together(works: readonly Work[], choose: (count: number) => number): Promise<void> {
  const strands = works.map((work) => new Strand(work));
  for (const strand of strands) await strand.begin();
  for (;;) {
    const ready = strands.filter((strand) => strand.stands);
    if (ready.length === 0) return;
    await ready[choose(ready.length)]?.goOn();
  }
}

class Strand {
  readonly #work: Work;
  /** Those of this strand that wait for a turn: several when it does things in parallel itself. */
  readonly #waiting: (() => void)[] = [];
  #done = false;
  #still: () => void = () => undefined;

  constructor(work: Work) {
    this.#work = work;
  }

  get stands(): boolean {
    return this.#waiting.length > 0;
  }

  begin(): Promise<void> {
    const turn: Turn = () =>
      new Promise((goOn) => {
        this.#waiting.push(goOn);
        this.#still();
      });
    void this.#work(turn).then(() => {
      this.#done = true;
      this.#still();
    });
    return this.#untilStill();
  }

  async goOn(): Promise<void> {
    const isOneOfSeveral = this.#waiting.length > 1;
    this.#waiting.shift()?.();
    // The others of this strand still wait: what was let go has run out once everything at hand is done.
    if (isOneOfSeveral) await new Promise((done) => setImmediate(done));
    await this.#untilStill();
  }

  #untilStill(): Promise<void> {
    if (this.#done || this.stands) return Promise.resolve();
    return new Promise((resolve) => {
      this.#still = resolve;
    });
  }
}
