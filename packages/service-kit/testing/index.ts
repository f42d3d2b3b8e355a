export { makeCircles, type TestCircles } from './circles.ts';
export { startDynamoDb, type TestDynamoDb } from './dynamodb.ts';
export { type KeyPairs, makeKeys } from './keys.ts';
export {
  type Asker,
  type ServiceBench,
  type ServiceParts,
  type ServiceUnderTest,
  serviceBench,
} from './service.ts';
