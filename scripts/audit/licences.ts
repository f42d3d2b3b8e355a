import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences of the Open Source Initiative that packages we ship are under, by their SPDX names. */
const approved = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** A package that ships, and what it is under. */
export interface Shipped {
  /** Where it lies, as the lock file names it. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** The packages that are part of bundles, from what the bundles are made of; our own are not among them. */
export function packagesIn(inputs: Iterable<string>): string[] {
  const folders = new Set<string>();
  for (const input of inputs) {
    const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input.replaceAll('\\', '/'));
    if (found?.[1]) folders.add(found[1]);
  }
  return [...folders].sort();
}

/** What a package says of itself. Throws when it cannot be read: then nobody knows what ships. */
export function shipped(root: string, folder: string): Shipped {
  const file = join(root, folder, 'package.json');
  if (!existsSync(file)) throw new Error(`${folder} ships, and has no package.json.`);
  const { name = folder, version = '?', license, licenses } = JSON.parse(readFileSync(file, 'utf8'));
  const old = [licenses ?? []].flat().map((each: { type?: string }) => each.type);
  const licence = typeof license === 'string' ? license : (license?.type ?? old.join(' OR '));
  return { folder, name, version, licence: licence || 'none named' };
}

/** Whether a licence expression can be met with approved licences alone. */
export function isApproved(expression: string): boolean {
  const words = expression.replaceAll(/[()]/g, ' $& ').split(/\s+/).filter(Boolean);
  let at = 0;
  const any = (): boolean => {
    let met = all();
    while (words[at]?.toUpperCase() === 'OR') {
      at += 1;
      met = all() || met;
    }
    return met;
  };
  const all = (): boolean => {
    let met = one();
    while (words[at]?.toUpperCase() === 'AND') {
      at += 1;
      met = one() && met;
    }
    return met;
  };
  const one = (): boolean => {
    const word = words[at++] ?? '';
    if (word !== '(') return approved.has(word);
    const met = any();
    at += 1;
    return met;
  };
  return any() && at === words.length;
}
