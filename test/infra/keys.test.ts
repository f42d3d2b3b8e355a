import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CompactEncrypt, CompactSign, compactDecrypt, compactVerify, importJWK } from 'jose';
import { describe, expect, it } from 'vitest';
import { issueKeys } from '../../infra/index.ts';
import { resolveKeys } from '../../infra/keys/resolve-keys.ts';
import { loadKeys, loadRegistry, rotateKeys } from '../../infra/registry/index.ts';
import { RegistryFixture } from './support/registry-fixture.ts';

const text = new TextEncoder().encode('cover');

async function resolved(fixture: RegistryFixture) {
  return resolveKeys(fixture.root, loadRegistry(fixture.root));
}

const keyNamed = (fixture: RegistryFixture, wanted: string) =>
  loadKeys(fixture.root).find(({ name }) => name === wanted);

describe('the keys of a circle', () => {
  it('demo circles and their national co-op get keys of their own, once', async () => {
    const fixture = new RegistryFixture();
    const [first, second] = [await resolved(fixture), await resolved(fixture)];
    expect(second).toEqual(first);
    const signing = [first.national, ...first.circles].map(({ keys }) => keys.signing.x);
    expect(new Set(signing).size).toBe(9);
  });

  it('two programs that start at once agree on the keys', async () => {
    const fixture = new RegistryFixture();
    const [first, second] = await Promise.all([resolved(fixture), resolved(fixture)]);
    expect(second).toEqual(first);
  });

  it('what a circle signs and what is sealed to it fits the published halves', async () => {
    const fixture = new RegistryFixture();
    const { circles } = await resolved(fixture);
    const { keys } = circles.find(({ slug }) => slug === 'clapton') ?? {};
    const secret = (name: string) =>
      JSON.parse(keyNamed(fixture, `/kith/clapton/keys/${name}`)?.value ?? '{}');
    const jws = await new CompactSign(text)
      .setProtectedHeader({ alg: 'EdDSA' })
      .sign(await importJWK(secret('signing'), 'EdDSA'));
    const jwe = await new CompactEncrypt(text)
      .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM' })
      .encrypt(await importJWK(keys?.sealing ?? {}, 'ECDH-ES'));
    expect((await compactVerify(jws, await importJWK(keys?.signing ?? {}, 'EdDSA'))).payload).toEqual(text);
    expect((await compactDecrypt(jwe, await importJWK(secret('sealing'), 'ECDH-ES'))).plaintext).toEqual(
      text,
    );
  });

  it('each has a data key of its own, encrypted by the key of the account; made once', async () => {
    const fixture = new RegistryFixture();
    await resolved(fixture);
    const dataKeys = () =>
      loadKeys(fixture.root).filter(({ keyAlias }) => keyAlias === 'alias/kith-data-keys');
    const first = dataKeys();
    expect(new Set(first.map(({ value }) => JSON.parse(value).keys[1])).size).toBe(9);
    await resolved(fixture);
    expect(dataKeys()).toEqual(first);
  });

  it('private keys stay in files that only their user reads, and out of git', async () => {
    const fixture = new RegistryFixture();
    await resolved(fixture);
    const folder = join(fixture.root, '.kith', 'keys');
    const modes = readdirSync(folder).map((file) => statSync(join(folder, file)).mode & 0o777);
    expect(modes).toHaveLength(2 * 9);
    expect(new Set(modes)).toEqual(new Set([0o600]));
    expect(execFileSync('git', ['check-ignore', '.kith/keys/clapton.json'], { encoding: 'utf8' })).toContain(
      '.kith',
    );
  });

  it('a real circle without keys is refused, with the command that makes them', async () => {
    const fixture = new RegistryFixture().edit('raglan', (raglan) => {
      raglan.demo = false;
    });
    await expect(resolved(fixture)).rejects.toThrow('npm run circle -- keys raglan');
  });

  it('a real circle gets public keys in the registry, and commands for the private ones that do not contain them', async () => {
    const fixture = new RegistryFixture().edit('raglan', (raglan) => {
      raglan.demo = false;
    });
    const { file, commands } = await issueKeys(fixture.root, 'raglan');
    expect(file).toBe('infra/circles/raglan.json');
    const { circles } = await resolved(fixture);
    expect(circles.find(({ slug }) => slug === 'raglan')?.keys.signing.crv).toBe('Ed25519');
    const [, path = ''] = /file:\/\/(\S+)/.exec(commands[0] ?? '') ?? [];
    const { d } = JSON.parse(readFileSync(join(fixture.root, path), 'utf8'));
    expect(commands[0]).toMatch(
      /^aws ssm put-parameter .*--type SecureString --name \/kith\/raglan\/keys\/signing /,
    );
    expect(commands.join() + fixture.text('raglan')).not.toContain(d);
    const [command = ''] = commands.filter((one) => one.includes('/kith/raglan/keys/data '));
    expect(command).toContain('--type SecureString --key-id alias/kith-data-keys ');
    const [, dataPath = ''] = /file:\/\/(\S+)/.exec(command) ?? [];
    const { current, keys } = JSON.parse(readFileSync(join(fixture.root, dataPath), 'utf8'));
    expect(Buffer.from(keys[current], 'base64')).toHaveLength(32);
  });

  it('keys are not replaced by accident', async () => {
    const fixture = new RegistryFixture().edit('raglan', (raglan) => {
      raglan.demo = false;
    });
    await issueKeys(fixture.root, 'raglan');
    await expect(issueKeys(fixture.root, 'raglan')).rejects.toThrow('has keys');
    await expect(issueKeys(fixture.root, 'clapton')).rejects.toThrow('is a demo');
  });

  it('are replaced one after the other: what was signed with the key before is believed for fifteen days', async () => {
    const fixture = new RegistryFixture().edit('raglan', (entry) => {
      entry.demo = false;
    });
    await expect(rotateKeys(fixture.root, 'raglan', '2026-11-22')).rejects.toThrow('no keys yet');
    await issueKeys(fixture.root, 'raglan');
    const keysNow = () => loadRegistry(fixture.root).circles.find(({ slug }) => slug === 'raglan')?.keys;
    const before = keysNow();
    const { commands } = await rotateKeys(fixture.root, 'raglan', '2026-11-22');
    expect(keysNow()).toEqual({
      signing: expect.objectContaining({ crv: 'Ed25519' }),
      sealing: before?.sealing,
      former: { signing: before?.signing, until: '2026-12-07' },
    });
    expect(keysNow()?.signing).not.toEqual(before?.signing);
    expect(commands).toHaveLength(2);
    expect(commands[0]).toMatch(/--name \/kith\/raglan\/keys\/signing .*--overwrite$/);
    await expect(rotateKeys(fixture.root, 'raglan', '2026-12-06')).rejects.toThrow('until 2026-12-07');
    await rotateKeys(fixture.root, 'raglan', '2026-12-07');
    await expect(rotateKeys(fixture.root, 'clapton', '2026-11-22')).rejects.toThrow('demo');
  });
});
