import { z } from 'zod';
import { arn, physicalName, type Resource } from '../resource.ts';
import { kind } from '../resource-kind.ts';
import { urlSuffix } from '../template.ts';
import { statementsOf } from './policy-document.ts';

const queueName = (resource: Resource): string => physicalName(resource, 'QueueName');
const queueArn = (resource: Resource): string => arn(resource, 'sqs', queueName(resource));
const queueUrl = (resource: Resource): string =>
  `https://sqs.${resource.stack.region}.${urlSuffix}/${resource.stack.account}/${queueName(resource)}`;

export const queues = kind({
  type: 'AWS::SQS::Queue',
  ref: queueUrl,
  attributes: { Arn: queueArn, QueueName: queueName, QueueUrl: queueUrl },
  inert: [
    'KmsDataKeyReusePeriodSeconds',
    'KmsMasterKeyId',
    'ReceiveMessageWaitTimeSeconds',
    'RedriveAllowPolicy',
    'SqsManagedSseEnabled',
    'Tags',
  ],
  properties: z.strictObject({
    QueueName: z.string().optional(),
    VisibilityTimeout: z.number().optional(),
    MessageRetentionPeriod: z.number().optional(),
  }),
  add: (draft, { VisibilityTimeout: hidden, MessageRetentionPeriod: kept }, resource) => {
    draft.queues.push({
      name: queueName(resource),
      arn: queueArn(resource),
      url: queueUrl(resource),
      policy: [],
      ...(hidden !== undefined && { visibilityTimeoutSeconds: hidden }),
      ...(kept !== undefined && { retentionSeconds: kept }),
    });
  },
});

export const queuePolicies = kind({
  type: 'AWS::SQS::QueuePolicy',
  ref: ({ logicalId }) => logicalId,
  attributes: { Id: ({ logicalId }) => logicalId },
  inert: [],
  properties: z.strictObject({ Queues: z.array(z.string()), PolicyDocument: z.unknown() }),
  add: (draft, { Queues, PolicyDocument }, resource) => {
    const value = statementsOf(PolicyDocument);
    for (const url of Queues) draft.queuePolicies.push({ resource, to: url, value });
  },
});
