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
/** How long functions wait for what they call, in milliseconds: a table, another function's start, a bus. */
const TABLE_MS = 4;
const INVOKE_MS = 10;
const BUS_MS = 15;

interface Metered {
  readonly memoryMb: number;
  /** Whether the gateway waits for it, and is billed for that. */
  readonly gatewayWaits: boolean;
}

/**
 * Adds up what one circle takes. Loading is counted apart: how often it happens depends on how quiet a circle is. How long a
 * function waits is worked out from what it calls, one thing after the other, and not from a clock: on a machine that has
 * other things to do it would wait for the processor as well.
 */
export class Tally {
  #taken = nothing;
  readonly #functions = new Map<string, Metered>();
  /** Milliseconds that each function was at work, or waited for what it called. */
  readonly #busy = new Map<string, number>();
  /** Computing time that loading took, by function, in milliseconds. */
  readonly loading = new Map<string, { readonly ms: number; readonly memoryMb: number }>();
  readonly #prefix: string;

  constructor(slug: string) {
    this.#prefix = `kith-${slug}-`;
  }

  readonly meter: Meter = {
    ran: ({ functionName, memoryMb, cpuMs, initCpuMs }) => {
      if (!functionName.startsWith(this.#prefix)) return;
      const gatewayWaits = functionName.endsWith('-graphql');
      this.#functions.set(functionName, { memoryMb, gatewayWaits });
      this.#add({ invocations: 1 });
      this.#works(functionName, Math.max(1, cpuMs * slowerBy(memoryMb)));
      if (gatewayWaits) this.#works(`${this.#prefix}gateway`, INVOKE_MS);
      if (initCpuMs !== undefined) this.loading.set(functionName, { ms: initCpuMs, memoryMb });
    },
    called: ({ table, caller, reads, writes }) => {
      if (!table.startsWith(this.#prefix)) return;
      this.#add({ reads, writes, tableCalls: 1 });
      this.#works(caller, TABLE_MS);
    },
    published: (events) => {
      this.#add({ events });
      this.#works(`${this.#prefix}relay`, BUS_MS);
    },
  };

  logged(line: string, functionName?: string): void {
    if (functionName?.startsWith(this.#prefix)) this.#add({ logBytes: Buffer.byteLength(line) });
  }

  /** What was taken since it was asked last. To be asked while nothing runs. */
  take(): Taken {
    const gbSeconds = [...this.#busy].reduce((all, [name, ms]) => all + this.#gbSeconds(name, ms), 0);
    const taken = sum(this.#taken, { ...nothing, gbSeconds });
    this.#taken = nothing;
    this.#busy.clear();
    return taken;
  }

  /** What a function is billed for that time, and the gateway, if it waits meanwhile. Scripts cost nothing. */
  #gbSeconds(name: string, ms: number): number {
    const { memoryMb = 0, gatewayWaits = false } = this.#functions.get(name) ?? {};
    const gateway = gatewayWaits ? (this.#functions.get(`${this.#prefix}gateway`)?.memoryMb ?? 0) : 0;
    return ((memoryMb + gateway) / 1_024) * (ms / 1_000);
  }

  #works(name: string, ms: number): void {
    this.#busy.set(name, (this.#busy.get(name) ?? 0) + ms);
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
