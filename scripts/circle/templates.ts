import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CircleKeys } from '@kith/contracts';
import type { Registry } from '@kith/infra/registry';
import { functionEntries } from '../build/function-entries.ts';
import { ROOT } from '../lib/root.ts';
import type { Templates } from './difference.ts';

/** The templates of two registries, made in the same way, so that what differs is what the registries say. No AWS. */
export async function templatesOf(
  before: Registry,
  after: Registry,
): Promise<{ before: Templates; after: Templates }> {
  // Imported here: the CDK takes a second to load, and most commands need none of it.
  const { previewApp } = await import('@kith/infra/preview');
  process.env.CDK_VALIDATION = 'false';
  const folder = mkdtempSync(join(tmpdir(), 'kith-preview-'));
  const functionsDir = emptyFunctions(folder);
  const standIns = new Map<string, CircleKeys>();
  const made = async (registry: Registry, name: string): Promise<Templates> => {
    const outdir = join(folder, name);
    (await previewApp({ root: ROOT, registry, functionsDir, outdir, standIns })).synth();
    return readTemplates(outdir);
  };
  try {
    return { before: await made(before, 'before'), after: await made(after, 'after') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the functions do is the same before and after: a line each will do, and spares the bundling. */
function emptyFunctions(folder: string): string {
  const functions = join(folder, 'functions');
  for (const { name } of functionEntries(ROOT)) {
    mkdirSync(join(functions, name), { recursive: true });
    writeFileSync(join(functions, name, 'index.mjs'), `// ${name}\n`);
  }
  return functions;
}

function readTemplates(outdir: string): Templates {
  const ending = '.template.json';
  const files = readdirSync(outdir).filter((file) => file.endsWith(ending));
  return Object.fromEntries(
    files.map((file) => [
      file.slice(0, -ending.length),
      JSON.parse(readFileSync(join(outdir, file), 'utf8')).Resources,
    ]),
  );
}
