import { randomInt } from 'node:crypto';

/** Without letters and digits that look alike on paper. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 10;

/** Draws a respondent code: short enough to type from a form, and nobody guesses one of a thousand million million. */
export function newRespondentCode(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
