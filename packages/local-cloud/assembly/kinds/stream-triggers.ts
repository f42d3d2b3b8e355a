import { z } from 'zod';
import { compilePattern, InvalidPattern } from '../../events/patterns.ts';
import { ResourceProblem } from '../problems.ts';
import { arn, functionArn, identifier, type Resource } from '../resource.ts';
import { kind } from '../resource-kind.ts';

const uuid = (resource: Resource): string =>
  identifier(resource, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** Filters are event patterns, written as JSON texts. */
const filter = z.strictObject({ Pattern: z.string() }).transform(({ Pattern }, context) => {
  try {
    const pattern = JSON.parse(Pattern) as Record<string, unknown>;
    compilePattern(pattern);
    return pattern;
  } catch (thrown) {
    if (!(thrown instanceof InvalidPattern || thrown instanceof SyntaxError)) throw thrown;
    context.addIssue(thrown.message);
    return z.NEVER;
  }
});

/** `arn:aws:dynamodb:eu-west-2:000000000000:table/NAME/stream/LABEL` */
function tableOf(streamArn: string): string {
  const name = /:table\/([^/]+)\/stream\//.exec(streamArn)?.[1];
  if (name !== undefined) return name;
  throw new ResourceProblem(
    'UNSUPPORTED_TARGET',
    `${streamArn} is not the stream of a table. Only DynamoDB streams trigger functions here.`,
  );
}

export const streamTriggers = kind({
  type: 'AWS::Lambda::EventSourceMapping',
  ref: uuid,
  attributes: {
    Id: uuid,
    EventSourceMappingArn: (resource) => arn(resource, 'lambda', `event-source-mapping:${uuid(resource)}`),
  },
  // One shard, read at once: how batches gather and run side by side does not show. Records are never too old here.
  inert: [
    'MaximumBatchingWindowInSeconds',
    'MaximumRecordAgeInSeconds',
    'ParallelizationFactor',
    'Tags',
    'MetricsConfig',
  ],
  properties: z.strictObject({
    FunctionName: z.string(),
    EventSourceArn: z.string(),
    StartingPosition: z.enum(['TRIM_HORIZON', 'LATEST']),
    BatchSize: z.number().default(100),
    MaximumRetryAttempts: z.number().default(-1),
    BisectBatchOnFunctionError: z.boolean().default(false),
    FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
    DestinationConfig: z.strictObject({ OnFailure: z.strictObject({ Destination: z.string() }) }).optional(),
    FilterCriteria: z.strictObject({ Filters: z.array(filter) }).optional(),
    Enabled: z.literal(true).optional(),
  }),
  add: (draft, properties, resource) => {
    const destination = properties.DestinationConfig?.OnFailure.Destination;
    draft.streamTriggers.push({
      id: uuid(resource),
      streamArn: properties.EventSourceArn,
      tableName: tableOf(properties.EventSourceArn),
      functionArn: functionArn(resource, properties.FunctionName),
      batchSize: properties.BatchSize,
      reportBatchItemFailures: properties.FunctionResponseTypes.length > 0,
      bisectOnError: properties.BisectBatchOnFunctionError,
      maximumRetryAttempts: properties.MaximumRetryAttempts,
      ...(destination !== undefined && { onFailureArn: destination }),
      filters: properties.FilterCriteria?.Filters ?? [],
    });
  },
});
