import type { DynamoDbClient } from '../tables/dynamodb-client.ts';

/** A record as a DynamoDB stream gives it. */
export interface StreamRecord {
  readonly eventID: string;
  readonly eventName: string;
  readonly eventVersion?: string;
  readonly dynamodb: {
    readonly SequenceNumber: string;
    /** Seconds since the epoch. */
    readonly ApproximateCreationDateTime: number;
    readonly [member: string]: unknown;
  };
  readonly userIdentity?: unknown;
}

/** How far a reader is: the stream it read (a table made anew has another) and a sequence number per shard. */
export interface Position {
  readonly stream: string;
  readonly shards: Readonly<Record<string, string>>;
}

export interface Page {
  readonly records: readonly StreamRecord[];
  /** There may be more now; false says only that what comes next was not there when this was read. */
  readonly full: boolean;
}

export interface StreamReader {
  /** Shards in the order to read them, and the stream's own name. */
  shards(): Promise<{ stream: string; ids: readonly string[] }>;
  /** A page of a shard, oldest first: after a sequence number, or from the oldest record there is. */
  read(shardId: string, after?: string): Promise<Page>;
}

const streams = 'DynamoDBStreams_20120810';
const pageSize = 1_000;

/** Reads the stream of one table. `stable`: the engine has one shard for ever, so it is asked for only once. */
export function streamReader(client: DynamoDbClient, tableName: string, stable: boolean): StreamReader {
  let known: { stream: string; ids: readonly string[] } | undefined;
  /** Where the last page of each shard ended, so that the next needs one call instead of two. */
  const places = new Map<string, { after: string | undefined; iterator: unknown }>();

  async function describe(): Promise<{ stream: string; ids: readonly string[] }> {
    const { Table } = await client.call('DynamoDB_20120810.DescribeTable', { TableName: tableName });
    const stream = String((Table as { LatestStreamArn?: string }).LatestStreamArn);
    const { StreamDescription } = await client.call(`${streams}.DescribeStream`, { StreamArn: stream });
    const { Shards } = StreamDescription as { Shards: readonly { ShardId: string }[] };
    return { stream, ids: Shards.map(({ ShardId }) => ShardId) };
  }

  async function iteratorAfter(shardId: string, after: string | undefined): Promise<unknown> {
    const place = places.get(shardId);
    if (place && place.after === after) return place.iterator;
    const { ShardIterator } = await client.call(`${streams}.GetShardIterator`, {
      StreamArn: known?.stream,
      ShardId: shardId,
      ...(after === undefined
        ? { ShardIteratorType: 'TRIM_HORIZON' }
        : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after }),
    });
    return ShardIterator;
  }

  return {
    async shards() {
      if (!known || !stable) known = await describe();
      return known;
    },
    async read(shardId, after) {
      const ShardIterator = await iteratorAfter(shardId, after);
      // Forgotten until the answer is there: an iterator that has expired is not tried twice.
      places.delete(shardId);
      const page = await client.call(`${streams}.GetRecords`, { ShardIterator, Limit: pageSize });
      const records = page.Records as readonly StreamRecord[];
      const iterator = page.NextShardIterator;
      if (iterator)
        places.set(shardId, { after: records.at(-1)?.dynamodb.SequenceNumber ?? after, iterator });
      return { records, full: records.length === pageSize };
    },
  };
}
