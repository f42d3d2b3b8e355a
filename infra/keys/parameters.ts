import { loadRegistry } from '../registry/load.ts';
import type { PrivateKeys } from './generate.ts';
import { readKeyFile } from './key-files.ts';

/** The names of the SecureString parameters that hold an owner's private keys. They are in no template. */
export function keyParameters(owner: string): { readonly signing: string; readonly sealing: string } {
  return { signing: `/kith/${owner}/keys/signing`, sealing: `/kith/${owner}/keys/sealing` };
}

/** The SecureString parameters of one owner: name → value, a private JWK. */
export function keyValues(owner: string, keys: PrivateKeys): [name: string, value: string][] {
  const names = keyParameters(owner);
  return [
    [names.signing, JSON.stringify(keys.signing)],
    [names.sealing, JSON.stringify(keys.sealing)],
  ];
}

/**
 * The SecureString parameters that this machine holds for the circles of the registry: name → value.
 * Circles whose private keys are elsewhere are left out. Run after the synth, which makes those of demo circles.
 */
export function loadKeys(root: string): ReadonlyMap<string, string> {
  const owners = ['national', ...loadRegistry(root).circles.map(({ slug }) => slug)];
  return new Map(
    owners.flatMap((owner) => {
      const keys = readKeyFile(root, owner);
      return keys ? keyValues(owner, keys) : [];
    }),
  );
}
