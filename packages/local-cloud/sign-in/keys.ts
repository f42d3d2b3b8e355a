import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** What an issuer signs with. Kept, so that tokens and sessions outlive a restart. */
export interface IssuerKeys {
  /** Private RSA key. */
  readonly signing: JWK;
  readonly cookieSecret: string;
}

/** Reads the keys of these pools from a file, makes those that are missing, and writes them back. */
export async function issuerKeys(
  file: string,
  pools: readonly string[],
): Promise<Readonly<Record<string, IssuerKeys>>> {
  const kept: Record<string, IssuerKeys> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const missing = pools.filter((pool) => !kept[pool]);
  if (missing.length === 0) return kept;
  const made = await Promise.all(missing.map(async (pool) => [pool, await newKeys()] as const));
  const all = { ...kept, ...Object.fromEntries(made) };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(all), { mode: 0o600 });
  return all;
}

async function newKeys(): Promise<IssuerKeys> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const signing = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: randomName() };
  return { signing, cookieSecret: randomName() };
}

const randomName = () => randomBytes(24).toString('base64url');
