import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { claimStrings } from './claims.ts';
import { authorise } from './jwt-authorizer.ts';

const { privateKey, publicKey } = await generateKeyPair('RS256');
const issuer = 'http://localhost:4001/east';
const trusted = {
  issuer,
  keys: createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256' }] }),
};
const authorizer = {
  issuer: 'https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_east',
  audiences: ['portal'],
};

const signed = (claims: JWTPayload, from = issuer) =>
  new SignJWT({ client_id: 'portal', exp: Math.floor(Date.now() / 1000) + 60, ...claims })
    .setProtectedHeader({ alg: 'RS256' })
    .setIssuer(from)
    .sign(privateKey);

const verdictOf = async (token: string) => (await authorise(authorizer, trusted, `Bearer ${token}`)).ok;

describe('a JWT authorizer', () => {
  it('takes a token whose client or audience is among its own', async () => {
    expect(await verdictOf(await signed({}))).toBe(true);
    expect(await verdictOf(await signed({ aud: ['other', 'portal'], client_id: 'other' }))).toBe(true);
  });

  it('refuses a token of another client, even when only its audience tells', async () => {
    expect(await verdictOf(await signed({ client_id: 'other' }))).toBe(false);
    expect(await verdictOf(await signed({ aud: 'other' }))).toBe(false);
  });

  it('refuses a token that has expired, is not valid yet, or comes from elsewhere', async () => {
    const now = Math.floor(Date.now() / 1000);
    expect(await verdictOf(await signed({ exp: now - 1 }))).toBe(false);
    expect(await verdictOf(await signed({ nbf: now + 60 }))).toBe(false);
    expect(await verdictOf(await signed({}, 'http://localhost:4001/west'))).toBe(false);
  });

  it('takes a token for a route that names scopes only if it carries one of them: an id token has none', async () => {
    const scoped = { ...authorizer, scopes: ['openid'] };
    const of = async (claims: JWTPayload) => {
      const verdict = await authorise(scoped, trusted, `Bearer ${await signed(claims)}`);
      return verdict.ok || (verdict.isForbidden ? 'forbidden' : 'unauthorised');
    };
    expect(await of({ scope: 'profile openid' })).toBe(true);
    expect(await of({ scope: 'profile' })).toBe('forbidden');
    expect(await of({ token_use: 'id' })).toBe('forbidden');
    expect(await of({ scope: 'openid', exp: 1 })).toBe('unauthorised');
  });

  it('refuses what is no token, and any token when its issuer is not known here', async () => {
    expect((await authorise(authorizer, trusted, undefined)).ok).toBe(false);
    expect(await verdictOf('no.token.atall')).toBe(false);
    expect((await authorise(authorizer, undefined, `Bearer ${await signed({})}`)).ok).toBe(false);
  });
});

describe('claims on their way to a function', () => {
  it('are strings, printed as API Gateway prints them', () => {
    const claims = { n: 2, yes: true, list: ['a', 'b'], nested: { b: 1, a: [1] } };
    expect(claimStrings(claims)).toEqual({ n: '2', yes: 'true', list: '[a b]', nested: 'map[a:[1] b:1]' });
  });
});
