import { decodeJwt, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { HttpRouteModel } from '../model.ts';

/** The local issuer that stands for an issuer named in a template. */
export interface TrustedIssuer {
  readonly issuer: string;
  readonly keys: JWTVerifyGetKey;
}

export type Verdict =
  | { readonly ok: true; readonly claims: JWTPayload }
  | {
      readonly ok: false;
      readonly reason: string;
      /** The token is good, and not for this route. */
      readonly isForbidden?: true;
    };

/**
 * Checks a bearer token as an HTTP API's JWT authorizer does: signature, issuer, times, and that `aud`, or `client_id`
 * in a token without one, is among the audiences. A route that names scopes takes tokens that carry one of them.
 */
export async function authorise(
  authorizer: NonNullable<HttpRouteModel['authorizer']>,
  trusted: TrustedIssuer | undefined,
  header: string | undefined,
): Promise<Verdict> {
  const token = /^(?:Bearer\s+)?(\S+)$/i.exec(header ?? '')?.[1];
  if (!token) return { ok: false, reason: 'the identity source has no token' };
  if (!trusted) return { ok: false, reason: `unknown issuer ${authorizer.issuer}` };
  try {
    const { payload } = await jwtVerify(token, trusted.keys, {
      issuer: trusted.issuer,
      algorithms: ['RS256'],
    });
    if (typeof payload.exp !== 'number') return { ok: false, reason: 'the token never expires' };
    const audiences = payload.aud === undefined ? [payload.client_id] : [payload.aud].flat();
    if (!audiences.some((audience) => authorizer.audiences.includes(String(audience)))) {
      return { ok: false, reason: 'the token is for another audience' };
    }
    const { scopes = [] } = authorizer;
    const carried = String(payload.scope ?? payload.scp ?? '').split(' ');
    if (scopes.length > 0 && !scopes.some((scope) => carried.includes(scope))) {
      return { ok: false, reason: `the token carries none of ${scopes.join(', ')}`, isForbidden: true };
    }
    return { ok: true, claims: payload };
  } catch (error) {
    return { ok: false, reason: `${(error as Error).message}${foreign(token, trusted.issuer)}` };
  }
}

function foreign(token: string, expected: string): string {
  try {
    const { iss } = decodeJwt(token);
    return iss === expected ? '' : ` (issued by ${iss})`;
  } catch {
    return '';
  }
}
