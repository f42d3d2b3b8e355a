import type { EventBuses } from '../events/event-buses.ts';
import type { Functions } from '../functions/functions.ts';
import type { Meter } from '../meter.ts';
import type { CloudModel } from '../model.ts';
import type { SentLog } from '../outside/sent.ts';
import { textOperations } from '../outside/text-messages.ts';
import type { Queues } from '../queues/queues.ts';
import type { DynamoDbClient } from '../tables/dynamodb-client.ts';
import { knownCallers } from './callers.ts';
import { dynamoDbDoor } from './dynamodb.ts';
import type { TableFaults } from './dynamodb-faults.ts';
import type { Doors } from './endpoint.ts';
import { putEventsOperation } from './events.ts';
import { invokeOperation } from './lambda.ts';
import { parameterStore } from './parameters.ts';
import { queueOperations } from './queue-operations.ts';

export interface DoorsOptions {
  readonly model: CloudModel;
  readonly client: DynamoDbClient;
  readonly functions: Functions;
  readonly secureParameters: Readonly<Record<string, string>>;
  readonly parameterKeys: Readonly<Record<string, string>>;
  readonly queues: Queues;
  readonly buses: EventBuses;
  readonly wrote: (tableName: string) => void;
  readonly tableFaults?: TableFaults;
  readonly meter?: Meter;
  /** Where text messages end. */
  readonly sent: SentLog;
}

/** The services of one assembly, ready for the endpoint. */
export function doorsOf(options: DoorsOptions): Doors {
  const {
    model,
    client,
    functions,
    secureParameters,
    parameterKeys,
    queues,
    buses,
    wrote,
    tableFaults,
    sent,
    meter,
  } = options;
  const account = model.functions[0]?.arn.split(':')[4] ?? '000000000000';
  const parameters = parameterStore({
    parameters: model.parameters,
    secure: secureParameters,
    encryptedBy: parameterKeys,
    keys: model.keys,
    arnPrefix: `arn:aws:ssm:${model.region}:${account}:parameter`,
  });
  return {
    callers: knownCallers(model.functions, model.roles),
    dynamoDb: dynamoDbDoor({
      tables: model.tables,
      client,
      wrote,
      ...(tableFaults ? { faults: tableFaults } : {}),
      ...(meter && { called: meter.called }),
    }),
    invoke: invokeOperation(functions, buses),
    operations: {
      'AWSEvents.PutEvents': putEventsOperation(buses, model.buses, meter?.published),
      ...targets('AmazonSSM', parameters),
      ...targets('AmazonSQS', queueOperations(queues, model.queues)),
      ...targets('PinpointSMSVoiceV2', textOperations(sent, `arn:aws:sms-voice:${model.region}:${account}`)),
    },
  };
}

function targets<T>(service: string, operations: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(operations).map(([name, run]) => [`${service}.${name}`, run]));
}
