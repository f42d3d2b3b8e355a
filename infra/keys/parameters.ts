import { loadRegistry } from '../registry/load.ts';
import { DATA_KEY_ALIAS } from './data-key-alias.ts';
import { readDataKeyFile } from './data-keys.ts';
import type { PrivateKeys } from './generate.ts';
import { readKeyFile } from './key-files.ts';

/** The names of the SecureString parameters that hold an owner's private keys. They are in no template. */
export function keyParameters(owner: string): Readonly<Record<'signing' | 'sealing' | 'data', string>> {
  const named = (use: string) => `/kith/${owner}/keys/${use}`;
  return { signing: named('signing'), sealing: named('sealing'), data: named('data') };
}

/** A SecureString parameter, and by which key it is encrypted; absent: the one that AWS manages. */
export interface SecureParameter {
  readonly name: string;
  readonly value: string;
  readonly keyAlias?: string;
}

/** The SecureString parameters of one owner: private JWKs, and the data keys. */
export function keyValues(owner: string, keys: PrivateKeys, dataKeys: string): SecureParameter[] {
  const { signing, sealing, data } = keyParameters(owner);
  return [
    { name: signing, value: JSON.stringify(keys.signing) },
    { name: sealing, value: JSON.stringify(keys.sealing) },
    { name: data, value: dataKeys, keyAlias: DATA_KEY_ALIAS },
  ];
}

/**
 * The SecureString parameters that this machine holds for the circles of the registry. Circles whose private keys are
 * elsewhere are left out. Run after the synth, which makes those of demo circles.
 */
export function loadKeys(root: string): readonly SecureParameter[] {
  const owners = ['national', ...loadRegistry(root).circles.map(({ slug }) => slug)];
  return owners.flatMap((owner) => {
    const keys = readKeyFile(root, owner);
    const dataKeys = readDataKeyFile(root, owner);
    return keys && dataKeys ? keyValues(owner, keys, dataKeys) : [];
  });
}
