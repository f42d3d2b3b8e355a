// npm run redrive: what could not be delivered goes on its way again, here or on AWS.
import { parseArgs } from 'node:util';
import { loadRegistry } from '@kith/infra/registry';
import { homeAt } from './lib/home.ts';
import { ROOT } from './lib/root.ts';
import { runningCoOp } from './lib/running.ts';
import { redrive } from './redrive/redrive.ts';

const usage = `npm run redrive -- <circle | national> [--dry] [--aws]

Sends what could not be delivered on its way again: in the co-op that runs on this machine, or with --aws in the account
whose credentials are in the environment. --dry only tells what there is.`;

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { dry: { type: 'boolean' }, aws: { type: 'boolean' }, home: { type: 'string' } },
  });
  const [owner, ...more] = positionals;
  if (!owner || more.length > 0) throw new Error(usage);
  const { circles, national } = loadRegistry(ROOT);
  const region = circles.find(({ slug }) => slug === owner)?.region ?? national.region;
  const running = values.aws ? undefined : runningCoOp(homeAt(values.home));
  if (!values.aws && !running) throw new Error(`No co-op runs here: npm start, or --aws.\n\n${usage}`);
  const { sent, left } = await redrive({ region, endpoint: running?.aws }, owner, {
    dry: values.dry ?? false,
    say: console.log,
  });
  for (const line of left) console.error(`left in the queue: ${line}`);
  console.log(values.dry ? 'Nothing was sent: --dry.' : `${sent} sent again, ${left.length} left.`);
  if (left.length > 0) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
