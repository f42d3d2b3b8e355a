export { type BuildAppProps, buildApp } from './build-app.ts';
export { loadKeys } from './keys/parameters.ts';
export { loadRegistry, type Registry } from './registry/load.ts';
export { RegistryError } from './registry/problems.ts';
