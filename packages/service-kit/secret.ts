import { createHash, randomBytes } from 'node:crypto';

/** Draws the secret of an address: nobody guesses 256 bits, however often they ask. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret: enough to know it again. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
