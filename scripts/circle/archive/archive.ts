import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Item } from '@kith/service-kit';
import * as z from 'zod';

/** Everything a circle keeps, as it goes from one instance to another. `docs/operations/circle-archive.md` describes it. */
export interface CircleArchive {
  readonly circle: string;
  readonly madeAt: string;
  /** The circle's entry in the registry, as it was. */
  readonly entry: unknown;
  readonly records: readonly Kept[];
}

/** One item of one service. */
export interface Kept {
  readonly service: string;
  readonly item: Item;
}

const FORMAT = 'kith.circle-archive.v1';
const SALT = 16;
const NONCE = 12;
const TAG = 16;
/** As OWASP asks of scrypt at least: 128 MB of work for each try. */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 };
const SHORTEST = 12;

const first = z.object({
  format: z.literal(FORMAT),
  circle: z.string(),
  madeAt: z.string(),
  entry: z.unknown(),
});
const record = z.object({
  service: z.string(),
  item: z.looseObject({ pk: z.string(), sk: z.string(), version: z.number() }),
});
const last = z.object({ end: z.literal(true), records: z.number() });

/** The archive as a file that only the passphrase opens. Throws for one of fewer than twelve characters. */
export function sealArchive({ records, ...head }: CircleArchive, passphrase: string): Buffer {
  const lines = [{ format: FORMAT, ...head }, ...records, { end: true, records: records.length }];
  const text = gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const salt = randomBytes(SALT);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', keyFrom(passphrase, salt), nonce).setAAD(label());
  const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([label(), salt, nonce, sealed, cipher.getAuthTag()]);
}

/** What a file holds. Throws in plain words for a wrong passphrase, a damaged or an incomplete file. */
export function openArchive(file: Buffer, passphrase: string): CircleArchive {
  if (!file.subarray(0, label().length).equals(label()))
    throw new Error(`This file is no archive of a circle that this version reads (${FORMAT}).`);
  const body = file.subarray(label().length);
  const nonce = body.subarray(SALT, SALT + NONCE);
  const key = keyFrom(passphrase, body.subarray(0, SALT));
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  decipher.setAAD(label()).setAuthTag(body.subarray(-TAG));
  const sealed = body.subarray(SALT + NONCE, -TAG);
  const lines = gunzipSync(opened(decipher, sealed)).toString('utf8').split('\n').filter(Boolean);
  const head = first.parse(JSON.parse(lines[0] ?? '{}'));
  const end = last.safeParse(JSON.parse(lines.at(-1) ?? '{}'));
  const records = lines.slice(1, -1).map((line) => record.parse(JSON.parse(line)) as Kept);
  if (!end.success || end.data.records !== records.length) throw new Error('The archive is not complete.');
  const { circle, madeAt, entry } = head;
  return { circle, madeAt, entry, records };
}

function opened(decipher: ReturnType<typeof createDecipheriv>, sealed: Buffer): Buffer {
  try {
    return Buffer.concat([decipher.update(sealed), decipher.final()]);
  } catch {
    throw new Error('The passphrase does not open this archive, or the file was damaged.');
  }
}

function keyFrom(passphrase: string, salt: Buffer): Buffer {
  if (passphrase.length < SHORTEST)
    throw new Error(`Put a passphrase of at least ${SHORTEST} characters into KITH_PASSPHRASE.`);
  return scryptSync(passphrase.normalize('NFKC'), salt, 32, COST);
}

function label(): Buffer {
  return Buffer.from(`${FORMAT}\n`);
}
