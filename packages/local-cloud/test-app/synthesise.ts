import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { build } from 'esbuild';
import { TestCircle } from './circle.ts';

const handlers = {
  notes: new URL('./functions/notes.ts', import.meta.url),
  relay: new URL('./functions/relay.ts', import.meta.url),
  heard: new URL('./functions/heard.ts', import.meta.url),
};

/** Synthesises two neighbouring circles, `east` and `west`; answers the directory of the assembly. */
export async function synthesiseTestApp(): Promise<string> {
  const bundles = mkdtempSync(join(tmpdir(), 'test-app-functions-'));
  await build({
    entryPoints: Object.entries(handlers).map(([name, file]) => ({
      in: fileURLToPath(file),
      out: `${name}/index`,
    })),
    outdir: bundles,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: {
      js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);",
    },
  });
  process.env.CDK_VALIDATION = 'false';
  const outdir = mkdtempSync(join(tmpdir(), 'test-app-assembly-'));
  const app = new App({ outdir });
  const east = new TestCircle(app, 'east', bundles);
  const west = new TestCircle(app, 'west', bundles);
  east.forwardTo(west);
  west.forwardTo(east);
  app.synth();
  return outdir;
}
