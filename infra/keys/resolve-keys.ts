import type { CircleKeys } from '@kith/contracts';
import type { Registry } from '../registry/load.ts';
import { circlePath, nationalPath } from '../registry/paths.ts';
import { RegistryError, type RegistryProblem } from '../registry/problems.ts';
import type { CircleEntry, NationalEntry } from '../registry/schema.ts';
import { ensureDataKeyFile } from './data-keys.ts';
import { publicHalves } from './generate.ts';
import { ensureKeyFile } from './key-files.ts';

/** A circle of which everything is known that its stack needs. */
export type Circle = CircleEntry & { readonly keys: CircleKeys };
export type National = NationalEntry & { readonly keys: CircleKeys };

/** The registry with everyone's public keys. */
export interface KeyedRegistry {
  readonly national: National;
  readonly circles: readonly Circle[];
}

/**
 * Completes the registry: circles without an account of their own are in the national one, and everyone gets public
 * keys. A demo circle that brings none gets a pair that stays on this machine.
 * @throws RegistryError `KEYS_MISSING` for every real circle without keys
 */
export async function resolveKeys(root: string, { national, circles }: Registry): Promise<KeyedRegistry> {
  const problems = [
    ...missing(national, 'national', nationalPath),
    ...circles.flatMap((circle) => missing(circle, circle.slug, circlePath(circle.slug))),
  ];
  if (problems.length > 0) throw new RegistryError(problems);
  return {
    national: { ...national, keys: await keysOf(root, 'national', national) },
    circles: await Promise.all(
      circles.map(async (circle) => ({
        ...(national.account && { account: national.account }),
        ...circle,
        keys: await keysOf(root, circle.slug, circle),
      })),
    ),
  };
}

type Keyed = Pick<NationalEntry, 'demo' | 'keys'>;

async function keysOf(root: string, owner: string, { keys }: Keyed): Promise<CircleKeys> {
  if (keys) return keys;
  ensureDataKeyFile(root, owner);
  return publicHalves(await ensureKeyFile(root, owner));
}

function missing({ demo, keys }: Keyed, owner: string, file: string): RegistryProblem[] {
  if (demo || keys) return [];
  const message = `${owner} has no public keys yet: run \`npm run circle -- keys ${owner}\``;
  return [{ rule: 'KEYS_MISSING', file, field: 'keys', message }];
}
