import { asksForCapacity, capacityIn, type MeteredCall } from '../meter.ts';
import type { TableModel } from '../model.ts';
import type { DynamoDbClient, RawAnswer } from '../tables/dynamodb-client.ts';
import { AwsError } from './aws-error.ts';
import type { Caller } from './callers.ts';
import { type Access, accessesOf, isWrite } from './dynamodb-access.ts';
import type { TableFaults } from './dynamodb-faults.ts';

export interface DynamoDbOptions {
  readonly tables: readonly TableModel[];
  readonly client: DynamoDbClient;
  /** Told of each table whose items may have changed. */
  readonly wrote: (tableName: string) => void;
  readonly faults?: TableFaults;
  /** Hears what each call consumed. */
  readonly called?: (call: MeteredCall) => void;
}

/** Checks a DynamoDB request against the caller's role and passes it on to the engine as it came. */
export type DynamoDbDoor = (caller: Caller, target: string, body: Buffer) => Promise<RawAnswer>;

interface Keys {
  readonly KeySchema: readonly { AttributeName: string; KeyType: string }[];
}

export function dynamoDbDoor({ tables, client, wrote, faults, called }: DynamoDbOptions): DynamoDbDoor {
  const models = new Map(tables.map((table) => [table.name, table]));
  const partitionKeys = new Map(tables.flatMap((table) => keysOf(table)));
  const arnOf = ({ table, index }: Access): string => {
    if (table.startsWith('arn:')) return index ? `${table}/index/${index}` : table;
    // A table that does not exist has an ARN all the same: IAM speaks before DynamoDB does.
    const arn = models.get(table)?.arn ?? unknownTableArn(tables[0]?.arn, table);
    return index ? `${arn}/index/${index}` : arn;
  };

  return async (caller, target, body) => {
    const operation = target.slice(target.indexOf('.') + 1);
    const input = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
    const accesses = accessesOf(operation, input, (table, index) =>
      partitionKeys.get(`${table}/${index ?? ''}`),
    );
    for (const access of accesses) {
      const context = access.leadingKeys ? { 'dynamodb:LeadingKeys': access.leadingKeys } : {};
      caller.authorise(access.action, arnOf(access), context);
    }
    faults?.(operation, input);
    const answer = await client
      .forward(target, called ? asksForCapacity(input) : body)
      .catch((error: Error) => {
        // 500 is what the SDK retries: an engine that died is back within a moment.
        throw new AwsError('InternalServerError', `The tables engine does not answer: ${error.message}`, 500);
      });
    if (isWrite(operation) && answer.status === 200) {
      for (const table of new Set(accesses.map((access) => access.table))) wrote(table);
    }
    if (called && answer.status === 200) {
      for (const each of capacityIn(answer.body, isWrite(operation)))
        called({ ...each, caller: caller.name });
    }
    return answer;
  };
}

function keysOf(table: TableModel): [string, string][] {
  const create = table.create as unknown as Keys & {
    readonly GlobalSecondaryIndexes?: readonly (Keys & { IndexName: string })[];
  };
  return [
    [`${table.name}/`, partitionKey(create)],
    ...(create.GlobalSecondaryIndexes ?? []).map((index): [string, string] => [
      `${table.name}/${index.IndexName}`,
      partitionKey(index),
    ]),
  ];
}

function partitionKey({ KeySchema }: Keys): string {
  return KeySchema.find(({ KeyType }) => KeyType === 'HASH')?.AttributeName ?? '';
}

function unknownTableArn(example: string | undefined, table: string): string {
  return `${(example ?? 'arn:aws:dynamodb:local:000000000000:table/x').split('/')[0]}/${table}`;
}
