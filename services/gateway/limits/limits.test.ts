import * as circle from 'kith:gateway/circle';
import * as national from 'kith:gateway/national';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { assertWithinLimits } from './assert-within.ts';
import { limits } from './limits.ts';
import { sizeOf } from './size.ts';

const operations = [...circle.operations, ...national.operations];
const sizes = operations.map(({ document }) => sizeOf(parse(document)));
const most = (key: keyof (typeof sizes)[number]) => Math.max(...sizes.map((size) => size[key]));
const tokensOf = (document: string) => {
  let count = 0;
  for (let token = parse(document).loc?.startToken.next; token; token = token.next) count++;
  return count;
};

describe('F14: the limits of a query', () => {
  it.each(operations)('are kept by $name, as long as its lists may be', ({ document }) => {
    expect(() => assertWithinLimits(parse(document))).not.toThrow();
    expect(document.length).toBeLessThanOrEqual(limits.text);
    expect(tokensOf(document)).toBeLessThanOrEqual(limits.tokens);
  });

  it('leave head-room over our own largest operation, and not much more', () => {
    const own = {
      fields: most('fields'),
      tokens: Math.max(...operations.map(({ document }) => tokensOf(document))),
      text: Math.max(...operations.map(({ document }) => document.length)),
    };
    for (const [key, used] of Object.entries(own) as [keyof typeof own, number][]) {
      expect([key, limits[key] >= used * 1.25, limits[key] <= used * 8]).toEqual([key, true, true]);
    }
    // Ours rename nothing and condition next to nothing; some room is left for those of other clients.
    for (const key of ['roots', 'aliases', 'directives'] as const) {
      expect([key, limits[key] >= most(key) * 1.25, limits[key] <= Math.max(20, most(key) * 6)]).toEqual([
        key,
        true,
        true,
      ]);
    }
  });

  it('are a depth of 8 and a cost of 1,000', () => {
    const deep = (levels: number) => parse(`${'{ a '.repeat(levels)}${'}'.repeat(levels)}`);
    expect(() => assertWithinLimits(deep(8))).not.toThrow();
    expect(() => assertWithinLimits(deep(9))).toThrow('9 levels deep');
    const things = (first: string) =>
      parse(
        `query($n: Int) { teams(first: ${first}) { edges { node { members(first: 10) { edges { node { id } } } } } } }`,
      );
    // One list, and of each of 80 teams the team, its list and ten members.
    expect(sizeOf(things('80')).cost).toBe(1 + 80 * 12);
    expect(() => assertWithinLimits(things('80'))).not.toThrow();
    expect(() => assertWithinLimits(things('90'))).toThrow('1081 things long at the most; 1000 are allowed');
    expect(() => assertWithinLimits(things('$n'), { n: 90 })).toThrow('1081 things');
    // What is no length, or longer than any page: as long as a page may be. What is not said: as long as one is then.
    expect(sizeOf(things('$n')).cost).toBe(1 + 20 * 12);
    for (const n of [1e9, -1, 'many']) {
      expect(() => assertWithinLimits(things('$n'), { n })).toThrow('1201 things');
    }
  });

  it('count a fragment wherever it is spread, and as deep as it is spread', () => {
    const spread = (levels: number) =>
      parse(`{ a { ${'b { '.repeat(levels)} ...f ${'} '.repeat(levels)} } } fragment f on T { x { y } }`);
    expect(() => assertWithinLimits(spread(5))).not.toThrow();
    expect(() => assertWithinLimits(spread(6))).toThrow('9 levels deep');
  });

  it('let the explorer ask about the schema, and nobody go round in circles there', () => {
    const about = (levels: number) =>
      parse(`{ __schema { types ${'{ fields { type '.repeat(levels)}{ name }${' } }'.repeat(levels)} } }`);
    expect(() => assertWithinLimits(about(5))).not.toThrow();
    expect(() => assertWithinLimits(about(7))).toThrow('levels deep about the schema');
  });
});
