import type { Invoke } from '../events/invoke.ts';
import { evaluate } from '../iam/evaluate.ts';
import type { Clock } from '../journal/clock.ts';
import type { Journal } from '../journal/journal.ts';
import type { CloudModel, StreamTriggerModel } from '../model.ts';
import type { Queues } from '../queues/queues.ts';
import type { Tables } from '../tables/tables.ts';
import { type Position, streamReader } from './stream-reader.ts';
import { type StreamTrigger, streamTrigger } from './stream-trigger.ts';

export interface StreamsOptions {
  readonly model: Pick<CloudModel, 'region' | 'streamTriggers' | 'functions' | 'roles'>;
  readonly tables: Tables;
  readonly journal: Journal;
  readonly queues: Queues;
  readonly invoke: Invoke;
  readonly clock: Clock;
  readonly retryBaseMs: number;
  readonly report: (line: string) => void;
}

/** All stream triggers. They read when told of a write, so an idle cloud does nothing. */
export interface Streams {
  /** A table's items may have changed. */
  poke(tableName: string): void;
  /** Resolves when every trigger has dealt with what its stream holds. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** Writes that do not pass through the local endpoint are seen this late. */
const pollOwnEngineMs = 30_000;
const pollForeignEngineMs = 1_000;

/** Throws when a trigger's function has no permission to read the stream or to send to its destination. */
export function startStreams(options: StreamsOptions): Streams {
  const { model, tables, report } = options;
  const byTable = new Map<string, StreamTrigger[]>();
  for (const trigger of model.streamTriggers) {
    checkPermissions(model, trigger);
    const running = streamTrigger({
      ...options,
      trigger,
      region: model.region,
      reader: streamReader(tables.client, trigger.tableName, tables.ownEngine),
      sendToQueue: (arn, body) => void options.queues.send(arn, body),
    });
    byTable.set(trigger.tableName, [...(byTable.get(trigger.tableName) ?? []), running]);
  }
  const all = [...byTable.values()].flat();
  const pollMs = tables.ownEngine ? pollOwnEngineMs : pollForeignEngineMs;
  const timer = setInterval(() => all.forEach(catchUp), pollMs);
  timer.unref();
  all.forEach(catchUp);

  function catchUp(trigger: StreamTrigger): void {
    trigger.catchUp().catch((error: Error) => {
      report(`a stream cannot be read, trying again: ${error.message}`);
      setTimeout(() => catchUp(trigger), 200).unref();
    });
  }

  return {
    poke: (tableName) => byTable.get(tableName)?.forEach(catchUp),
    async idle() {
      await Promise.all(all.map((trigger) => trigger.catchUp()));
    },
    async stop() {
      clearInterval(timer);
      await Promise.all(all.map((trigger) => trigger.stop()));
    },
  };
}

/** The sequence number that all triggers of a table have read past; see `tidyStreamStore`. */
export function readPast(
  journal: Journal,
  triggers: readonly StreamTriggerModel[],
  tableName: string,
): number {
  const positions = triggers
    .filter((trigger) => trigger.tableName === tableName)
    .map((trigger) => {
      const checkpoint = journal.checkpoint(trigger.id);
      const shards = checkpoint === undefined ? {} : (JSON.parse(checkpoint) as Position).shards;
      return Math.min(...Object.values(shards).map(Number), ...(Object.keys(shards).length ? [] : [0]));
    });
  return Math.min(Number.POSITIVE_INFINITY, ...positions);
}

function checkPermissions(model: StreamsOptions['model'], trigger: StreamTriggerModel): void {
  const fn = model.functions.find(({ arn }) => arn === trigger.functionArn);
  const role = model.roles.find(({ arn }) => arn === fn?.roleArn);
  const needs = [
    ['dynamodb:DescribeStream', trigger.streamArn],
    ['dynamodb:GetShardIterator', trigger.streamArn],
    ['dynamodb:GetRecords', trigger.streamArn],
    ...(trigger.onFailureArn ? [['sqs:SendMessage', trigger.onFailureArn]] : []),
  ] as [string, string][];
  for (const [action, resource] of needs) {
    if (role && evaluate(role.statements, { action, resource }).allowed) continue;
    throw new Error(
      `The stream trigger of ${trigger.tableName} cannot work: role ${role?.name ?? fn?.roleArn} of ` +
        `${fn?.name ?? trigger.functionArn} does not allow ${action} on ${resource}`,
    );
  }
}
