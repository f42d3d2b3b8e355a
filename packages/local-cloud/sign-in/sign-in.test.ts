import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { UserPoolModel } from '../model.ts';
import { testBrowser } from './browser.ts';
import type { DemoPerson } from './people.ts';
import { type SignIn, startSignIn } from './sign-in.ts';

// Threads and processes start slowly on a machine that has much else to do.
vi.setConfig({ testTimeout: 30_000 });

const redirectUri = 'http://localhost:4000/signed-in';
const pool = (slug: string): UserPoolModel => ({
  id: `eu-west-2_${slug}`,
  arn: `arn:aws:cognito-idp:eu-west-2:000000000000:userpool/eu-west-2_${slug}`,
  name: `kith-${slug}`,
  groups: [],
  clients: [
    {
      id: `${slug}-portal`,
      name: 'portal',
      callbackUrls: [redirectUri],
      logoutUrls: ['http://localhost:4000/'],
      scopes: ['openid', 'profile'],
    },
  ],
});

const person = (slug: string, username: string, name: string): DemoPerson => ({
  pool: `kith-${slug}`,
  sub: `person_${username}`,
  username,
  name,
  groups: ['community-connector'],
  about: 'starts teams <in> the east',
});

let dataDir: string;
let signIn: SignIn;
let port = 0;

async function start(): Promise<void> {
  signIn = await startSignIn({
    pools: [pool('east'), pool('west')],
    people: [person('east', 'ada', 'Ada Moss-Field'), person('west', 'bo', 'Bo Lane')],
    dataDir,
    port,
    pathOf: (name) => name.replace('kith-', ''),
    report: () => {},
  });
}

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'sign-in-'));
  port = 0;
  await start();
});

afterEach(() => signIn.stop());

type Member =
  | 'authorization_endpoint'
  | 'end_session_endpoint'
  | 'token_endpoint'
  | 'jwks_uri'
  | 'issuer'
  | Token;
type Token = 'access_token' | 'id_token' | 'refresh_token';
type Json = Record<Member, string>;
const json = async (response: Response) => (await response.json()) as Json;

const discover = async (): Promise<Json> =>
  json(await fetch(`${signIn.issuer('kith-east').url}/.well-known/openid-configuration`));

/** Signs in as an application in a browser does; answers the token endpoint's answer. */
async function signInAs(username: string, redirect = redirectUri) {
  const { authorization_endpoint, token_endpoint } = await discover();
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    client_id: 'east-portal',
    response_type: 'code',
    redirect_uri: redirect,
    scope: 'openid profile',
    state: 'there',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const browser = testBrowser(new URL(authorization_endpoint).origin);
  const loginPage = await browser.visit(`${authorization_endpoint}?${query}`);
  const html = await loginPage.text();
  const action = /action="([^"]+)"/.exec(html)?.[1] ?? '';
  const back = await browser.visit(new URL(action, authorization_endpoint).href, {
    method: 'POST',
    body: new URLSearchParams({ person: username }),
  });
  const location = new URL(back.headers.get('location') ?? '');
  const answer = await fetch(token_endpoint, {
    method: 'POST',
    headers: { origin: 'http://localhost:4000' },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'east-portal',
      code: location.searchParams.get('code') ?? '',
      redirect_uri: redirect,
      code_verifier: verifier,
    }),
  });
  return { html, location, answer, browser, tokens: await json(answer) };
}

describe('signing in', () => {
  it('lists the people of the circle, and nobody of another', async () => {
    const { html } = await signInAs('ada');
    expect(html).toContain('<h1>Sign in to East</h1>');
    expect(html).toContain('Ada Moss-Field');
    expect(html).toContain('starts teams &lt;in&gt; the east');
    expect(html).not.toContain('Bo Lane');
    expect(html).not.toMatch(/<script|src=|https?:\/\//);
  });

  it('gives an access token with the claims of Cognito, checked with the published keys', async () => {
    const { tokens, location, answer } = await signInAs('ada');
    expect(location.searchParams.get('state')).toBe('there');
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:4000');
    const { jwks_uri, issuer } = await discover();
    const keys = createRemoteJWKSet(new URL(jwks_uri));
    const { payload } = await jwtVerify(tokens.access_token, keys, { issuer });
    expect(payload).toMatchObject({
      sub: 'person_ada',
      client_id: 'east-portal',
      token_use: 'access',
      username: 'ada',
      scope: 'openid profile',
      'cognito:groups': ['community-connector'],
      version: 2,
    });
    expect(payload.aud).toBeUndefined();
    expect(decodeJwt(await signIn.issuer('kith-east').token('ada'))).toMatchObject({
      iss: payload.iss,
      sub: payload.sub,
      client_id: payload.client_id,
      scope: payload.scope,
    });
  });

  it('gives an id token with the name, for the client', async () => {
    const { tokens } = await signInAs('ada');
    expect(decodeJwt(tokens.id_token)).toMatchObject({
      sub: 'person_ada',
      aud: 'east-portal',
      token_use: 'id',
      name: 'Ada Moss-Field',
      'cognito:username': 'ada',
    });
  });

  it('works for the same page on another port of this machine, and for no other page', async () => {
    const { tokens } = await signInAs('ada', 'http://localhost:51999/signed-in');
    expect(tokens.access_token).toBeDefined();
    await expect(signInAs('ada', 'https://elsewhere.example/signed-in')).rejects.toThrow();
  });

  it('refuses someone who is not of the circle', async () => {
    const { location } = await signInAs('bo');
    expect(location.searchParams.get('error')).toBe('access_denied');
    await expect(signIn.issuer('kith-east').token('bo')).rejects.toThrow('bo is nobody of kith-east');
  });

  it('can be refreshed, also after a restart, and earlier tokens stay good', async () => {
    const { tokens } = await signInAs('ada');
    expect(tokens.refresh_token).toBeDefined();
    port = Number(new URL(signIn.issuer('kith-east').url).port);
    await signIn.stop();
    await start();
    const { token_endpoint } = await discover();
    const refreshed = await fetch(token_endpoint, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: 'east-portal',
        refresh_token: tokens.refresh_token,
      }),
    });
    expect(decodeJwt((await json(refreshed)).access_token)).toMatchObject({ username: 'ada' });
    const { verificationKeys, url } = signIn.issuer('kith-east');
    await jwtVerify(tokens.access_token, verificationKeys, { issuer: url });
  });

  it('ends with signing out, which asks first and leads back to a registered page', async () => {
    const { tokens, browser } = await signInAs('ada');
    const { end_session_endpoint } = await discover();
    const back = 'http://localhost:4000/';
    const query = new URLSearchParams({ id_token_hint: tokens.id_token, post_logout_redirect_uri: back });
    const html = await (await browser.visit(`${end_session_endpoint}?${query}`)).text();
    expect(html).toContain('<h1>Sign out?</h1>');
    const action = /action="([^"]+)"/.exec(html)?.[1] ?? '';
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const gone = await browser.visit(action, {
      method: 'POST',
      body: new URLSearchParams({ xsrf, logout: 'yes' }),
    });
    expect(gone.headers.get('location')).toBe(back);
  });

  it('is done through clients known by name', () => {
    expect(signIn.issuer('kith-east').clientId('portal')).toBe('east-portal');
    expect(() => signIn.issuer('kith-east').clientId('other')).toThrow('it has portal');
  });

  it('without PKCE is refused', async () => {
    const { authorization_endpoint } = await discover();
    const query = new URLSearchParams({
      client_id: 'east-portal',
      response_type: 'code',
      redirect_uri: redirectUri,
      scope: 'openid',
    });
    const refused = await fetch(`${authorization_endpoint}?${query}`, { redirect: 'manual' });
    expect(refused.headers.get('location')).toContain('error=invalid_request');
  });
});
