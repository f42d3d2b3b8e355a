import { kithError } from '@kith/kernel';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { RequestScope } from '../subgraphs/scope.ts';

/** The part of the event that the HTTP API's authorizer fills and no client can. */
interface Authorized {
  readonly authorizer?: { readonly jwt?: { readonly claims?: Record<string, unknown> } };
}

/** Who is asking. @throws `NOT_SIGNED_IN` without claims that an authorizer has verified */
export function scopeOf(event: APIGatewayProxyEventV2, circle: string): RequestScope {
  const claims = (event.requestContext as Authorized).authorizer?.jwt?.claims;
  if (typeof claims?.sub !== 'string' || claims.sub === '') throw kithError('NOT_SIGNED_IN');
  return { circle, claims, correlationId: event.requestContext.requestId, relations: undefined };
}
