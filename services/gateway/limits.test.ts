import * as circle from 'kith:gateway/circle';
import * as national from 'kith:gateway/national';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { assertWithinLimits } from './limits.ts';

test.each([...circle.operations, ...national.operations])(
  '$name keeps the limits ad hoc operations have',
  ({ document }) => {
    expect(() => assertWithinLimits(parse(document))).not.toThrow();
  },
);

test('a fragment counts wherever it is spread, and as deep as it is spread', () => {
  const spread = (levels: number) =>
    parse(`{ a { ${'b { '.repeat(levels)} ...f ${'} '.repeat(levels)} } } fragment f on T { x { y } }`);
  expect(() => assertWithinLimits(spread(5))).not.toThrow();
  expect(() => assertWithinLimits(spread(6))).toThrow('9 levels deep');
});

test('questions about the schema are as deep as they need to be', () => {
  const types = `${'ofType { '.repeat(9)} name ${'} '.repeat(9)}`;
  expect(() => assertWithinLimits(parse(`{ __schema { types { ${types} } } }`))).not.toThrow();
});
