import { AwsError } from './aws-error.ts';

type Json = Record<string, unknown>;
type Item = Record<string, Record<string, unknown>>;

/** One permission a DynamoDB request needs. */
export interface Access {
  readonly action: string;
  readonly table: string;
  readonly index?: string;
  /** Partition key values it touches, as `dynamodb:LeadingKeys` has them. */
  readonly leadingKeys?: readonly string[];
}

/** Name of the partition key of a table or index; undefined when there is no such table. */
export type PartitionKeyOf = (table: string, index?: string) => string | undefined;

/** The operations that change items and so feed streams. */
const writes = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'TransactWriteItems']);

export const isWrite = (operation: string): boolean => writes.has(operation);

/**
 * The permissions a request needs, one per item of a batch or transaction, as IAM counts them. Throws for an operation
 * that the local cloud does not check (PartiQL, backups and the like): such a call must not slip through.
 */
export function accessesOf(operation: string, input: Json, partitionKeyOf: PartitionKeyOf): Access[] {
  const needs = plain.has(operation) ? plainAccess : compound[operation];
  if (!needs) {
    throw new AwsError('UnknownOperationException', `The local cloud does not offer DynamoDB ${operation}`);
  }
  return needs(operation, input, partitionKeyOf);
}

type Needs = (operation: string, input: Json, partitionKeyOf: PartitionKeyOf) => Access[];

const plain = new Set([
  'GetItem',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'Query',
  'Scan',
  'DescribeTable',
  'DescribeTimeToLive',
]);

const plainAccess: Needs = (operation, input, partitionKeyOf) => {
  const index = input.IndexName === undefined ? {} : { index: String(input.IndexName) };
  return [{ ...access(operation, input, partitionKeyOf(String(input.TableName), index.index)), ...index }];
};

const compound: Record<string, Needs> = {
  ListTables: (operation) => [{ action: `dynamodb:${operation}`, table: '*' }],
  BatchGetItem: (_, input, partitionKeyOf) =>
    Object.entries(input.RequestItems as Record<string, { Keys: Item[] }>).map(([table, { Keys }]) =>
      many('BatchGetItem', table, Keys, partitionKeyOf(table)),
    ),
  BatchWriteItem: (_, input, partitionKeyOf) =>
    Object.entries(input.RequestItems as Record<string, BatchWrite[]>).map(([table, requests]) => {
      const items = requests.map((one) => one.PutRequest?.Item ?? one.DeleteRequest?.Key ?? {});
      return many('BatchWriteItem', table, items, partitionKeyOf(table));
    }),
  TransactWriteItems: (_, input, partitionKeyOf) => transaction(input, transactWriteActions, partitionKeyOf),
  TransactGetItems: (_, input, partitionKeyOf) => transaction(input, { Get: 'GetItem' }, partitionKeyOf),
};

interface BatchWrite {
  readonly PutRequest?: { Item: Item };
  readonly DeleteRequest?: { Key: Item };
}

const transactWriteActions = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};

function transaction(input: Json, actions: Record<string, string>, partitionKeyOf: PartitionKeyOf): Access[] {
  const entries = (input.TransactItems ?? []) as Record<string, Json>[];
  return entries.flatMap((entry) =>
    Object.entries(entry).map(([kind, request]) => {
      const action = actions[kind];
      if (!action) throw new AwsError('ValidationException', `Unknown transaction item ${kind}`);
      return access(action, request, partitionKeyOf(String(request.TableName)));
    }),
  );
}

function access(operation: string, input: Json, partitionKey: string | undefined): Access {
  const item = (input.Key ?? input.Item) as Item | undefined;
  const value = item ? scalar(item[partitionKey ?? '']) : queriedKey(input, partitionKey);
  return {
    action: `dynamodb:${operation}`,
    table: String(input.TableName),
    ...(value === undefined ? {} : { leadingKeys: [value] }),
  };
}

function many(operation: string, table: string, items: readonly Item[], partitionKey?: string): Access {
  const values = items.map((item) => scalar(item[partitionKey ?? ''])).filter((value) => value !== undefined);
  return { action: `dynamodb:${operation}`, table, leadingKeys: [...new Set(values)] };
}

function queriedKey(input: Json, partitionKey: string | undefined): string | undefined {
  const names = (input.ExpressionAttributeNames ?? {}) as Record<string, string>;
  const values = (input.ExpressionAttributeValues ?? {}) as Item;
  for (const [, name = '', placeholder = ''] of String(input.KeyConditionExpression ?? '').matchAll(
    /(#?[\w.-]+)\s*=\s*(:\w+)/g,
  )) {
    if ((names[name] ?? name) === partitionKey) return scalar(values[placeholder]);
  }
  return undefined;
}

function scalar(attribute: Record<string, unknown> | undefined): string | undefined {
  const value = attribute?.S ?? attribute?.N ?? attribute?.B;
  return value === undefined ? undefined : String(value);
}
