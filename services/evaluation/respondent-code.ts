import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Without letters and digits that look alike on paper. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 10;

/** Draws a respondent code: short enough to type from a form, and nobody guesses one of a thousand million million. */
export function newRespondentCode(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** Draws the secret of a personal link. */
export function newLinkSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a link's secret: enough to know it again. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
