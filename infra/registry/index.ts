// What there is to run, without the CDK: a program that only reads the registry starts a second sooner.
export { loadKeys } from '../keys/parameters.ts';
export { loadRegistry } from './load.ts';
