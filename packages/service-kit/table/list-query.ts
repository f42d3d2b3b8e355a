import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';

/** One list of items: a partition, in the order of its sort key. */
export interface ListQuery {
  readonly pk: string;
  readonly index?: 'gsi1';
  /** Only sort keys that begin with this. */
  readonly prefix?: string;
  /** Only sort keys from here (inclusive) to there (inclusive). */
  readonly between?: readonly [string, string];
  /** Newest first. */
  readonly descending?: boolean;
  readonly limit?: number;
  /** A cursor from an earlier page of the same list; of another stretch of it too. */
  readonly after?: string | undefined;
  /** Only these attributes of each item; all unless said. Reads as much, and takes a third of the work to take apart. */
  readonly only?: readonly string[];
}

/** A query as DynamoDB takes it: this many items, after the item that `start` names. */
export function queryInput(
  table: string,
  query: ListQuery,
  limit: number,
  start: Record<string, string> | undefined,
): QueryCommandInput {
  const { pk, index, prefix = '', between, descending = false, only = [] } = query;
  const [partition, sort] = index ? ['gsi1pk', 'gsi1sk'] : ['pk', 'sk'];
  return {
    TableName: table,
    ...(index ? { IndexName: index } : { ConsistentRead: true }),
    KeyConditionExpression: `#p = :p${sortCondition(query)}`,
    ...(only.length > 0 && { ProjectionExpression: only.map((_, at) => `#a${at}`).join() }),
    ExpressionAttributeNames: {
      '#p': partition,
      ...((prefix || between) && { '#s': sort }),
      ...Object.fromEntries(only.map((name, at) => [`#a${at}`, name])),
    },
    ExpressionAttributeValues: {
      ':p': pk,
      ...(between ? { ':from': between[0], ':to': between[1] } : prefix && { ':prefix': prefix }),
    },
    ScanIndexForward: !descending,
    Limit: limit,
    ...(start && { ExclusiveStartKey: start }),
  };
}

/** Where a cursor stands to the stretch that is asked for: DynamoDB takes none from outside. */
export function placeIn(
  { between, descending = false }: ListQuery,
  at: string,
): 'before' | 'within' | 'behind' {
  if (!between || (between[0] <= at && at <= between[1])) return 'within';
  return at < between[0] === descending ? 'behind' : 'before';
}

function sortCondition(query: ListQuery): string {
  if (query.between) return ' AND #s BETWEEN :from AND :to';
  return query.prefix ? ' AND begins_with(#s, :prefix)' : '';
}
