export { type BuildAppProps, buildApp } from './build-app.ts';
export { type IssuedKeys, issueKeys } from './keys/issue-keys.ts';
export { loadRegistry, type Registry } from './registry/load.ts';
export { type CircleRequest, withCircle } from './registry/new-circle.ts';
export { RegistryError, type RegistryProblem } from './registry/problems.ts';
export { writeCircle } from './registry/write-file.ts';
