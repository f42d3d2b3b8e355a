import { z } from 'zod';
import { arn, identifier, physicalName, type Resource } from '../resource.ts';
import { kind } from '../resource-kind.ts';
import { urlSuffix } from '../template.ts';

const poolId = (resource: Resource): string => `${resource.stack.region}_${identifier(resource, 9)}`;
const poolArn = (resource: Resource): string => arn(resource, 'cognito-idp', `userpool/${poolId(resource)}`);
const provider = (resource: Resource): string =>
  `cognito-idp.${resource.stack.region}.${urlSuffix}/${poolId(resource)}`;

export const userPools = kind({
  type: 'AWS::Cognito::UserPool',
  ref: poolId,
  attributes: {
    Arn: poolArn,
    ProviderName: provider,
    ProviderURL: (resource) => `https://${provider(resource)}`,
    UserPoolId: poolId,
  },
  // How people prove who they are is Cognito's work; locally one picks a demo person.
  inert: [
    'AccountRecoverySetting',
    'AdminCreateUserConfig',
    'AliasAttributes',
    'AutoVerifiedAttributes',
    'DeletionProtection',
    'DeviceConfiguration',
    'EmailConfiguration',
    'EmailVerificationMessage',
    'EmailVerificationSubject',
    'EnabledMfas',
    'MfaConfiguration',
    'Policies',
    'Schema',
    'SmsAuthenticationMessage',
    'SmsConfiguration',
    'SmsVerificationMessage',
    'UserAttributeUpdateSettings',
    'UserPoolAddOns',
    'UserPoolTags',
    'UserPoolTier',
    'UsernameAttributes',
    'UsernameConfiguration',
    'VerificationMessageTemplate',
    'WebAuthnRelyingPartyID',
    'WebAuthnUserVerification',
  ],
  properties: z.strictObject({ UserPoolName: z.string().optional() }),
  add: (draft, _properties, resource) => {
    const name = physicalName(resource, 'UserPoolName');
    draft.userPools.push({ id: poolId(resource), arn: poolArn(resource), name });
  },
});

const clientId = (resource: Resource): string => identifier(resource, 26);

export const clients = kind({
  type: 'AWS::Cognito::UserPoolClient',
  ref: clientId,
  attributes: { ClientId: clientId, Name: (resource) => physicalName(resource, 'ClientName') },
  inert: [
    'AccessTokenValidity',
    'AllowedOAuthFlows',
    'AllowedOAuthFlowsUserPoolClient',
    'AuthSessionValidity',
    'EnablePropagateAdditionalUserContextData',
    'EnableTokenRevocation',
    'ExplicitAuthFlows',
    'GenerateSecret',
    'IdTokenValidity',
    'PreventUserExistenceErrors',
    'ReadAttributes',
    'RefreshTokenRotation',
    'RefreshTokenValidity',
    'SupportedIdentityProviders',
    'TokenValidityUnits',
    'WriteAttributes',
  ],
  properties: z.strictObject({
    UserPoolId: z.string(),
    ClientName: z.string().optional(),
    CallbackURLs: z.array(z.string()).default([]),
    LogoutURLs: z.array(z.string()).default([]),
    AllowedOAuthScopes: z.array(z.string()).default([]),
  }),
  add: (draft, { UserPoolId, CallbackURLs, LogoutURLs, AllowedOAuthScopes }, resource) => {
    const value = {
      id: clientId(resource),
      name: physicalName(resource, 'ClientName'),
      callbackUrls: CallbackURLs,
      logoutUrls: LogoutURLs,
      scopes: AllowedOAuthScopes,
    };
    draft.clients.push({ resource, to: UserPoolId, value });
  },
});

export const groups = kind({
  type: 'AWS::Cognito::UserPoolGroup',
  ref: (resource) => physicalName(resource, 'GroupName'),
  attributes: {},
  inert: ['Description', 'Precedence'],
  properties: z.strictObject({ UserPoolId: z.string(), GroupName: z.string() }),
  add: (draft, { UserPoolId, GroupName }, resource) => {
    draft.groups.push({ resource, to: UserPoolId, value: GroupName });
  },
});

/** Its scopes reach the model through the clients that are allowed them. */
export const resourceServers = kind({
  type: 'AWS::Cognito::UserPoolResourceServer',
  ref: (resource) => physicalName(resource, 'Identifier'),
  attributes: {},
  inert: ['Name', 'Scopes'],
  properties: z.strictObject({ UserPoolId: z.string(), Identifier: z.string() }),
  add: () => {},
});
