import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { OnResolveArgs, Plugin, PluginBuild } from 'esbuild';

/** A module that a bundle gets in place of a library's own. Each was measured: for the cold start, or for its size. */
interface Replacement {
  readonly path: RegExp;
  /** Only where a file of this path asks for it. */
  readonly for?: RegExp;
  readonly contents: (path: string) => string;
}

const leftOut = (path: string) =>
  `throw new Error(${JSON.stringify(`${path} was left out of the bundle.`)});`;

const neverCalled = (...names: readonly string[]) =>
  names
    .map((name) => `export const ${name} = () => { throw new Error('${name} is left out of bundles.'); };`)
    .join('\n');

const builtin = new RegExp(`^(node:)?(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$`);

const headerMap = fileURLToPath(new URL('./utils/HeaderMap.js', import.meta.resolve('@apollo/server')));

const replacements: readonly Replacement[] = [
  // Loaded on demand, and never demanded: a function has its credentials in its environment.
  {
    path: /^@aws-sdk\/credential-provider-(sso|ini|process|web-identity|http)$|^@smithy\/credential-provider-imds$/,
    contents: leftOut,
  },
  // Loaded only when asked for: with a key for a vendor's service, or unless caching was declined, as ours do.
  { path: /\/plugin\/(usageReporting|schemaReporting|cacheControl)\/index\.js$/, contents: leftOut },
  { path: /^@apollo\/usage-reporting-protobuf$/, contents: () => neverCalled('Report', 'Trace') },
  // On by default in subgraphs and heavy; what it would tell, X-Ray knows.
  {
    path: /\/plugin\/inlineTrace\/index\.js$/,
    contents: () => 'export const ApolloServerPluginInlineTrace = () => ({});',
  },
  // Loaded only where the page for browsers is not disabled, as it is everywhere.
  { path: /\/plugin\/landingPage\/default\/index\.js$/, contents: leftOut },
  // For `@defer` with a future GraphQL; it asks for all of `graphql`, so that none of it could be left out.
  {
    path: /\/incrementalDeliveryPolyfill\.js$/,
    contents: () => "export { execute as executeIncrementally } from 'graphql';",
  },
  // The Lambda integration is CommonJS: what it asks for whole cannot start as the module it is. It uses one class.
  {
    path: /^@apollo\/server$/,
    for: /\/@as-integrations\/aws-lambda\//,
    contents: () => `export { HeaderMap } from ${JSON.stringify(headerMap)};`,
  },
  // Prints a subgraph's schema, with a toolbox for schemas; nobody asks a function for it: composition reads the files.
  {
    path: /^\.\/printSubgraphSchema$/,
    for: /\/@apollo\/subgraph\//,
    contents: () => neverCalled('printSubgraphSchema'),
  },
  // Patches the second SDK, which nothing of ours uses.
  { path: /^semver$/, for: /\/aws-xray-sdk-core\//, contents: () => neverCalled('gte') },
  // Makes schemas out of type definitions; ours come made.
  { path: /^@graphql-tools\/schema$/, contents: () => neverCalled('makeExecutableSchema') },
  // Hashes in JavaScript where there is no `module.require`, as in a bundle; and it hashes every query.
  {
    path: /^@apollo\/utils\.createhash$/,
    contents: () => "export const { createHash } = process.getBuiltinModule('node:crypto');",
  },
  // An import of a built-in module is hoisted to the start of a bundle, for code that never runs, too, and reads all
  // its exports: those of `node:http` load all of undici (its WebSocket), those of `node:crypto` all of WebCrypto.
  {
    path: builtin,
    contents: (path) => `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
  },
];

/** Libraries published twice, as ES modules and as CommonJS. Two copies of GraphQL's types do not know each other. */
const dual = /^(@apollo|@graphql-tools|@aws-sdk|@smithy)\/|^(graphql|lru-cache)(\/|$)/;

/** Keeps bundles small without changing what they do: one copy of each library, and none that is never reached. */
export function leanBundles(): Plugin {
  return {
    name: 'lean-bundles',
    setup(build) {
      build.onResolve({ filter: /./ }, async (args) => {
        if (args.pluginData === seen) return undefined;
        const replacement = replacements.find((each) => fits(each, args));
        if (replacement) return { path: args.path, namespace: 'lean', pluginData: replacement };
        return args.kind === 'require-call' && dual.test(args.path) ? asImport(build, args) : undefined;
      });
      build.onLoad({ filter: /./, namespace: 'lean' }, ({ path, pluginData }) => ({
        contents: (pluginData as Replacement).contents(path),
        resolveDir: import.meta.dirname,
      }));
    },
  };
}

function fits(replacement: Replacement, { path, importer }: OnResolveArgs): boolean {
  return replacement.path.test(path) && (replacement.for?.test(importer) ?? true);
}

/** Marks what this plugin resolves itself, so that it does not ask itself again. */
const seen = Symbol('seen');

function asImport(build: PluginBuild, { path, resolveDir, importer }: OnResolveArgs) {
  return build.resolve(path, { kind: 'import-statement', resolveDir, importer, pluginData: seen });
}
