// npm run token -- <circle> <person>: prints an access token, for curl.
import { homeAt } from './lib/home.ts';
import { runningCoOp } from './lib/running.ts';
import { signIn } from './lib/sign-in.ts';

const [circle, username] = process.argv.slice(2);
const running = runningCoOp(homeAt());

if (!circle || !username) fail('Say who: npm run token -- clapton ines');
if (!running) fail('No co-op runs here. Start it first: npm start');
const endpoint = running.endpoints.find(({ slug }) => slug === circle);
if (!endpoint)
  fail(`There is no circle "${circle}". There are: ${running.endpoints.map(({ slug }) => slug).join(', ')}.`);
try {
  console.log(await signIn(endpoint, username));
} catch (error) {
  fail((error as Error).message);
}

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}
