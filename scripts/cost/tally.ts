import type { Meter } from '@kith/local-cloud';

/** What a circle took in a stretch of time, in the units AWS bills. */
export interface Taken {
  readonly invocations: number;
  readonly gbSeconds: number;
  readonly writes: number;
  readonly reads: number;
  readonly tableCalls: number;
  readonly events: number;
  readonly logBytes: number;
}

export const nothing: Taken = {
  invocations: 0,
  gbSeconds: 0,
  writes: 0,
  reads: 0,
  tableCalls: 0,
  events: 0,
  logBytes: 0,
};

/** Lambda gives a function one processor at this much memory, and less of one in proportion. */
const MB_OF_ONE_PROCESSOR = 1_769;
/** How much longer a table takes to answer over a network than on the same machine, in milliseconds. */
const TABLE_MS = 4;

/** Adds up what one circle takes. Loading is counted apart: how often it happens depends on how quiet a circle is. */
export class Tally {
  #taken = nothing;
  /** Computing time that loading took, by function, in milliseconds. */
  readonly loading = new Map<string, { readonly ms: number; readonly memoryMb: number }>();
  readonly #prefix: string;

  constructor(slug: string) {
    this.#prefix = `kith-${slug}-`;
  }

  readonly meter: Meter = {
    ran: ({ functionName, memoryMb, wallMs, cpuMs, initCpuMs }) => {
      if (!functionName.startsWith(this.#prefix)) return;
      const gb = memoryMb / 1_024;
      const seconds = (Math.max(0, wallMs - cpuMs) + cpuMs * slowerBy(memoryMb)) / 1_000;
      this.#add({ invocations: 1, gbSeconds: gb * Math.max(seconds, 0.001) });
      if (initCpuMs !== undefined) this.loading.set(functionName, { ms: initCpuMs, memoryMb });
    },
    called: ({ table, reads, writes }) => {
      if (!table.startsWith(this.#prefix)) return;
      this.#add({ reads, writes, tableCalls: 1, gbSeconds: (TABLE_MS / 1_000) * 0.5 });
    },
    published: (events) => this.#add({ events }),
  };

  logged(line: string, functionName?: string): void {
    if (functionName?.startsWith(this.#prefix)) this.#add({ logBytes: Buffer.byteLength(line) });
  }

  /** What was taken since it was asked last. */
  take(): Taken {
    const taken = this.#taken;
    this.#taken = nothing;
    return taken;
  }

  #add(more: Partial<Taken>): void {
    this.#taken = sum(this.#taken, { ...nothing, ...more });
  }
}

/** GB-seconds that loading a function takes once. */
export function loadingCost({ ms, memoryMb }: { readonly ms: number; readonly memoryMb: number }): number {
  return (memoryMb / 1_024) * ((ms * slowerBy(memoryMb)) / 1_000);
}

export function sum(one: Taken, other: Taken, times = 1): Taken {
  return Object.fromEntries(
    Object.entries(one).map(([unit, count]) => [unit, count + other[unit as keyof Taken] * times]),
  ) as unknown as Taken;
}

function slowerBy(memoryMb: number): number {
  return Math.max(1, MB_OF_ONE_PROCESSOR / memoryMb);
}
