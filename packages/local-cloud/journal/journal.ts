import type { DatabaseSync } from 'node:sqlite';

/** One piece of accepted work that is not done yet. */
export interface PendingWork {
  readonly id: number;
  /** Which part of the local cloud knows what to do with it, e.g. `rule-target`. */
  readonly kind: string;
  readonly body: unknown;
  /** Attempts that have failed so far. */
  readonly attempts: number;
  /** Milliseconds since the epoch. */
  readonly acceptedAt: number;
  readonly dueAt: number;
}

export interface NewWork {
  readonly kind: string;
  readonly body: unknown;
  readonly acceptedAt: number;
  readonly dueAt: number;
}

/** What must outlive a killed process. Every call is durable against `kill -9` when it returns. */
export interface Journal {
  readonly database: DatabaseSync;
  /** Runs several calls as one: all of them last, or none. */
  atomically<T>(run: () => T): T;
  accept(work: NewWork): PendingWork;
  postpone(id: number, attempts: number, dueAt: number): void;
  settle(id: number): void;
  /** All work accepted and not settled, oldest first. */
  pending(): PendingWork[];
  /** How far a stream trigger has read, in whatever form its runner wrote. */
  checkpoint(triggerId: string): string | undefined;
  setCheckpoint(triggerId: string, value: string): void;
  /** How far the rehearsed time is ahead of the machine's, in milliseconds. */
  clockShiftMs(): number;
  setClockShiftMs(shiftMs: number): void;
  close(): void;
}

/** Opens (or makes) the journal file; `:memory:` keeps it for this process only. */
export declare function openJournal(file: string): Journal;
