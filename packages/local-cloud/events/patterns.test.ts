import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compilePattern, InvalidPattern } from './patterns.ts';

interface Vector {
  readonly pattern: Record<string, unknown>;
  readonly event: Record<string, unknown>;
  readonly expected: boolean | 'invalid-pattern';
}

const vectors = JSON.parse(
  gunzipSync(readFileSync(new URL('fixtures/event-patterns.json.gz', import.meta.url))).toString('utf8'),
) as Vector[];

function answer({ pattern, event }: Vector): boolean | 'invalid-pattern' {
  try {
    return compilePattern(pattern)(event);
  } catch (thrown) {
    if (thrown instanceof InvalidPattern) return 'invalid-pattern';
    throw thrown;
  }
}

describe('event patterns', () => {
  test('agree with the recorded answers of AWS’s own matcher on all 1,000 cases', () => {
    expect(vectors).toHaveLength(1000);
    const wrong = vectors.filter((vector) => answer(vector) !== vector.expected);
    expect(wrong).toEqual([]);
  });

  const cases: [string, Record<string, unknown>, Record<string, unknown>, boolean][] = [
    [
      'two fields under one array match in the same element only',
      { a: { b: [1], c: [2] } },
      {
        a: [
          { b: 1, c: 3 },
          { b: 4, c: 2 },
        ],
      },
      false,
    ],
    ['two fields of one element match', { a: { b: [1], c: [2] } }, { a: [{ b: 4 }, { b: 1, c: 2 }] }, true],
    [
      'values of a plain array match one by one',
      { to: ['todmorden'] },
      { to: ['clapton', 'todmorden'] },
      true,
    ],
    [
      'an absent field is judged over the whole event',
      { a: { b: [{ exists: false }] } },
      { a: [{ c: 1 }, { b: 1 }] },
      false,
    ],
    ['an object is not a value', { a: [{ exists: true }] }, { a: { b: 1 } }, false],
    ['an empty array holds no value', { a: [{ exists: false }] }, { a: [] }, true],
    ['anything-but needs the field to exist', { a: [{ 'anything-but': 'x' }] }, { b: 1 }, false],
    ['anything-but a text accepts a number', { a: [{ 'anything-but': '5' }] }, { a: 5 }, true],
    ['$or of two fields', { a: [1], $or: [{ b: [1] }, { c: [1] }] }, { a: 1, c: 1 }, true],
    ['$or of neither field', { a: [1], $or: [{ b: [1] }, { c: [1] }] }, { a: 1, c: 2 }, false],
    [
      'case is folded on the pattern’s side',
      { a: [{ 'equals-ignore-case': 'straße' }] },
      { a: 'STRASSE' },
      true,
    ],
    [
      'a literal address matches its other spellings',
      { ip: ['2001:db8::1'] },
      { ip: '2001:DB8:0:0:0:0:0:1' },
      true,
    ],
    ['a range takes both bounds', { n: [{ numeric: ['>', 0, '<=', 5] }] }, { n: 5 }, true],
    ['an escaped star is a star', { a: [{ wildcard: 'a\\*b*' }] }, { a: 'a*bc' }, true],
  ];
  test.each(cases)('%s', (_title, pattern, event, expected) => {
    expect(compilePattern(pattern)(event)).toBe(expected);
  });

  const refused: [string, Record<string, unknown>, RegExp][] = [
    ['an empty pattern', {}, /empty objects/],
    ['an empty list', { a: [] }, /at "a": empty arrays/],
    ['a bare value', { a: 'x' }, /at "a": must be an object or an array/],
    ['an unknown matcher', { a: [{ regex: 'x' }] }, /"regex" is not a known match type/],
    ['two matchers in one expression', { a: [{ prefix: 'x', suffix: 'y' }] }, /exactly one key/],
    ['a mask of one address', { a: [{ cidr: '10.0.0.1/32' }] }, /mask must be 0 to 31/],
    ['anything-but of mixed types', { a: [{ 'anything-but': ['x', 1] }] }, /not both/],
    ['an empty prefix under anything-but', { a: [{ 'anything-but': { prefix: '' } }] }, /empty prefix/],
    ['consecutive stars', { a: [{ wildcard: '**' }] }, /consecutive/],
    ['a stray backslash', { a: [{ wildcard: 'a\\b' }] }, /backslash/],
    ['$or of one', { $or: [{ a: [1] }] }, /two objects or more/],
    ['a matcher as a field of $or', { $or: [{ prefix: ['x'] }, { a: [1] }] }, /cannot name a field/],
    ['a range upside down', { a: [{ numeric: ['>', 5, '<', 1] }] }, /below the upper bound/],
  ];
  test.each(refused)('refuse %s', (_title, pattern, why) => {
    expect(() => compilePattern(pattern)).toThrow(why);
  });
});
