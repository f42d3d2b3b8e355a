// npm run restore: the items of one table are put into another, as after a restore to a point in time (docs/operations/restore.md).
import { parseArgs } from 'node:util';
import { loadRegistry } from '@kith/infra/registry';
import { homeAt } from './lib/home.ts';
import { ROOT } from './lib/root.ts';
import { runningCoOp } from './lib/running.ts';
import { copyItems } from './lib/table-copies.ts';

const usage = `npm run restore -- <from table> <to table> [--aws] [--region eu-west-2]

Puts every item of one table into another, over what is there: from what was restored to a point in time, into the table
that is in use. Said again, it changes nothing more.`;

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { aws: { type: 'boolean' }, region: { type: 'string' }, home: { type: 'string' } },
  });
  const [from, to, ...more] = positionals;
  if (!from || !to || from === to || more.length > 0) throw new Error(usage);
  const running = values.aws ? undefined : runningCoOp(homeAt(values.home));
  if (!values.aws && !running) throw new Error(`No co-op runs here: npm start, or --aws.\n\n${usage}`);
  const region = values.region ?? loadRegistry(ROOT).national.region;
  const items = await copyItems({ region, endpoint: running?.aws }, from, to);
  console.log(`${items} items of ${from} are in ${to}.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
