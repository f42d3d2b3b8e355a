import { startDynamoDb } from '../../../packages/service-kit/testing/index.ts';
import { contextOn } from './circle.ts';
import { runPay } from './run.ts';

/** What this process is told: the tables to run, the first only to warm up, and whether to be broken off. */
const [, , warm = '', table = '', isBroken = ''] = process.argv;

const engine = await startDynamoDb();
await runPay(() => contextOn(engine, warm), false);
const taken = await runPay(() => contextOn(engine, table), isBroken === 'broken');
console.log(JSON.stringify(taken));
engine.stop();
