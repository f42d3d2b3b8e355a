import { describe, expect, it } from 'vitest';
import { isApproved, packagesIn } from './licences.ts';
import { readLock } from './lock.ts';
import { secretsIn } from './secrets.ts';
import { readReport } from './vulnerabilities.ts';

describe('licences of what ships', () => {
  it('counts the packages that bundles are made of, each by its own folder', () => {
    const inputs = [
      'services/teams/subgraph.ts',
      'node_modules/zod/index.js',
      'node_modules/zod/v4/core.js',
      'node_modules/@middy/core/index.js',
      'node_modules/a/node_modules/b/index.js',
    ];
    expect(packagesIn(inputs)).toEqual([
      'node_modules/@middy/core',
      'node_modules/a/node_modules/b',
      'node_modules/zod',
    ]);
  });

  it.each([
    ['MIT', true],
    ['(MIT OR CC0-1.0)', true],
    ['MIT AND Apache-2.0', true],
    ['MIT AND SSPL-1.0', false],
    ['(BSD-3-Clause OR GPL-2.0)', true],
    ['BUSL-1.1', false],
    ['SEE LICENSE IN LICENSE', false],
    ['none named', false],
    ['', false],
  ])('%s: %s', (expression, approved) => {
    expect(isApproved(expression)).toBe(approved);
  });
});

describe('secrets in files', () => {
  // Put together here, so that this file holds none.
  const of = (...parts: string[]) => parts.join('');

  it.each([
    ['an access key of AWS', of('AKI', 'A', 'ABCDEFGHIJKLMNOP')],
    ['a private key', of('-----BEGIN ', 'PRIVATE KEY-----\nMC4CAQAw')],
    ['a private key as a JWK', of('{"kty":"OKP","crv":"Ed25519","d', '":"', 'x'.repeat(43), '"}')],
    ['a token of GitHub', of('gh', 'p_', 'a'.repeat(36))],
  ])('finds %s, and says on which line', (what, text) => {
    expect(secretsIn(`first\n${text}\n`)).toEqual([{ what, line: 2 }]);
  });

  it('takes public keys, hashes and ids for what they are', () => {
    const harmless = `{"kty":"OKP","crv":"Ed25519","x":"${'y'.repeat(43)}"} ${'a'.repeat(64)} team_01J8ZQ4K`;
    expect(secretsIn(harmless)).toEqual([]);
  });
});

describe('the lock file', () => {
  const held = { resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz', integrity: 'sha512-abc' };
  const lockOf = (one: object) =>
    readLock(JSON.stringify({ packages: { '': {}, 'services/pay': {}, 'node_modules/a': one } }));

  it('holds packages to the registry and their hashes; our own are none of them', () => {
    expect(lockOf(held)).toEqual({ packages: 1, unheld: [], givenUp: [] });
    expect(lockOf({ ...held, resolved: undefined })).toMatchObject({ packages: 1, unheld: [] });
    expect(lockOf({ link: true, resolved: 'services/pay' })).toMatchObject({ packages: 0, unheld: [] });
  });

  it.each([
    ['another address', { ...held, resolved: 'git+ssh://git@github.com/a/a.git#1' }],
    ['an address that only looks like it', { ...held, resolved: 'https://registry.npmjs.org.example/a.tgz' }],
    ['no hash', { ...held, integrity: undefined }],
    ['a weak hash', { ...held, integrity: 'sha1-abc' }],
  ])('tells of %s', (_, one) => {
    expect(lockOf(one).unheld).toEqual(['node_modules/a']);
  });

  it('tells of what its authors gave up', () => {
    const words = 'Use b instead.';
    expect(lockOf({ ...held, deprecated: words }).givenUp).toEqual([{ folder: 'node_modules/a', words }]);
  });
});

describe('known vulnerabilities', () => {
  it('a registry that refuses the question says why, in what npm prints', () => {
    const refused = { message: '405 Method Not Allowed - POST', error: { summary: '', detail: '' } };
    expect(readReport(JSON.stringify(refused))).toEqual({ unreachable: refused.message });
  });

  it('are read with what they come by', () => {
    const report = { vulnerabilities: { a: { severity: 'high', via: [{ title: 'It leaks' }, 'b'] } } };
    expect(readReport(JSON.stringify(report))).toEqual({
      known: [{ name: 'a', severity: 'high', because: 'It leaks; b' }],
    });
  });

  it.each([
    [
      '{"message":"request to https://registry.npmjs.org failed"}',
      'request to https://registry.npmjs.org failed',
    ],
    ['{"error":{"code":"ENOAUDIT","summary":"no audit endpoint"}}', 'no audit endpoint'],
    ['{"error":{"summary":""}}', 'npm does not say why'],
    ['', 'npm gave no answer that can be read'],
  ])('a registry that cannot be asked is not taken for a clean bill: %s', (text, unreachable) => {
    expect(readReport(text)).toEqual({ unreachable });
  });
});
