import { join } from 'node:path';
import { type BuildOptions, type BuildResult, build, context, type Plugin } from 'esbuild';
import { type FunctionEntry, functionEntries } from './function-entries.ts';
import { gatewayPlugin } from './gateway-artifacts.ts';
import { leanBundles } from './lean-bundles.ts';
import { leanSchema } from './lean-schema.ts';

/** How to bundle. */
export interface BundleOptions {
  readonly root: string;
  /** `dist/functions` below the root, unless given. */
  readonly outdir?: string;
  /** Names of the functions to bundle; all of them unless given. */
  readonly only?: ReadonlySet<string>;
  /** Problems are only thrown, not printed as well. */
  readonly quiet?: boolean;
  /** Maps beside the bundles, for reading a stack trace. */
  readonly sourcemap?: boolean;
}

/** What one function weighs. */
export interface BundleSize {
  readonly name: string;
  readonly bytes: number;
  readonly limit: number;
}

/** One function's bundle, and what it is made of. */
export interface Bundle extends BundleSize {
  /** Files, relative to the root. */
  readonly inputs: readonly string[];
}

/** Production answers known operations from precomputed plans; only a developer's machine has the planner at hand. */
const notBundled = ['@graphql-hive/router-query-planner'];

/** Some libraries still ask for `require`, which an ES module has not. */
const requireInModules =
  "import { createRequire as kithRequire } from 'node:module'; const require = kithRequire(import.meta.url);";

/**
 * Bundles every function in one run of esbuild, to `<outdir>/<name>/index.mjs`.
 * @throws esbuild's `BuildFailure` when a module does not compile
 */
export async function bundleFunctions(options: BundleOptions): Promise<Bundle[]> {
  const entries = functionEntries(options.root).filter(({ name }) => options.only?.has(name) ?? true);
  return sizesOf(entries, await build(settings(options, entries)));
}

/** As `bundleFunctions`, again after every edit, until stopped. `onBundled` hears of each run. */
export async function watchFunctions(
  options: BundleOptions,
  onBundled: (sizes: BundleSize[], failed: boolean) => void,
): Promise<{ stop(): Promise<void> }> {
  const entries = functionEntries(options.root);
  const report: Plugin = {
    name: 'report',
    setup: ({ onEnd }) =>
      onEnd((result) => onBundled(sizesOf(entries, result as BundleResult), result.errors.length > 0)),
  };
  const base = settings(options, entries);
  const watcher = await context({ ...base, plugins: [...base.plugins, report] });
  await watcher.watch();
  return { stop: () => watcher.dispose() };
}

type BundleResult = BuildResult<{ metafile: true }>;

function settings(
  { root, outdir, sourcemap = false, quiet = false }: BundleOptions,
  entries: readonly FunctionEntry[],
) {
  return {
    absWorkingDir: root,
    entryPoints: Object.fromEntries(entries.map(({ name, entry }) => [`${name}/index`, entry])),
    outdir: outdir ?? join(root, 'dist', 'functions'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    loader: { '.ttf': 'binary' },
    external: notBundled,
    define: { 'process.env.NODE_ENV': '"production"', 'globalThis.process.env.NODE_ENV': '"production"' },
    banner: { js: requireInModules },
    plugins: [leanBundles(), leanSchema(), gatewayPlugin()],
    sourcemap: sourcemap ? 'external' : false,
    metafile: true,
    legalComments: 'none',
    logLevel: quiet ? 'silent' : 'warning',
  } satisfies BuildOptions;
}

function sizesOf(entries: readonly FunctionEntry[], { metafile }: Pick<BundleResult, 'metafile'>): Bundle[] {
  const outputs = Object.entries(metafile?.outputs ?? {});
  return entries.map(({ name, limit }) => {
    const output = outputs.find(([path]) => path.endsWith(`/${name}/index.mjs`));
    return { name, limit, bytes: output?.[1].bytes ?? 0, inputs: Object.keys(output?.[1].inputs ?? {}) };
  });
}
