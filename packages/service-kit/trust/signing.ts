import type { CircleKeys, Envelope, PublicKey } from '@kith/contracts';
import { type DateText, ok, type Result, refusal, refused } from '@kith/kernel';
import canonicalize from 'canonicalize';
import { FlattenedSign, flattenedVerify, importJWK, type JWK } from 'jose';

/** The envelope with the circle's detached signature (Ed25519) over everything else in it, canonically written. */
export async function signEnvelope(envelope: Envelope, privateKey: JWK): Promise<Envelope> {
  const signed = await new FlattenedSign(bytesOf(envelope))
    .setProtectedHeader({ alg: 'EdDSA' })
    .sign(await importJWK(privateKey, 'EdDSA'));
  return { ...envelope, signature: `${signed.protected}..${signed.signature}` };
}

/**
 * Whether the circle named in the envelope signed all of it, with its key or, until the day that is said of it, with the
 * one before. Refusal: `EVENT_FORGED`.
 */
export async function verifyEnvelope(
  envelope: Envelope,
  { signing, former }: Pick<CircleKeys, 'signing' | 'former'>,
  today?: DateText,
): Promise<Result<true>> {
  const isGood = former && today !== undefined && today < former.until;
  for (const key of isGood ? [signing, former.signing] : [signing])
    if (await isSignedWith(envelope, key)) return ok(true);
  return refused(refusal('EVENT_FORGED'));
}

async function isSignedWith(envelope: Envelope, publicKey: PublicKey): Promise<boolean> {
  const [protectedHeader, empty, signature] = (envelope.signature ?? '').split('.');
  if (!protectedHeader || empty !== '' || !signature) return false;
  try {
    const flattened = { protected: protectedHeader, payload: bytesOf(envelope), signature };
    const key = await importJWK(publicKey, 'EdDSA');
    await flattenedVerify(
      { ...flattened, payload: Buffer.from(flattened.payload).toString('base64url') },
      key,
      { algorithms: ['EdDSA'] },
    );
    return true;
  } catch {
    return false;
  }
}

function bytesOf(envelope: Envelope): Uint8Array {
  const { signature: _, ...signedPart } = envelope;
  return new TextEncoder().encode(canonicalize(signedPart));
}
