import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type HashedWording, restrictedWordings } from '../testing/restricted-wordings.ts';

const root = join(import.meta.dirname, '../../../..');
const notText = /(^package-lock\.json|supergraph\.graphql|generated\.ts|\.(png|gz|ico|jpg|woff2))$/;
const checks = new Map<string, number>();

/** How many of the wordings stand in a text, however it is broken into lines and strings. */
function foundIn(text: string, wordings: readonly HashedWording[]): number {
  const words =
    text
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  const byCheck = Map.groupBy(wordings, ({ check }) => check);
  return words.reduce((found, _, at) => {
    const likely = byCheck.get(checkOf(words[at] ?? '')) ?? [];
    const isHere = ({ length, sha256 }: HashedWording) => hashOf(words.slice(at, at + length)) === sha256;
    return found + likely.filter(isHere).length;
  }, 0);
}

function checkOf(word: string): number {
  const known = checks.get(word);
  if (known !== undefined) return known;
  let check = 0;
  for (let at = 0; at < word.length; at++) check = (Math.imul(check, 31) + word.charCodeAt(at)) & 0xffff;
  checks.set(word, check);
  return check;
}

const hashOf = (words: readonly string[]) => createHash('sha256').update(words.join(' ')).digest('hex');

describe('instruments that belong to somebody else', () => {
  it('E1: none of their wordings is anywhere in this project', () => {
    const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
    const texts = files.filter((file) => file !== '' && !notText.test(file));
    expect(texts.length).toBeGreaterThan(1_000);
    const found = texts.filter((file) => foundIn(contentOf(file), restrictedWordings) > 0);
    expect(found).toEqual([]);
  });

  it('E1: one would be found, however it is written', () => {
    const sha256 = 'd893105a420115a7f1abb8c4ee953616db9e18f1a62405ac8ccdbaa1c9fed529';
    const wording = [{ length: 7, check: 32483, sha256 }];
    expect(foundIn("a: 'Nobody may pass this ' +\n  'very sentence on.',", wording)).toBe(1);
    expect(foundIn('Nobody may pass that very sentence on.', wording)).toBe(0);
  });
});

/** What a file holds; nothing for one that is listed and was removed since. */
function contentOf(file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return '';
  }
}
