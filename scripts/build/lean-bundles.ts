import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OnResolveArgs, Plugin, PluginBuild } from 'esbuild';

/** A module that a bundle gets in place of a library's own. */
interface Replacement {
  readonly path: RegExp;
  readonly contents: (path: string) => string;
}

const leftOut = (path: string) =>
  `throw new Error(${JSON.stringify(`${path} was left out of the bundle.`)});`;

const replacements: readonly Replacement[] = [
  // Loaded on demand, and never demanded: a function has its credentials in its environment.
  {
    path: /^@aws-sdk\/credential-provider-(sso|ini|process|web-identity|http)$|^@smithy\/credential-provider-imds$/,
    contents: leftOut,
  },
  // Loaded only when there is a key for a vendor's service.
  { path: /\/plugin\/(usageReporting|schemaReporting)\/index\.js$/, contents: leftOut },
  // On by default in subgraphs and heavy; what it would tell, X-Ray knows.
  {
    path: /\/plugin\/inlineTrace\/index\.js$/,
    contents: () => 'export const ApolloServerPluginInlineTrace = () => ({});',
  },
  // Hashes in JavaScript where there is no `module.require`, as in a bundle.
  { path: /^@apollo\/utils\.createhash$/, contents: () => "export { createHash } from 'node:crypto';" },
];

/** Libraries published twice, as ES modules and as CommonJS. Two copies of GraphQL's types do not know each other. */
const dual = /^(@apollo|@graphql-tools|@aws-sdk|@smithy)\/|^(graphql|lru-cache)(\/|$)/;

/** Installed several times in the same version, because the root has another one. */
const repeated = /^@graphql-tools\/utils$/;

/** Keeps bundles small without changing what they do: one copy of each library, and none that is never reached. */
export function leanBundles(): Plugin {
  return {
    name: 'lean-bundles',
    setup(build) {
      build.onResolve({ filter: /./ }, async (args) => {
        if (args.pluginData === seen) return undefined;
        if (replacements.some(({ path }) => path.test(args.path)))
          return { path: args.path, namespace: 'lean' };
        if (repeated.test(args.path)) return commonCopy(build, args);
        return args.kind === 'require-call' && dual.test(args.path) ? asImport(build, args) : undefined;
      });
      build.onLoad({ filter: /./, namespace: 'lean' }, ({ path }) => ({
        contents: replacements.find((replacement) => replacement.path.test(path))?.contents(path) ?? '',
        resolveDir: import.meta.dirname,
      }));
    },
  };
}

/** Marks what this plugin resolves itself, so that it does not ask itself again. */
const seen = Symbol('seen');

function asImport(build: PluginBuild, { path, resolveDir, importer }: OnResolveArgs) {
  return build.resolve(path, { kind: 'import-statement', resolveDir, importer, pluginData: seen });
}

/** The copy that one fixed user of the library has, if it is the same version: bundles must not depend on who asks first. */
async function commonCopy(build: PluginBuild, args: OnResolveArgs) {
  const common = join(build.initialOptions.absWorkingDir ?? '.', 'node_modules/@graphql-tools/schema');
  const [own, other] = await Promise.all([
    asImport(build, args),
    asImport(build, { ...args, resolveDir: common, importer: join(common, 'package.json') }),
  ]);
  return other.errors.length === 0 && (await versionOf(own.path)) === (await versionOf(other.path))
    ? other
    : own;
}

async function versionOf(path: string): Promise<string> {
  const [folder = ''] = path.split(/(?<=node_modules\/@graphql-tools\/utils)\//);
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')).version;
}
