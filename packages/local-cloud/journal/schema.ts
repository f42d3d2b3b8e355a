import type { DatabaseSync } from 'node:sqlite';

/**
 * Makes the tables that are not there yet. Only the death of the process must lose nothing (the operating system
 * still writes out what it was given), so nothing waits for the disk.
 */
export function prepare(database: DatabaseSync): void {
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = OFF;
    PRAGMA busy_timeout = 5000;
    CREATE TABLE IF NOT EXISTS work (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL,
      body TEXT NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      accepted_at INTEGER NOT NULL,
      due_at INTEGER NOT NULL
    );
    CREATE TABLE IF NOT EXISTS checkpoint (trigger_id TEXT PRIMARY KEY, value TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS message (
      id TEXT PRIMARY KEY,
      queue_arn TEXT NOT NULL,
      body TEXT NOT NULL,
      attributes TEXT NOT NULL,
      sent_at INTEGER NOT NULL,
      available_at INTEGER NOT NULL,
      expires_at INTEGER NOT NULL,
      first_received_at INTEGER,
      receive_count INTEGER NOT NULL DEFAULT 0,
      receipt TEXT
    );
    CREATE INDEX IF NOT EXISTS message_by_queue ON message (queue_arn, available_at);
  `);
}
