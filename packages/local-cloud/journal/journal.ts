import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { prepare } from './schema.ts';

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

export type NewWork = Pick<PendingWork, 'kind' | 'body' | 'acceptedAt' | 'dueAt'>;

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

function transactions(database: DatabaseSync): <T>(run: () => T) => T {
  let depth = 0;
  return (run) => {
    if (depth > 0) return run();
    database.exec('BEGIN IMMEDIATE');
    depth++;
    try {
      const result = run();
      database.exec('COMMIT');
      return result;
    } catch (thrown) {
      database.exec('ROLLBACK');
      throw thrown;
    } finally {
      depth--;
    }
  };
}

function workTable(database: DatabaseSync): Pick<Journal, 'accept' | 'postpone' | 'settle' | 'pending'> {
  const insert = database.prepare('INSERT INTO work (kind, body, accepted_at, due_at) VALUES (?, ?, ?, ?)');
  const update = database.prepare('UPDATE work SET attempts = ?, due_at = ? WHERE id = ?');
  const remove = database.prepare('DELETE FROM work WHERE id = ?');
  const all = database.prepare('SELECT * FROM work ORDER BY id');
  return {
    accept: (work) => {
      const { lastInsertRowid } = insert.run(
        work.kind,
        JSON.stringify(work.body),
        work.acceptedAt,
        work.dueAt,
      );
      return { ...work, id: Number(lastInsertRowid), attempts: 0 };
    },
    postpone: (id, attempts, dueAt) => {
      update.run(attempts, dueAt, id);
    },
    settle: (id) => {
      remove.run(id);
    },
    pending: () =>
      all.all().map((row) => ({
        id: Number(row.id),
        kind: String(row.kind),
        body: JSON.parse(String(row.body)),
        attempts: Number(row.attempts),
        acceptedAt: Number(row.accepted_at),
        dueAt: Number(row.due_at),
      })),
  };
}

function keyed(database: DatabaseSync, table: 'checkpoint' | 'setting', key: string) {
  const select = database.prepare(`SELECT value FROM ${table} WHERE ${key} = ?`);
  const upsert = database.prepare(
    `INSERT INTO ${table} (${key}, value) VALUES (?, ?) ON CONFLICT (${key}) DO UPDATE SET value = excluded.value`,
  );
  return {
    get: (name: string): string | undefined => select.get(name)?.value as string | undefined,
    set: (name: string, value: string): void => {
      upsert.run(name, value);
    },
  };
}

/** Opens (or makes) the journal file; `:memory:` keeps it for this process only. */
export function openJournal(file: string): Journal {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  prepare(database);
  const checkpoints = keyed(database, 'checkpoint', 'trigger_id');
  const settings = keyed(database, 'setting', 'name');
  return {
    ...workTable(database),
    database,
    atomically: transactions(database),
    checkpoint: checkpoints.get,
    setCheckpoint: checkpoints.set,
    clockShiftMs: () => Number(settings.get('clock-shift-ms') ?? 0),
    setClockShiftMs: (shiftMs) => settings.set('clock-shift-ms', String(shiftMs)),
    close: () => database.close(),
  };
}
