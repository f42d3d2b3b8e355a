import { z } from 'zod';
import { arn, assetDirectory, functionArn, physicalName, type Resource } from '../resource.ts';
import { kind } from '../resource-kind.ts';

const functionName = (resource: Resource): string => physicalName(resource, 'FunctionName');
const ownArn = (resource: Resource): string => arn(resource, 'lambda', `function:${functionName(resource)}`);

export const functions = kind({
  type: 'AWS::Lambda::Function',
  ref: functionName,
  attributes: { Arn: ownArn },
  // The processor, logging, tracing and capacity of a laptop are its own.
  inert: [
    'Architectures',
    'Description',
    'EphemeralStorage',
    'KmsKeyArn',
    'LoggingConfig',
    'RecursiveLoop',
    'ReservedConcurrentExecutions',
    'RuntimeManagementConfig',
    'SnapStart',
    'Tags',
    'TracingConfig',
  ],
  properties: z.strictObject({
    FunctionName: z.string().optional(),
    PackageType: z.literal('Zip').optional(),
    Runtime: z.string().regex(/^nodejs/, 'only Node.js runs here'),
    Code: z.strictObject({ S3Bucket: z.string(), S3Key: z.string() }),
    Handler: z.string(),
    Role: z.string(),
    Environment: z.strictObject({ Variables: z.record(z.string(), z.string()).default({}) }).optional(),
    Timeout: z.number().default(3),
    MemorySize: z.number().default(128),
  }),
  add: (draft, properties, resource) => {
    draft.functions.push({
      name: functionName(resource),
      arn: ownArn(resource),
      codeDir: assetDirectory(resource, properties.Code.S3Key),
      handler: properties.Handler,
      roleArn: properties.Role,
      environment: properties.Environment?.Variables ?? {},
      timeoutMs: properties.Timeout * 1000,
      memoryMb: properties.MemorySize,
    });
  },
});

export const permissions = kind({
  type: 'AWS::Lambda::Permission',
  ref: ({ logicalId }) => logicalId,
  attributes: {},
  inert: [],
  properties: z.strictObject({
    FunctionName: z.string(),
    Principal: z.string(),
    Action: z.string(),
    SourceArn: z.string().optional(),
    SourceAccount: z.string().optional(),
    PrincipalOrgID: z.string().optional(),
  }),
  add: (draft, { FunctionName, Principal, Action, SourceArn, SourceAccount, PrincipalOrgID }, resource) => {
    draft.permissions.push({
      functionArn: functionArn(resource, FunctionName),
      principal: Principal,
      action: Action,
      ...(SourceArn !== undefined && { sourceArn: SourceArn }),
      ...(SourceAccount !== undefined && { sourceAccount: SourceAccount }),
      ...(PrincipalOrgID !== undefined && { principalOrgId: PrincipalOrgID }),
    });
  },
});

export const asyncSettings = kind({
  type: 'AWS::Lambda::EventInvokeConfig',
  ref: ({ logicalId }) => logicalId,
  attributes: {},
  inert: [],
  properties: z.strictObject({
    FunctionName: z.string(),
    Qualifier: z.literal('$LATEST'),
    MaximumRetryAttempts: z.number().optional(),
    MaximumEventAgeInSeconds: z.number().optional(),
    DestinationConfig: z
      .strictObject({ OnFailure: z.strictObject({ Destination: z.string() }).optional() })
      .optional(),
  }),
  add: (draft, properties, resource) => {
    const { MaximumRetryAttempts: retries, MaximumEventAgeInSeconds: age, DestinationConfig } = properties;
    const destination = DestinationConfig?.OnFailure?.Destination;
    draft.asyncSettings.push({
      resource,
      to: functionArn(resource, properties.FunctionName),
      value: {
        ...(retries !== undefined && { asyncRetries: retries }),
        ...(age !== undefined && { asyncMaxAgeSeconds: age }),
        ...(destination !== undefined && { onFailureArn: destination }),
      },
    });
  },
});
