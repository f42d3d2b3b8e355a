import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchFolders } from './watch-folders.ts';

let root: string;
let heard: Set<string>;
let watching: { stop(): void };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'watch-'));
  mkdirSync(join(root, 'services/teams'), { recursive: true });
  mkdirSync(join(root, 'services/node_modules'));
  write('services/teams/store.ts', 'one');
  heard = new Set();
  watching = watchFolders(root, ['services'], (path) => heard.add(path));
});

afterEach(() => {
  watching.stop();
  rmSync(root, { recursive: true });
});

const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const told = (path: string) => vi.waitFor(() => expect(heard).toContain(path), { timeout: 5_000 });

describe('watching folders', () => {
  it('hears of an edit, and of the next one after an editor has replaced the file', async () => {
    write('services/teams/.store.ts.new', 'two');
    renameSync(join(root, 'services/teams/.store.ts.new'), join(root, 'services/teams/store.ts'));
    await told('services/teams/store.ts');
    heard.clear();
    write('services/teams/store.ts', 'three');
    await told('services/teams/store.ts');
  });

  it('hears of files in a folder that is made later', async () => {
    mkdirSync(join(root, 'services/teams/domain'));
    await vi.waitFor(async () => {
      write('services/teams/domain/team.ts', `${Math.random()}`);
      await new Promise((done) => setTimeout(done, 50));
      expect(heard).toContain('services/teams/domain/team.ts');
    });
  });

  it('does not look into installed packages', async () => {
    write('services/node_modules/index.ts', 'one');
    write('services/teams/store.ts', 'two');
    await told('services/teams/store.ts');
    expect(heard).not.toContain('services/node_modules/index.ts');
  });
});
