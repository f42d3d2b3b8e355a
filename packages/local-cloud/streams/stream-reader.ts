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

export interface StreamReader {
  /** Shards in the order to read them, and the stream's own name. */
  shards(): Promise<{ stream: string; ids: readonly string[] }>;
  /** Up to 1,000 records of a shard, oldest first: after a sequence number, or from the oldest there is. */
  read(shardId: string, after?: string): Promise<readonly StreamRecord[]>;
}

const streams = 'DynamoDBStreams_20120810';

/** Reads the stream of one table. `stable`: the engine has one shard for ever, so it is asked for only once. */
export function streamReader(client: DynamoDbClient, tableName: string, stable: boolean): StreamReader {
  let known: { stream: string; ids: readonly string[] } | undefined;

  async function describe(): Promise<{ stream: string; ids: readonly string[] }> {
    const { Table } = await client.call('DynamoDB_20120810.DescribeTable', { TableName: tableName });
    const stream = String((Table as { LatestStreamArn?: string }).LatestStreamArn);
    const { StreamDescription } = await client.call(`${streams}.DescribeStream`, { StreamArn: stream });
    const { Shards } = StreamDescription as { Shards: readonly { ShardId: string }[] };
    return { stream, ids: Shards.map(({ ShardId }) => ShardId) };
  }

  async function iterator(shardId: string, after: string | undefined): Promise<unknown> {
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
      const page = await client.call(`${streams}.GetRecords`, {
        ShardIterator: await iterator(shardId, after),
      });
      return page.Records as readonly StreamRecord[];
    },
  };
}
