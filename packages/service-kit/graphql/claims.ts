import { kithError } from '@kith/kernel';
import * as z from 'zod';
import type { Viewer } from '../access/viewer.ts';

const relation = z.object({
  teamId: z.string(),
  kind: z.string(),
  scopes: z.array(z.string()),
  hats: z.array(z.string()),
});

/** The part of an HTTP API request that says who is asking. The authorizer and the gateway fill it; no client can. */
const authorizer = z.object({
  jwt: z.object({
    claims: z.looseObject({ sub: z.string().min(1).max(64), 'cognito:groups': z.string().optional() }),
  }),
  lambda: z.object({ circle: z.string(), relations: z.string().nullish() }),
});

/**
 * Who is asking, from the gateway's invocation.
 * Throws `NOT_SIGNED_IN` without verified claims and `CIRCLE_REQUIRED` when they are not of this circle.
 */
export function viewerOf(requestContext: unknown, circle: string): Viewer {
  const read = authorizer.safeParse((requestContext as { authorizer?: unknown } | undefined)?.authorizer);
  if (!read.success) throw kithError('NOT_SIGNED_IN');
  const { jwt, lambda } = read.data;
  // A circle's gateway also reads the national directory: that service is of no circle, and has nobody's data.
  if (lambda.circle !== circle && circle !== 'national') throw kithError('CIRCLE_REQUIRED');
  return {
    personId: jwt.claims.sub,
    circle: lambda.circle,
    circleHats: groupsOf(jwt.claims['cognito:groups']),
    relations: lambda.relations ? z.array(relation).parse(JSON.parse(lambda.relations)) : undefined,
  };
}

/** HTTP APIs hand a list claim on as text: `[a b]`. */
function groupsOf(claim = ''): string[] {
  return claim
    .replace(/^\[|\]$/g, '')
    .split(/[\s,]+/)
    .filter(Boolean);
}
