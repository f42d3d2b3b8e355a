import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { software } from './release.ts';

it('N2: a snapshot says which software made it', async () => {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { name, version } = JSON.parse(text);
  expect(software).toBe(`${name} ${version}`);
});
