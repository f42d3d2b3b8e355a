import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

// Lets Node import a `.graphql` file as a string, as the bundles and the tests do. Import it before what needs it.
registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.graphql')) return nextLoad(url, context);
    const text = JSON.stringify(readFileSync(fileURLToPath(url), 'utf8'));
    return { format: 'module', source: `export default ${text};`, shortCircuit: true };
  },
});
