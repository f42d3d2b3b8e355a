import { z } from 'zod';
import { ResourceProblem } from '../problems.ts';
import { arn, identifier, type Resource } from '../resource.ts';
import { kind } from '../resource-kind.ts';
import { urlSuffix } from '../template.ts';

const apiId = (resource: Resource): string => identifier(resource, 10);
const partId = (resource: Resource): string => identifier(resource, 7);
const endpoint = (resource: Resource): string =>
  `https://${apiId(resource)}.execute-api.${resource.stack.region}.${urlSuffix}`;

export const apis = kind({
  type: 'AWS::ApiGatewayV2::Api',
  ref: apiId,
  attributes: { ApiId: apiId, ApiEndpoint: endpoint },
  inert: ['Description', 'DisableExecuteApiEndpoint', 'IpAddressType', 'Tags'],
  properties: z.strictObject({
    Name: z.string(),
    ProtocolType: z.literal('HTTP'),
    CorsConfiguration: z
      .strictObject({
        AllowOrigins: z.array(z.string()).default([]),
        AllowMethods: z.array(z.string()).default([]),
        AllowHeaders: z.array(z.string()).default([]),
        /** How long a browser may remember the answer. */
        MaxAge: z.number().optional(),
      })
      .optional(),
  }),
  add: (draft, { Name, CorsConfiguration: cors }, resource) => {
    draft.apis.push({
      id: apiId(resource),
      arn: arn(resource, 'execute-api', apiId(resource)),
      name: Name,
      stack: resource.stack.name,
      ...(cors && {
        cors: { origins: cors.AllowOrigins, methods: cors.AllowMethods, headers: cors.AllowHeaders },
      }),
    });
  },
});

export const routes = kind({
  type: 'AWS::ApiGatewayV2::Route',
  ref: partId,
  attributes: { RouteId: partId },
  inert: ['OperationName'],
  properties: z.strictObject({
    ApiId: z.string(),
    RouteKey: z.string(),
    Target: z.string().regex(/^integrations\//),
    AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
    AuthorizerId: z.string().optional(),
    AuthorizationScopes: z.array(z.string()).default([]),
  }),
  add: (
    draft,
    { ApiId, RouteKey, Target, AuthorizationType, AuthorizerId, AuthorizationScopes },
    resource,
  ) => {
    const value = {
      key: RouteKey,
      integrationId: Target.replace(/^integrations\//, ''),
      scopes: AuthorizationScopes,
      ...(AuthorizationType === 'JWT' && { authorizerId: AuthorizerId ?? '' }),
    };
    draft.routes.push({ resource, to: ApiId, value });
  },
});

/** A function's ARN, or the longer address of its invocation that older constructs write. */
function functionOf(uri: string): string {
  const found = /arn:[^:]+:lambda:[^:]*:[^:]*:function:[\w-]+/.exec(uri)?.[0];
  if (found !== undefined) return found;
  throw new ResourceProblem(
    'UNSUPPORTED_TARGET',
    `the integration ${uri} is not a function. Route to a function.`,
  );
}

export const integrations = kind({
  type: 'AWS::ApiGatewayV2::Integration',
  ref: partId,
  attributes: { IntegrationId: partId },
  inert: ['Description', 'IntegrationMethod', 'TimeoutInMillis'],
  properties: z.strictObject({
    ApiId: z.string(),
    IntegrationType: z.literal('AWS_PROXY'),
    IntegrationUri: z.string(),
    PayloadFormatVersion: z.literal('2.0'),
  }),
  add: (draft, { IntegrationUri }, resource) => {
    draft.integrations.set(partId(resource), functionOf(IntegrationUri));
  },
});

export const authorizers = kind({
  type: 'AWS::ApiGatewayV2::Authorizer',
  ref: partId,
  attributes: { AuthorizerId: partId },
  inert: [],
  properties: z.strictObject({
    ApiId: z.string(),
    Name: z.string(),
    AuthorizerType: z.literal('JWT'),
    IdentitySource: z.tuple([z.literal('$request.header.Authorization')]),
    JwtConfiguration: z.strictObject({ Issuer: z.string(), Audience: z.array(z.string()) }),
  }),
  add: (draft, { JwtConfiguration: { Issuer, Audience } }, resource) => {
    draft.authorizers.set(partId(resource), { issuer: Issuer, audiences: Audience });
  },
});
