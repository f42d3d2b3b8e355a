import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { newId } from '@kith/kernel';

/**
 * What the demo has to remember so that, cut off at any point, it goes on where it was: the name of this telling (ids
 * are made from it) and what it found before it changed anything.
 */
export class Notebook {
  private readonly file: string;
  private readonly notes: Record<string, unknown>;

  constructor(file: string) {
    this.file = file;
    this.notes = read(file) ?? { telling: newId('event') };
    this.write();
  }

  /** The name of this telling. */
  get telling(): string {
    return String(this.notes.telling);
  }

  /** What was noted under this name; finds it out and notes it the first time. */
  async once<T>(name: string, find: () => Promise<T>): Promise<T> {
    if (!(name in this.notes)) {
      this.notes[name] = await find();
      this.write();
    }
    return this.notes[name] as T;
  }

  /** The story is over: the next one is another. */
  close(): void {
    rmSync(this.file, { force: true });
  }

  private write(): void {
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, JSON.stringify(this.notes, null, 2));
  }
}

function read(file: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
