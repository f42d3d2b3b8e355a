import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/co-op.ts';

/** A new folder for the data of one test's co-op; whoever asked for it removes it. */
export function testHome(): string {
  const parent = join(ROOT, '.kith', 'tests');
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, 'home-'));
}
