import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { circlePath } from './paths.ts';
import type { CircleEntry } from './schema.ts';

/** Writes a circle's registry file; returns its path below `root`. */
export function writeCircle(root: string, circle: CircleEntry): string {
  const { prospects, ...rest } = circle;
  const file = circlePath(circle.slug);
  writeRegistryFile(root, file, prospects.length > 0 ? { ...rest, prospects } : rest);
  return file;
}

/** Writes a registry file as the formatter of this repository would. */
export function writeRegistryFile(root: string, file: string, value: unknown): void {
  writeFileSync(join(root, file), `${lists(JSON.stringify(value, null, 2))}\n`);
}

/** Short lists of texts and numbers stand on one line. */
function lists(json: string): string {
  return json.replaceAll(
    /\[\s+([^[\]{}]*?)\s+\]/g,
    (_, inner: string) => `[${inner.replaceAll(/,\s+/g, ', ')}]`,
  );
}
