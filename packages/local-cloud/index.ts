export { type Cloud, startCloud } from './cloud.ts';
export type { CloudOptions, CloudPorts } from './cloud-options.ts';
export type { DeadLetter } from './dead-letters.ts';
export { operatorKey } from './endpoint/callers.ts';
export { seededFaults } from './events/faults.ts';
export type { Meter } from './meter.ts';
export type { Sent } from './outside/sent.ts';
export type { DemoPerson } from './sign-in/people.ts';
