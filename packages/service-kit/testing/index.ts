export { type Seeded, type ServiceBench, serviceBench } from './bench.ts';
export { makeCircles, type TestCircles } from './circles.ts';
export { startDynamoDb, type TestDynamoDb } from './dynamodb.ts';
export { type HttpsEndpoint, httpsEndpoint } from './https-endpoint.ts';
export { type KeyPairs, makeKeys } from './keys.ts';
export { type MemoryTable, memoryTable, type StreamRecord } from './memory-table.ts';
export {
  type EntityType,
  type SchemaField,
  type SchemaValues,
  type SchemaWalk,
  type Sent,
  schemaWalk,
  type WalkOptions,
} from './schema-walk.ts';
export { sealedPut } from './sealed-put.ts';
export type { Asker, Rehearsal, ServiceParts, ServiceUnderTest } from './service.ts';
export { tableCallsOf, type Worked } from './table-calls.ts';
