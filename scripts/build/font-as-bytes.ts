import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** Lets tests import a font as its bytes, as the esbuild step does with its binary loader. */
export function fontAsBytes(): Plugin {
  return {
    name: 'font-as-bytes',
    enforce: 'pre',
    async load(id) {
      const [path] = id.split('?');
      if (!path?.endsWith('.ttf')) return null;
      return `export default new Uint8Array(Buffer.from(${JSON.stringify(await readFile(path, 'base64'))}, 'base64'));`;
    },
  };
}
