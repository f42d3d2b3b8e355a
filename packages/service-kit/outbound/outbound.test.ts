import type { lookup } from 'node:dns';
import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import type { request as httpsRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemOfOutsideUrl } from './outside-url.ts';
import { postBy } from './post-outside.ts';
import { isPublicAddress } from './public-address.ts';

describe('an address', () => {
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'ff02::1',
    '2002:a00:1::',
    'no address',
  ])('%s is not of the open internet', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2a00:1450:4009::1'])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it('to send to is https, by a name', () => {
    expect(problemOfOutsideUrl('https://payroll.bureau.org/kith?a=b')).toBeUndefined();
    expect(problemOfOutsideUrl('https://0x7f.1/')).toContain('by its name');
    expect(problemOfOutsideUrl('https://metadata.google.internal/')).toContain('by its name');
    expect(problemOfOutsideUrl(`https://bureau.org/${'a'.repeat(1_000)}`)).toBeDefined();
  });
});

describe('sending outside', () => {
  let server: Server;
  const got: { path: string | undefined; headers: IncomingMessage['headers']; body: string }[] = [];

  beforeAll(async () => {
    server = createServer(async (incoming, answer) => {
      let body = '';
      for await (const chunk of incoming) body += chunk;
      got.push({ path: incoming.url, headers: incoming.headers, body });
      const status = Number(incoming.url?.slice(1, 4));
      answer.writeHead(status, status === 302 ? { location: '/200' } : {}).end('secrets');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterAll(() => server.close());

  /** As sending is, but to the server of this test, whatever the name leads to. */
  const toServer = ((url: string, options: object) =>
    httpRequest({
      ...options,
      host: '127.0.0.1',
      port: (server.address() as AddressInfo).port,
      path: new URL(url).pathname,
      lookup: undefined,
    })) as unknown as typeof httpsRequest;
  const resolvingTo = (...addresses: string[]) =>
    ((_: string, __: object, callback: (error: null, found: object[]) => void) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )) as unknown as typeof lookup;
  /** As sending is, over plain HTTP, names being looked up as it says. */
  const byName = ((url: string, options: object) =>
    httpRequest(url.replace('https:', 'http:'), options)) as unknown as typeof httpsRequest;

  const parcel = { headers: { 'idempotency-key': 'one' }, body: '{"pay":"£1"}' };

  it('hands over headers and body, and is told by the status whether they were taken', async () => {
    const post = postBy(toServer, resolvingTo('8.8.8.8'));
    expect(await post('https://bureau.org/204', parcel)).toEqual({ taken: true });
    expect(got.at(-1)).toMatchObject({ body: parcel.body, headers: { 'idempotency-key': 'one' } });
    expect(await post('https://bureau.org/503', parcel)).toEqual({
      taken: false,
      problem: 'it answered 503',
    });
  });

  it('follows no redirect', async () => {
    const before = got.length;
    const post = postBy(toServer, resolvingTo('8.8.8.8'));
    expect(await post('https://bureau.org/302', parcel)).toEqual({
      taken: false,
      problem: 'it answered 302',
    });
    expect(got.length).toBe(before + 1);
  });

  it.each([[['127.0.0.1']], [['8.8.8.8', '10.0.0.1']], [['::ffff:169.254.169.254']]])(
    'connects to nobody when a name leads to %j',
    async (addresses) => {
      const post = postBy(byName, resolvingTo(...addresses));
      expect(await post('https://bureau.org/200', parcel)).toEqual({
        taken: false,
        problem: 'its name leads to an address that is not on the open internet',
      });
    },
  );

  it('never sends to what is no address outside', async () => {
    const post = postBy(toServer, resolvingTo('8.8.8.8'));
    expect(await post('https://127.0.0.1/200', parcel)).toMatchObject({ taken: false });
  });
});
