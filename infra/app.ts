import { join } from 'node:path';
import { bundleFunctions } from '../scripts/build/bundle.ts';
import { bundleTable, oversized } from '../scripts/build/bundle-table.ts';
import { buildApp } from './build-app.ts';
import { RegistryError } from './registry/problems.ts';

// What the CDK's command line runs: bundles every function, then synthesises every stack.
const root = join(import.meta.dirname, '..');

try {
  const sizes = await bundleFunctions({ root });
  console.error(bundleTable(sizes));
  if (oversized(sizes).length > 0) throw new Error('A function is larger than it may be.');
  const dist = (part: string) => join(root, 'dist', part);
  const app = await buildApp({ root, functionsDir: dist('functions'), portalDir: dist('portal') });
  app.synth();
} catch (error) {
  console.error(error instanceof RegistryError ? error.message : error);
  process.exitCode = 1;
}
