import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keyPath, readIfThere, writeOnce } from './secret-file.ts';

const DATA_KEY_BYTES = 32;

/** A first data key, as its parameter holds it: AES-256. Another one is added by number, and named as the current one. */
export function firstDataKey(): string {
  return JSON.stringify({ current: 1, keys: { 1: randomBytes(DATA_KEY_BYTES).toString('base64') } });
}

/** The data keys of a demo circle (or `national`), if this machine has made them. */
export function readDataKeyFile(root: string, owner: string): string | undefined {
  return readIfThere(join(root, dataKeyPath(owner)))?.trim();
}

/** Makes a demo circle's data key the first time. Without this file, what it sealed on this machine is erased. */
export function ensureDataKeyFile(root: string, owner: string): void {
  if (readDataKeyFile(root, owner) === undefined)
    writeOnce(join(root, dataKeyPath(owner)), `${firstDataKey()}\n`);
}

function dataKeyPath(owner: string): string {
  return keyPath(`${owner}.data`);
}
