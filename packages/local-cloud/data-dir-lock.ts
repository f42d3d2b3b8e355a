import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Keeps a data directory for this process. The lock is the operating system's, on a SQLite file, so it goes with the
 * process however that ends. Throws when another process has it. The result releases it.
 */
export function lockDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  const database = new DatabaseSync(join(dataDir, 'lock.sqlite'));
  try {
    database.exec('PRAGMA journal_mode = DELETE; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch {
    database.close();
    throw new Error(
      `Another process runs a local cloud on ${dataDir}. Stop it first (Ctrl-C in its window).`,
    );
  }
  return () => database.close();
}
