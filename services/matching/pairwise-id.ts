import { randomBytes } from 'node:crypto';

/** Draws who a worker is to one neighbour: tells nothing of the person, and is no other neighbour's (F2). */
export function newPairwiseId(): string {
  return `pw_${randomBytes(32).toString('base64url')}`;
}
