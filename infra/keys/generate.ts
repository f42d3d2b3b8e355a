import type { CircleKeys } from '@kith/contracts';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';

const privateKey = z.object({
  kty: z.literal('OKP'),
  crv: z.enum(['Ed25519', 'X25519']),
  x: z.string(),
  d: z.string(),
});

/** The private halves: what a circle signs with, and what opens what others sealed to it. */
export const privateKeys = z.object({ signing: privateKey, sealing: privateKey });
export type PrivateKeys = z.output<typeof privateKeys>;

/** Makes the two key pairs of a circle: Ed25519 to sign events, X25519 to open sealed parts of them. */
export async function generateKeys(): Promise<PrivateKeys> {
  const [signing, sealing] = await Promise.all([
    generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true }),
    generateKeyPair('ECDH-ES', { crv: 'X25519', extractable: true }),
  ]);
  return privateKeys.parse({
    signing: await exportJWK(signing.privateKey),
    sealing: await exportJWK(sealing.privateKey),
  });
}

/** The halves everyone may know. */
export function publicHalves(keys: PrivateKeys): CircleKeys {
  return { signing: withoutSecret(keys.signing), sealing: withoutSecret(keys.sealing) };
}

function withoutSecret({ kty, crv, x }: PrivateKeys['signing'] & JWK) {
  return { kty, crv, x };
}
