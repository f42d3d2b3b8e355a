import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { awsParameters, lambdaStack, neighbourhoodOf, readEnvironment } from '@kith/service-kit';
import { streamEvent } from './outbox-record.ts';
import { relay } from './relay.ts';

const environment = readEnvironment();
const setting = {
  bus: environment.bus,
  client: new EventBridgeClient({}),
  neighbourhood: neighbourhoodOf(environment.circle, awsParameters()),
};

/** The circle's one publisher, woken by the streams of its services' tables. */
export const handler = lambdaStack((event: unknown) => relay(streamEvent.parse(event).Records, setting));
