import type { Plugin } from 'esbuild';

/** Stands for a module that no bundle of ours ever calls. */
const unused = (exports: readonly string[]): string =>
  exports
    .map((name) => `exports.${name} = () => { throw new Error('${name} is left out of bundles.'); };`)
    .join('\n');

/** What takes the place of a module in bundles. Each entry was measured: it is for the cold start or for its size. */
const replacements: Readonly<Record<string, string>> = {
  // Node reads every export of a built-in module for its ES face, and one of this one (WebSocket) loads all of
  // undici: some 50 ms of CPU at each cold start.
  'node:http': "module.exports = process.getBuiltinModule('node:http');",
  // Falls back to a hash in plain JavaScript when it finds itself in an ES module; it hashes every query.
  '@apollo/utils.createhash': "exports.createHash = process.getBuiltinModule('node:crypto').createHash;",
  // Only Apollo's own platform is reported to with this.
  '@apollo/usage-reporting-protobuf': unused(['Report', 'Trace']),
  // Makes schemas out of typeDefs; ours come made.
  '@graphql-tools/schema': unused(['makeExecutableSchema']),
};

const namespace = 'lean';

/** Leaves out of bundles what they do not need, and holds what they need only once. */
export function leanPlugin(): Plugin {
  return {
    name: 'lean',
    setup(build) {
      const names = [...Object.keys(replacements), 'http'].map((name) => name.replace(/[.\\/]/g, '\\$&'));
      build.onResolve({ filter: new RegExp(`^(${names.join('|')})$`) }, ({ path }) => ({
        path: path === 'http' ? 'node:http' : path,
        namespace,
      }));
      build.onLoad({ filter: /.*/, namespace }, ({ path }) => ({
        contents: replacements[path],
        loader: 'js',
      }));
      // The Lambda integration is CommonJS and would bring a second Apollo Server with it.
      build.onResolve({ filter: /^@apollo\/server$/ }, ({ path, kind, resolveDir }) =>
        kind === 'require-call' ? build.resolve(path, { kind: 'import-statement', resolveDir }) : null,
      );
    },
  };
}
