import { expect, test } from 'vitest';
import { assertEnforceable } from './enforceable.ts';
import { supergraphOf } from './testing/supergraph.ts';

const sdl = 'type Query { mine: String }';
const plain = supergraphOf({ a: { sdl, resolvers: {} } });

test('a supergraph without rules for the executor passes', () => {
  expect(() => assertEnforceable(plain)).not.toThrow();
});

test.each(['authenticated', 'requiresScopes', 'policy', 'context'])(
  '@%s is refused, since nothing would enforce it',
  (directive) => {
    const argument = directive === 'authenticated' ? '' : '(a: "b")';
    const used = plain.replace('mine: String', `mine: String @${directive}${argument}`);
    expect(() => assertEnforceable(used)).toThrow(`@${directive}`);
  },
);

test('a directive is refused under another name, too', () => {
  const linked = plain.replace(
    'schema',
    'schema @link(url: "https://specs.apollo.dev/policy/v0.1", as: "rule", for: SECURITY)',
  );
  expect(() => assertEnforceable(linked)).toThrow('@policy');
});

test('an unknown specification that must be enforced is refused, one that need not is not', () => {
  const link = (purpose: string): string =>
    plain.replace('schema', `schema @link(url: "https://example.org/quota/v1.0"${purpose})`);
  expect(() => assertEnforceable(link(', for: EXECUTION'))).toThrow('@quota');
  expect(() => assertEnforceable(link(''))).not.toThrow();
});
