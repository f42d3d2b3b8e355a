import { describe, expect, it } from 'vitest';
import { newId } from './new-id.ts';

describe('an id made in the browser', () => {
  it('is a prefix and a ULID, which begins with the moment', () => {
    // The example of the ULID specification.
    expect(newId('claim', 1_469_918_176_385)).toMatch(/^claim_01ARYZ6S41[0-9A-HJKMNP-TV-Z]{16}$/);
  });

  it('is another one each time', () => {
    expect(newId('claim')).not.toBe(newId('claim'));
  });
});
