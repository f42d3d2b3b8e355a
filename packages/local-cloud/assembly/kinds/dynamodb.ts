import { z } from 'zod';
import type { Draft } from '../draft.ts';
import { arn, physicalName, type Resource } from '../resource.ts';
import { kind } from '../resource-kind.ts';

const keySchema = z.array(z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));

const index = z
  .object({ IndexName: z.string(), KeySchema: keySchema, Projection: z.record(z.string(), z.unknown()) })
  .transform(({ IndexName, KeySchema, Projection }) => ({ IndexName, KeySchema, Projection }));

const shape = {
  TableName: z.string().optional(),
  AttributeDefinitions: z.array(z.strictObject({ AttributeName: z.string(), AttributeType: z.string() })),
  KeySchema: keySchema,
  GlobalSecondaryIndexes: z.array(index).optional(),
  LocalSecondaryIndexes: z.array(index).optional(),
  StreamSpecification: z.object({ StreamViewType: z.string() }).optional(),
  TimeToLiveSpecification: z
    .strictObject({ AttributeName: z.string().optional(), Enabled: z.boolean() })
    .optional(),
};

const tableName = (resource: Resource): string => physicalName(resource, 'TableName');
const tableArn = (resource: Resource): string => arn(resource, 'dynamodb', `table/${tableName(resource)}`);
const streamArn = (resource: Resource): string => `${tableArn(resource)}/stream/2026-01-01T00:00:00.000`;

/** Capacity, encryption and backups are AWS's own affair; the engine here has none of them. */
const inertInBoth = ['BillingMode', 'SSESpecification', 'Tags', 'WarmThroughput'];

function add(draft: Draft, properties: z.infer<z.ZodObject<typeof shape>>, resource: Resource): void {
  const {
    GlobalSecondaryIndexes: global,
    LocalSecondaryIndexes: local,
    StreamSpecification: stream,
  } = properties;
  const ttl = properties.TimeToLiveSpecification;
  draft.tables.push({
    name: tableName(resource),
    arn: tableArn(resource),
    ...(stream && { streamArn: streamArn(resource) }),
    ...(ttl?.Enabled && ttl.AttributeName !== undefined && { timeToLiveAttribute: ttl.AttributeName }),
    create: {
      TableName: tableName(resource),
      AttributeDefinitions: properties.AttributeDefinitions,
      KeySchema: properties.KeySchema,
      BillingMode: 'PAY_PER_REQUEST',
      ...(global && { GlobalSecondaryIndexes: global }),
      ...(local && { LocalSecondaryIndexes: local }),
      ...(stream && { StreamSpecification: { StreamEnabled: true, StreamViewType: stream.StreamViewType } }),
    },
  });
}

const common = { ref: tableName, attributes: { Arn: tableArn, StreamArn: streamArn } };

export const tables = kind({
  ...common,
  type: 'AWS::DynamoDB::Table',
  inert: [
    ...inertInBoth,
    'ProvisionedThroughput',
    'OnDemandThroughput',
    'PointInTimeRecoverySpecification',
    'DeletionProtectionEnabled',
    'ContributorInsightsSpecification',
    'TableClass',
  ],
  properties: z.strictObject(shape),
  add,
});

export const globalTables = kind({
  ...common,
  type: 'AWS::DynamoDB::GlobalTable',
  inert: [
    ...inertInBoth,
    'WriteProvisionedThroughputSettings',
    'WriteOnDemandThroughputSettings',
    'ReadProvisionedThroughputSettings',
    'ReadOnDemandThroughputSettings',
  ],
  // One replica is the table itself, in its own region; its settings are backups and alarms.
  properties: z.strictObject({ ...shape, Replicas: z.array(z.unknown()).length(1) }),
  add,
});
