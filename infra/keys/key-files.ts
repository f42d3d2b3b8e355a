import { join } from 'node:path';
import { generateKeys, type PrivateKeys, privateKeys } from './generate.ts';
import { keyPath, readIfThere, writeOnce } from './secret-file.ts';

/** The private keys of a demo circle (or `national`), if this machine has made them. */
export function readKeyFile(root: string, owner: string): PrivateKeys | undefined {
  const text = readIfThere(join(root, keyPath(owner)));
  if (text === undefined) return undefined;
  const parsed = privateKeys.safeParse(parseOrNothing(text));
  if (parsed.success) return parsed.data;
  throw new Error(`${keyPath(owner)} does not hold the keys of ${owner}. Delete it: new ones will be made.`);
}

/** As `readKeyFile`, but makes the keys the first time. Two processes at once end up with the same keys. */
export async function ensureKeyFile(root: string, owner: string): Promise<PrivateKeys> {
  const present = readKeyFile(root, owner);
  if (present) return present;
  writeOnce(join(root, keyPath(owner)), `${JSON.stringify(await generateKeys(), null, 2)}\n`);
  return ensureKeyFile(root, owner);
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
