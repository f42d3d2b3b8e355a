// The registry of circles without the CDK: a program that only reads or writes it starts a second sooner.
export { type IssuedKeys, issueKeys, rotateKeys } from '../keys/issue-keys.ts';
export { loadKeys } from '../keys/parameters.ts';
export { withClosed, withClosing } from './close-circle.ts';
export { loadRegistry, type Registry } from './load.ts';
export { type CircleRequest, withCircle } from './new-circle.ts';
export { RegistryError, type RegistryProblem } from './problems.ts';
export type { CircleEntry } from './schema.ts';
export { finishWriting, writeCircles } from './write-circles.ts';
export { writeCircle } from './write-file.ts';
