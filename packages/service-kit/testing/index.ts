export { type Seeded, type ServiceBench, serviceBench } from './bench.ts';
export { makeCircles, type TestCircles } from './circles.ts';
export { startDynamoDb, type TestDynamoDb } from './dynamodb.ts';
export { type HttpsEndpoint, httpsEndpoint } from './https-endpoint.ts';
export { type KeyPairs, makeKeys } from './keys.ts';
export { type MemoryTable, memoryTable, type StreamRecord } from './memory-table.ts';
export { sealedPut } from './sealed-put.ts';
export type { Asker, ServiceParts, ServiceUnderTest } from './service.ts';
