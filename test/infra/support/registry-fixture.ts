import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '..', '..', '..');

/** A registry file as it is written: anything at all. */
// biome-ignore lint/suspicious/noExplicitAny: tests write what nobody should.
type Anything = any;

/** A copy of the demo registry in a folder of its own, to be changed at will. */
export class RegistryFixture {
  readonly root = mkdtempSync(join(tmpdir(), 'kith-registry-'));

  constructor() {
    mkdirSync(join(this.root, 'infra'));
    for (const part of ['infra/circles', 'infra/national.json']) {
      cpSync(join(repository, part), join(this.root, part), { recursive: true });
    }
  }

  /** Edits a circle's file (or `national`) in place. */
  edit(owner: string, change: (entry: Anything) => void): this {
    const entry = JSON.parse(readFileSync(this.path(owner), 'utf8'));
    change(entry);
    return this.write(owner, JSON.stringify(entry));
  }

  /** Adds a file that begins as a copy of another circle's. */
  copy(from: string, to: string, change: (entry: Anything) => void = () => {}): this {
    cpSync(this.path(from), this.path(to));
    return this.edit(to, change);
  }

  write(owner: string, text: string): this {
    writeFileSync(this.path(owner), text);
    return this;
  }

  text(owner: string): string {
    return readFileSync(this.path(owner), 'utf8');
  }

  private path(owner: string): string {
    return join(this.root, 'infra', owner === 'national' ? 'national.json' : `circles/${owner}.json`);
  }
}
