import type { CircleKeys, Envelope } from '@kith/contracts';
import { ok, type Result, refusal, refused } from '@kith/kernel';
import canonicalize from 'canonicalize';
import { FlattenedSign, flattenedVerify, importJWK, type JWK } from 'jose';

/** The envelope with the circle's detached signature (Ed25519) over everything else in it, canonically written. */
export async function signEnvelope(envelope: Envelope, privateKey: JWK): Promise<Envelope> {
  const signed = await new FlattenedSign(bytesOf(envelope))
    .setProtectedHeader({ alg: 'EdDSA' })
    .sign(await importJWK(privateKey, 'EdDSA'));
  return { ...envelope, signature: `${signed.protected}..${signed.signature}` };
}

/** Whether the circle named in the envelope signed all of it. Refusal: `EVENT_FORGED`. */
export async function verifyEnvelope(
  envelope: Envelope,
  keys: Pick<CircleKeys, 'signing'>,
): Promise<Result<true>> {
  const [protectedHeader, empty, signature] = (envelope.signature ?? '').split('.');
  if (!protectedHeader || empty !== '' || !signature) return refused(refusal('EVENT_FORGED'));
  try {
    const flattened = { protected: protectedHeader, payload: bytesOf(envelope), signature };
    const key = await importJWK(keys.signing, 'EdDSA');
    await flattenedVerify(
      { ...flattened, payload: Buffer.from(flattened.payload).toString('base64url') },
      key,
      { algorithms: ['EdDSA'] },
    );
    return ok(true);
  } catch {
    return refused(refusal('EVENT_FORGED'));
  }
}

function bytesOf(envelope: Envelope): Uint8Array {
  const { signature: _, ...signedPart } = envelope;
  return new TextEncoder().encode(canonicalize(signedPart));
}
