import type { TestDynamoDb } from '../../packages/service-kit/testing/index.ts';

/** What a stretch of work took from the tables. */
export interface Consumed {
  /** Calls to the engine. */
  readonly calls: number;
  /** Read capacity units: 4 KB read consistently, or twice as much otherwise. */
  readonly reads: number;
  /** Write capacity units: 1 KB written; a transaction takes two for each. */
  readonly writes: number;
}

interface Capacity {
  readonly CapacityUnits?: number;
  readonly ReadCapacityUnits?: number;
  readonly WriteCapacityUnits?: number;
}

/** Asks the engine of every call what it consumed, and adds it up. */
export function meterOn(client: TestDynamoDb['client']): { taken(): Consumed } {
  let sum = { calls: 0, reads: 0, writes: 0 };
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const input = { ...args.input, ReturnConsumedCapacity: 'TOTAL' };
        const answer = await next({ ...args, input } as typeof args);
        const told = (answer.output as { ConsumedCapacity?: Capacity | Capacity[] }).ConsumedCapacity;
        const units = [told ?? []].flat();
        const isWrite = commandName?.includes('Write') ?? false;
        const of = (one: Capacity, write: boolean) =>
          (write ? one.WriteCapacityUnits : one.ReadCapacityUnits) ??
          (write === isWrite ? (one.CapacityUnits ?? 0) : 0);
        sum = {
          calls: sum.calls + 1,
          reads: sum.reads + units.reduce((total, one) => total + of(one, false), 0),
          writes: sum.writes + units.reduce((total, one) => total + of(one, true), 0),
        };
        return answer;
      },
    { step: 'initialize', name: 'meter' },
  );
  /** What was consumed since it was asked last. */
  return {
    taken() {
      const before = sum;
      sum = { calls: 0, reads: 0, writes: 0 };
      return before;
    },
  };
}
