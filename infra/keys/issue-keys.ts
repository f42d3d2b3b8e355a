import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NATIONAL } from '../naming.ts';
import { loadRegistry } from '../registry/load.ts';
import { circlePath, nationalPath } from '../registry/paths.ts';
import type { CircleEntry, NationalEntry } from '../registry/schema.ts';
import { writeRegistryFile } from '../registry/write-file.ts';
import { firstDataKey } from './data-keys.ts';
import { generateKeys, publicHalves } from './generate.ts';
import { keyValues, type SecureParameter } from './parameters.ts';

/** What is left to do by hand once an owner has keys. */
export interface IssuedKeys {
  /** The registry file that holds the public halves now. */
  readonly file: string;
  /** Commands that put the private halves where only the owner's functions read them, and then remove them here. */
  readonly commands: readonly string[];
}

/**
 * Makes the keys of a real circle (or of `national`), its first data key too, and writes the public halves into the registry. The private
 * halves wait in files that only this user can read, so that they stand in no command line and no shell history.
 * Keys that are there already are replaced only if that is asked for: see `rotateKeys`.
 * @throws Error when the owner is unknown, a demo, or has keys already
 */
export async function issueKeys(root: string, owner: string): Promise<IssuedKeys> {
  const entry = entryOf(root, owner);
  if (entry.keys)
    throw new Error(
      `${entry.name} has keys. To replace what it signs with: npm run circle -- keys ${owner} --rotate`,
    );
  const keys = await generateKeys();
  const file = owner === NATIONAL ? nationalPath : circlePath(owner);
  const commands = keyValues(owner, keys, firstDataKey()).flatMap((parameter) =>
    handOver(root, parameter, entry),
  );
  const json = JSON.parse(readFileSync(join(root, file), 'utf8'));
  writeRegistryFile(root, file, { ...json, keys: publicHalves(keys) });
  return { file, commands };
}

/** For longer than what could not be delivered waits in a queue, which is fourteen days. */
const FORMER_DAYS = 15;

/**
 * Replaces what an owner signs with. What was signed with the old key and is under way, or waits to be replayed, is
 * believed for another fifteen days; from then on, or from taking `former` out of the file, it is not.
 * @throws Error when the owner is unknown, a demo, has no keys, or replaced them less than fifteen days ago
 */
export async function rotateKeys(root: string, owner: string, today: string): Promise<IssuedKeys> {
  const entry = entryOf(root, owner);
  if (!entry.keys) throw new Error(`${entry.name} has no keys yet: npm run circle -- keys ${owner}`);
  const { signing, sealing, former } = entry.keys;
  if (former && today < former.until)
    throw new Error(
      `${entry.name} has replaced its key already, and the one before is believed until ${former.until}.\nIf it must not be, take "former" out of its file and deploy; then rotate again.`,
    );
  const made = await generateKeys();
  const [signs] = keyValues(owner, made, '');
  const file = owner === NATIONAL ? nationalPath : circlePath(owner);
  const json = JSON.parse(readFileSync(join(root, file), 'utf8'));
  const keys = {
    signing: publicHalves(made).signing,
    sealing,
    former: { signing, until: daysAfter(today, FORMER_DAYS) },
  };
  writeRegistryFile(root, file, { ...json, keys });
  return { file, commands: signs ? handOver(root, signs, entry, ' --overwrite') : [] };
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 24 * 3_600_000).toISOString().slice(0, 10);
}

function entryOf(root: string, owner: string): CircleEntry | NationalEntry {
  const registry = loadRegistry(root);
  const entry = owner === NATIONAL ? registry.national : registry.circles.find(({ slug }) => slug === owner);
  if (!entry) throw new Error(`There is no circle ${owner} in the registry.`);
  if (entry.demo)
    throw new Error(`${entry.name} is a demo: its keys are made on each machine at the first synth.`);
  return entry;
}

function handOver(
  root: string,
  { name, value, keyAlias }: SecureParameter,
  { region, account }: Pick<CircleEntry, 'region' | 'account'>,
  more = '',
): string[] {
  const folder = join('.kith', 'keys');
  const path = join(folder, `${name.slice(1).replaceAll('/', '.')}.json`);
  mkdirSync(join(root, folder), { recursive: true, mode: 0o700 });
  writeFileSync(join(root, path), value, { mode: 0o600 });
  const by = keyAlias ? ` --key-id ${keyAlias}` : '';
  const where = account ? ` # in account ${account}` : '';
  return [
    `aws ssm put-parameter --region ${region} --type SecureString${by} --name ${name} --value file://${path}${more}${where}`,
    `rm ${path}`,
  ];
}
