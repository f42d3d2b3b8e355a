import type { CircleKeys } from '@kith/contracts';
import { ok, type Result, refusal, refused } from '@kith/kernel';
import { CompactEncrypt, compactDecrypt, importJWK, type JWK } from 'jose';
import type * as z from 'zod';

const KEY_AGREEMENT = 'ECDH-ES+A256KW';
const CONTENT = 'A256GCM';

/** A personal part, readable only with the receiving circle's private key (X25519). `about` binds it to one claim. */
export async function seal(part: unknown, keys: CircleKeys, about: string): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(part)))
    .setProtectedHeader({ alg: KEY_AGREEMENT, enc: CONTENT, kith: about })
    .encrypt(await importJWK(keys.sealing, KEY_AGREEMENT));
}

/** Opens a part sealed to this circle about the same thing. Refusal: `SEAL_BROKEN`. */
export async function open<T>(
  sealed: string,
  privateKey: JWK,
  about: string,
  schema: z.ZodType<T>,
): Promise<Result<T>> {
  try {
    const options = { keyManagementAlgorithms: [KEY_AGREEMENT], contentEncryptionAlgorithms: [CONTENT] };
    const opened = await compactDecrypt(sealed, await importJWK(privateKey, KEY_AGREEMENT), options);
    if (opened.protectedHeader.kith !== about) return refused(refusal('SEAL_BROKEN'));
    return ok(schema.parse(JSON.parse(new TextDecoder().decode(opened.plaintext))));
  } catch {
    return refused(refusal('SEAL_BROKEN'));
  }
}
