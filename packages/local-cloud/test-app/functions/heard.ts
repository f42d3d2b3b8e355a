import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';

const dynamoDb = new DynamoDBClient();

interface BusEvent {
  readonly detail: { readonly id: string; readonly circle: string };
}

/** Counts how often each event was heard. An event whose id starts with `poison` is never taken. */
export async function handler({ detail }: BusEvent) {
  if (detail.id.startsWith('poison')) throw new RangeError('will not take it');
  await dynamoDb.send(
    new UpdateItemCommand({
      TableName: process.env.KITH_TABLE,
      Key: { pk: { S: `HEARD#${detail.id}` }, sk: { S: 'EVENT' } },
      UpdateExpression: 'SET sender = :sender ADD times :one',
      ExpressionAttributeValues: { ':one': { N: '1' }, ':sender': { S: detail.circle } },
    }),
  );
}
