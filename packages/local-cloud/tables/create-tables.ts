import type { TableModel } from '../model.ts';
import type { DynamoDbClient } from './dynamodb-client.ts';

/**
 * Makes the tables that are missing. A table that is there with other keys or indexes is left alone and reported:
 * DynamoDB cannot change keys either, and silently emptying data is nobody's wish.
 */
export async function createTables(
  client: DynamoDbClient,
  tables: readonly TableModel[],
  report: (line: string) => void,
): Promise<void> {
  const existing = await tableNames(client);
  const prepare = async (table: TableModel) => {
    if (!existing.has(table.name)) await client.call('DynamoDB_20120810.CreateTable', table.create);
    else if (await differs(client, table)) {
      report(
        `table ${table.name} has other keys or indexes than the template; start with --reset to remake it`,
      );
    }
  };
  await Promise.all(tables.map(prepare));
}

async function tableNames(client: DynamoDbClient): Promise<Set<string>> {
  const names = new Set<string>();
  let from: unknown;
  do {
    const page = await client.call('DynamoDB_20120810.ListTables', {
      ...(from === undefined ? {} : { ExclusiveStartTableName: from }),
    });
    for (const name of page.TableNames as string[]) names.add(name);
    from = page.LastEvaluatedTableName;
  } while (from !== undefined);
  return names;
}

interface Shape {
  readonly KeySchema?: readonly unknown[];
  readonly GlobalSecondaryIndexes?: readonly { IndexName: string; KeySchema: unknown }[];
}

async function differs(client: DynamoDbClient, table: TableModel): Promise<boolean> {
  const { Table } = await client.call('DynamoDB_20120810.DescribeTable', { TableName: table.name });
  return shape(Table as Shape) !== shape(table.create as Shape);
}

function shape({ KeySchema, GlobalSecondaryIndexes = [] }: Shape): string {
  const indexes = GlobalSecondaryIndexes.map(({ IndexName, KeySchema }) => `${IndexName}${keys(KeySchema)}`);
  return keys(KeySchema) + indexes.sort().join();
}

function keys(schema: unknown): string {
  const elements = schema as readonly { AttributeName: string; KeyType: string }[];
  return elements.map(({ AttributeName, KeyType }) => `${KeyType}=${AttributeName}`).join();
}
