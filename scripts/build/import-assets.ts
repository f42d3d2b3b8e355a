import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What is imported as something else than code, by how its name ends. */
const loaders: Readonly<Record<string, (path: string) => string>> = {
  '.graphql': (path) => JSON.stringify(readFileSync(path, 'utf8')),
  '.ttf': (path) => `new Uint8Array(Buffer.from(${JSON.stringify(readFileSync(path, 'base64'))}, 'base64'))`,
};

// Lets Node import a schema as a string and a font as its bytes, as the bundles and the tests do. Import it before what
// needs it.
registerHooks({
  load(url, context, nextLoad) {
    const loader = Object.entries(loaders).find(([ending]) => url.endsWith(ending))?.[1];
    if (!loader) return nextLoad(url, context);
    return {
      format: 'module',
      source: `export default ${loader(fileURLToPath(url))};`,
      shortCircuit: true,
    };
  },
});
