/** Steps to take back what was started, last first: on stopping, and when starting fails half-way. */
export interface Undo {
  later(step: () => unknown): void;
  /** Takes every step once. A step that fails does not keep the others from being taken; the first failure is thrown. */
  now(): Promise<void>;
}

export function undoList(): Undo {
  const steps: (() => unknown)[] = [];
  return {
    later: (step) => void steps.push(step),
    async now() {
      const failures: unknown[] = [];
      for (const step of steps.splice(0).reverse()) {
        try {
          await step();
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}
