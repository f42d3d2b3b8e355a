import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Key, Write } from './item.ts';

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const ABSENT = { ConditionExpression: 'attribute_not_exists(pk)' };

/** One write as DynamoDB takes it, with the condition that the item is still as the decision saw it. */
export function transactItem(table: string, write: Write): TransactItem {
  if ('put' in write) {
    const before = write.put.version - 1;
    return {
      Put: { TableName: table, Item: { ...write.put }, ...(before === 0 ? ABSENT : atVersion(before)) },
    };
  }
  if ('remove' in write) {
    return { Delete: { TableName: table, Key: keyOf(write.remove), ...atVersion(write.version) } };
  }
  const condition = write.version === 0 ? ABSENT : atVersion(write.version);
  return { ConditionCheck: { TableName: table, Key: keyOf(write.unchanged), ...condition } };
}

function atVersion(version: number) {
  return {
    ConditionExpression: '#v = :v',
    ExpressionAttributeNames: { '#v': 'version' },
    ExpressionAttributeValues: { ':v': version },
  };
}

function keyOf({ pk, sk }: Key): Key {
  return { pk, sk };
}
