import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readIfThere } from '../keys/secret-file.ts';
import type { CircleEntry } from './schema.ts';
import { writeCircle } from './write-file.ts';

/** What is being written, until all of it is: two circles say the same of their agreement, or the registry says nothing. */
const underWay = join('.kith', 'registry-under-way.json');

/**
 * Writes the files of several circles as one: if it breaks off half way, `finishWriting` does the rest. Answers the files'
 * paths below `root`.
 */
export function writeCircles(root: string, circles: readonly CircleEntry[]): string[] {
  const note = join(root, underWay);
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(`${note}.new`, JSON.stringify(circles));
  // It appears whole, or not at all.
  renameSync(`${note}.new`, note);
  return finishWriting(root);
}

/** Writes what an earlier command began to write and did not finish. Answers the files, none if there was nothing. */
export function finishWriting(root: string): string[] {
  const text = readIfThere(join(root, underWay));
  if (text === undefined) return [];
  const files = (JSON.parse(text) as CircleEntry[]).map((circle) => writeCircle(root, circle));
  rmSync(join(root, underWay));
  return files;
}
