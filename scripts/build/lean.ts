import { builtinModules } from 'node:module';
import type { Plugin } from 'esbuild';

/** What takes the place of a module in bundles. */
const replacements: Readonly<Record<string, string>> = {
  // Falls back to a hash in plain JavaScript when it finds itself in an ES module, and it hashes every query.
  '@apollo/utils.createhash': "exports.createHash = process.getBuiltinModule('node:crypto').createHash;",
  // Makes schemas out of typeDefs; ours come made.
  '@graphql-tools/schema': 'exports.makeExecutableSchema = undefined;',
};

/** Plugins Apollo Server loads when asked to; ours are told not to. Their imports would load all the same. */
const unusedPlugins =
  /^\.\/plugin\/(cacheControl|inlineTrace|landingPage\/default|schemaReporting|usageReporting)\//;

const builtins = new Set(builtinModules);

/**
 * Leaves out of bundles what they do not need, holds once what they would hold twice, and loads modules of Node only
 * when, and as far as, they are used. Measured by `npm run bench -- gateway`.
 */
export function leanPlugin(): Plugin {
  return {
    name: 'lean',
    setup(build) {
      build.onResolve({ filter: /^[a-z@]/ }, ({ path }) => {
        if (path in replacements) return { path, namespace: 'replaced' };
        const builtin = path.replace(/^node:/, '');
        return builtins.has(builtin) ? { path: builtin, namespace: 'builtin' } : null;
      });
      build.onLoad({ filter: /.*/, namespace: 'replaced' }, ({ path }) => ({
        contents: replacements[path] ?? '',
        loader: 'js',
      }));
      // An `import` of a built-in module runs at start even for code that never does, and reads every export: with
      // `node:http` that loads all of undici (its WebSocket), with `node:crypto` all of WebCrypto.
      build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
        contents: `module.exports = process.getBuiltinModule(${JSON.stringify(`node:${path}`)});`,
        loader: 'js',
      }));
      build.onResolve({ filter: unusedPlugins }, ({ importer }) =>
        importer.includes('@apollo/server') ? { path: 'unused', namespace: 'unused' } : null,
      );
      build.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: '', loader: 'js' }));
      // The Lambda integration is CommonJS and would bring a second Apollo Server with it.
      build.onResolve({ filter: /^@apollo\/server$/ }, ({ path, kind, resolveDir }) =>
        kind === 'require-call' ? build.resolve(path, { kind: 'import-statement', resolveDir }) : null,
      );
    },
  };
}
