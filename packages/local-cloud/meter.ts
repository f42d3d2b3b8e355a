/** One run of a function, as AWS would bill it by its time and memory. */
export interface MeteredRun {
  readonly functionName: string;
  readonly memoryMb: number;
  /** From the event's arrival to the answer. */
  readonly wallMs: number;
  /** What it computed of that. */
  readonly cpuMs: number;
  /** What loading its code computed, of the first run of an environment. */
  readonly initCpuMs?: number;
}

/** One call to a table, as DynamoDB counts it. */
export interface MeteredCall {
  readonly table: string;
  /** Name of the function that called. */
  readonly caller: string;
  /** Read request units: 4 KB read consistently, or twice as much otherwise. */
  readonly reads: number;
  /** Write request units: 1 KB written; a transaction takes two for each. */
  readonly writes: number;
}

/** Hears of everything that AWS would bill. */
export interface Meter {
  ran(run: MeteredRun): void;
  called(call: MeteredCall): void;
  /** Events put on buses; each begun 64 KB counts as one. */
  published(events: number): void;
}

interface Capacity {
  readonly TableName?: string;
  readonly CapacityUnits?: number;
  readonly ReadCapacityUnits?: number;
  readonly WriteCapacityUnits?: number;
}

/** The same request, asking the engine what it consumes. */
export function asksForCapacity(input: Record<string, unknown>): Buffer {
  return Buffer.from(JSON.stringify({ ...input, ReturnConsumedCapacity: 'TOTAL' }));
}

/** What an engine says that a call consumed, table by table. */
export function capacityIn(body: Buffer, isWrite: boolean): Omit<MeteredCall, 'caller'>[] {
  const { ConsumedCapacity } = JSON.parse(body.toString('utf8')) as {
    ConsumedCapacity?: Capacity | readonly Capacity[];
  };
  return [ConsumedCapacity ?? []].flat().map((one) => {
    const { TableName = '', CapacityUnits = 0, ReadCapacityUnits, WriteCapacityUnits } = one;
    return {
      table: TableName,
      reads: ReadCapacityUnits ?? (isWrite ? 0 : CapacityUnits),
      writes: WriteCapacityUnits ?? (isWrite ? CapacityUnits : 0),
    };
  });
}

/** How many events EventBridge counts for entries of these sizes. */
export function eventsCounted(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + Math.max(1, Math.ceil(size / 65_536)), 0);
}
