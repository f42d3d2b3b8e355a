import { describe, expect, it } from 'vitest';
import { accessesOf } from './dynamodb-access.ts';

const partitionKeyOf = (_: string, index?: string) => (index === 'gsi1' ? 'gsi1pk' : 'pk');
const needs = (operation: string, input: Record<string, unknown>) =>
  accessesOf(operation, input, partitionKeyOf);

describe('what a DynamoDB call needs permission for', () => {
  it('is the item’s partition key with the action', () => {
    expect(needs('GetItem', { TableName: 'pay', Key: { pk: { S: 'TEAM#1' }, sk: { S: 'x' } } })).toEqual([
      { action: 'dynamodb:GetItem', table: 'pay', leadingKeys: ['TEAM#1'] },
    ]);
  });

  it('is the index for a query of an index, with the key it asks for', () => {
    const query = {
      TableName: 'pay',
      IndexName: 'gsi1',
      KeyConditionExpression: '#p = :p AND begins_with(gsi1sk, :s)',
      ExpressionAttributeNames: { '#p': 'gsi1pk' },
      ExpressionAttributeValues: { ':p': { S: 'WORKER#1' }, ':s': { S: 'x' } },
    };
    expect(needs('Query', query)).toEqual([
      { action: 'dynamodb:Query', table: 'pay', index: 'gsi1', leadingKeys: ['WORKER#1'] },
    ]);
  });

  it('is each item’s own action in a transaction', () => {
    const key = { pk: { S: 'a' }, sk: { S: 'b' } };
    const transaction = {
      TransactItems: [
        { Put: { TableName: 'pay', Item: key } },
        { Update: { TableName: 'pay', Key: key } },
        { Delete: { TableName: 'teams', Key: key } },
        { ConditionCheck: { TableName: 'teams', Key: key } },
      ],
    };
    expect(needs('TransactWriteItems', transaction).map(({ action, table }) => `${action} ${table}`)).toEqual(
      [
        'dynamodb:PutItem pay',
        'dynamodb:UpdateItem pay',
        'dynamodb:DeleteItem teams',
        'dynamodb:ConditionCheckItem teams',
      ],
    );
  });

  it('is every table of a batch, with all keys it touches', () => {
    const batch = {
      RequestItems: {
        pay: [{ PutRequest: { Item: { pk: { S: 'a' } } } }, { DeleteRequest: { Key: { pk: { S: 'b' } } } }],
        teams: [{ DeleteRequest: { Key: { pk: { S: 'c' } } } }],
      },
    };
    expect(needs('BatchWriteItem', batch)).toEqual([
      { action: 'dynamodb:BatchWriteItem', table: 'pay', leadingKeys: ['a', 'b'] },
      { action: 'dynamodb:BatchWriteItem', table: 'teams', leadingKeys: ['c'] },
    ]);
  });

  it('cannot be told for PartiQL, which is therefore refused', () => {
    expect(() => needs('ExecuteStatement', { Statement: 'DELETE FROM pay' })).toThrow('does not offer');
  });
});
