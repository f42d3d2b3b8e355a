import { randomUUID } from 'node:crypto';
import { type CryptoKey, importJWK, type JWK, SignJWT } from 'jose';
import type { DemoPerson } from './people.ts';

/** Cognito's default: an hour. In seconds. */
export const tokenLifeSeconds = 60 * 60;

export interface AccessTokenRequest {
  readonly issuer: string;
  readonly person: DemoPerson;
  readonly clientId: string;
  readonly scope: string;
}

/** Signs access tokens that carry the claims Cognito's do: `client_id` and no `aud`. */
export async function accessTokenSigner(key: JWK): Promise<(request: AccessTokenRequest) => Promise<string>> {
  const signing = (await importJWK(key, 'RS256')) as CryptoKey;
  return async ({ issuer, person, clientId, scope }) => {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      ...(person.groups.length > 0 ? { 'cognito:groups': [...person.groups] } : {}),
      version: 2,
      client_id: clientId,
      token_use: 'access',
      scope,
      auth_time: now,
      username: person.username,
      jti: randomUUID(),
    };
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', ...(key.kid ? { kid: key.kid } : {}) })
      .setSubject(person.sub)
      .setIssuer(issuer)
      .setIssuedAt(now)
      .setExpirationTime(now + tokenLifeSeconds)
      .sign(signing);
  };
}

/** Claims that Cognito adds to an id token. */
export function idTokenClaims(person: DemoPerson): Record<string, unknown> {
  return {
    sub: person.sub,
    token_use: 'id',
    name: person.name,
    'cognito:username': person.username,
    ...(person.groups.length > 0 ? { 'cognito:groups': [...person.groups] } : {}),
  };
}
