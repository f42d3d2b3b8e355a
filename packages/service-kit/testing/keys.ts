import { createHash } from 'node:crypto';
import type { CircleKeys } from '@kith/contracts';
import type { CircleSlug } from '@kith/kernel';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** A circle's keys, both halves. */
export interface KeyPairs {
  readonly public: CircleKeys;
  readonly private: { readonly signing: JWK; readonly sealing: JWK };
}

/** Makes the two key pairs of a circle: Ed25519 to sign, X25519 to be sealed to. */
export async function makeKeys(): Promise<KeyPairs> {
  const signing = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const sealing = await generateKeyPair('ECDH-ES+A256KW', { crv: 'X25519', extractable: true });
  return {
    public: {
      signing: (await exportJWK(signing.publicKey)) as CircleKeys['signing'],
      sealing: (await exportJWK(sealing.publicKey)) as CircleKeys['sealing'],
    },
    private: { signing: await exportJWK(signing.privateKey), sealing: await exportJWK(sealing.privateKey) },
  };
}

/** A circle's first data key, as its parameter holds it: the same in every process, so that they can share a table. */
export function makeDataKeys(slug: CircleSlug): string {
  const key = createHash('sha256').update(`data key of ${slug} in tests`).digest('base64');
  return JSON.stringify({ current: 1, keys: { 1: key } });
}
