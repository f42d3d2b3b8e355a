import { join } from 'node:path';
import { bundleFunctions, watchFunctions } from './build/bundle.ts';
import { bundleTable, oversized } from './build/bundle-table.ts';
import { optionsOf } from './lib/options.ts';

const values = optionsOf({
  watch: { type: 'boolean', default: false },
  sourcemap: { type: 'boolean', default: false },
});
const options = { root: join(import.meta.dirname, '..'), sourcemap: values.sourcemap };

if (values.watch) {
  await watchFunctions(options, (sizes, failed) => {
    console.log(failed ? 'Not bundled: mend the errors above.' : bundleTable(sizes));
  });
} else {
  const sizes = await bundleFunctions(options);
  console.log(bundleTable(sizes));
  if (oversized(sizes).length > 0) process.exitCode = 1;
}
