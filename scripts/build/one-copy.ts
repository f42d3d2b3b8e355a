import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OnResolveArgs, Plugin, PluginBuild } from 'esbuild';

/** Libraries published twice, as ES modules and as CommonJS. Two copies of GraphQL's types do not know each other. */
const dual = /^(@apollo|@graphql-tools|@aws-sdk|@smithy)\/|^(graphql|lru-cache)(\/|$)/;

/** Installed several times in the same version, because the root has another one. */
const repeated = /^@graphql-tools\/utils$/;

/** Lets a bundle hold each library once. */
export function oneCopy(): Plugin {
  return {
    name: 'one-copy',
    setup(build) {
      build.onResolve({ filter: dual }, async (args) => {
        if (args.pluginData === seen) return undefined;
        if (repeated.test(args.path)) return commonCopy(build, args);
        return args.kind === 'require-call' ? asImport(build, args) : undefined;
      });
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
  const usable = other.errors.length === 0 && (await versionOf(own.path)) === (await versionOf(other.path));
  return usable ? other : own;
}

async function versionOf(path: string): Promise<string> {
  const [folder = ''] = path.split(/(?<=node_modules\/@graphql-tools\/utils)\//);
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')).version;
}
