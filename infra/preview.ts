import type { CircleKeys } from '@kith/contracts';
import type { App } from 'aws-cdk-lib';
import { appOf } from './build-app.ts';
import { generateKeys, publicHalves } from './keys/generate.ts';
import { readKeyFile } from './keys/key-files.ts';
import type { KeyedRegistry } from './keys/resolve-keys.ts';
import type { Registry } from './registry/load.ts';

/** What to look at before it is written or deployed. */
export interface PreviewProps {
  readonly root: string;
  readonly registry: Registry;
  readonly functionsDir: string;
  readonly outdir: string;
  /** Stand-ins for keys that nobody has made yet, by owner; the same for every preview that is compared. */
  readonly standIns: Map<string, CircleKeys>;
}

/** The app as a registry would make it, which need not be the one on disk: makes no keys and writes no file but the assembly. */
export async function previewApp({
  root,
  registry,
  functionsDir,
  outdir,
  standIns,
}: PreviewProps): Promise<App> {
  const keysOf = async (owner: string, keys?: CircleKeys): Promise<CircleKeys> => {
    const kept = readKeyFile(root, owner);
    const known = keys ?? (kept && publicHalves(kept)) ?? standIns.get(owner);
    const found = known ?? publicHalves(await generateKeys());
    standIns.set(owner, found);
    return found;
  };
  const { national, circles } = registry;
  const keyed: KeyedRegistry = {
    national: { ...national, keys: await keysOf('national', national.keys) },
    circles: await Promise.all(
      circles.map(async (circle) => ({ ...circle, keys: await keysOf(circle.slug, circle.keys) })),
    ),
  };
  // Where the portal of a real circle is belongs to the deployment: here any place will do.
  const context = { 'kith:portal': 'https://{circle}.example.org' };
  return appOf(keyed, { functionsDir, outdir, context, checks: false });
}
