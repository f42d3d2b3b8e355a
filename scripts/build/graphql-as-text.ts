import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** Lets tests import a `.graphql` file as a string, as the esbuild step does with its text loader. */
export function graphqlAsText(): Plugin {
  return {
    name: 'graphql-as-text',
    enforce: 'pre',
    async load(id) {
      const [path] = id.split('?');
      if (!path?.endsWith('.graphql')) return null;
      return `export default ${JSON.stringify(await readFile(path, 'utf8'))};`;
    },
  };
}
