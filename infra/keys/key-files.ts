import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateKeys, type PrivateKeys, privateKeys } from './generate.ts';

/** Where the private keys of demo circles are kept on this machine, below the project's root; never in git. */
function keyFile(owner: string): string {
  return join('.kith', 'keys', `${owner}.json`);
}

/** The private keys of a demo circle (or `national`), if this machine has made them. */
export function readKeyFile(root: string, owner: string): PrivateKeys | undefined {
  const text = readIfThere(join(root, keyFile(owner)));
  if (text === undefined) return undefined;
  const parsed = privateKeys.safeParse(parseOrNothing(text));
  if (parsed.success) return parsed.data;
  throw new Error(`${keyFile(owner)} does not hold the keys of ${owner}. Delete it: new ones will be made.`);
}

/** As `readKeyFile`, but makes the keys the first time. Two processes at once end up with the same keys. */
export async function ensureKeyFile(root: string, owner: string): Promise<PrivateKeys> {
  const present = readKeyFile(root, owner);
  if (present) return present;
  const path = join(root, keyFile(owner));
  const draft = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(draft, `${JSON.stringify(await generateKeys(), null, 2)}\n`, { mode: 0o600 });
  try {
    // A hard link appears whole or fails because another process was first; a rename would replace its keys.
    linkSync(draft, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return ensureKeyFile(root, owner);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
