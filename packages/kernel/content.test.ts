import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, contentId, isId, sha256Of } from './index.ts';

describe('content', () => {
  it('is written the same however it was put together', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'ü' }], a: undefined, A: true })).toBe(
      '{"A":true,"b":[1,{"c":"ü","d":null}]}',
    );
  });

  it('reads back as what it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      }),
    );
  });

  it('has an id of its own: another word is another id', () => {
    const [one, other] = ['as agreed', 'as agreed.'].map((text) => contentId('edition', { text }));
    expect(one).toBe(contentId('edition', { text: 'as agreed' }));
    expect(one).not.toBe(other);
    expect(isId('edition', String(one))).toBe(true);
  });

  it('is hashed as anyone can check', () => {
    expect(sha256Of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
