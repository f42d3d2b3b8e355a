import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CircleRequest, issueKeys, loadRegistry, withCircle, writeCircle } from '@kith/infra';

const usage = `Onboards a local circle.

  npm run circle -- new <slug> --name "Hackney Wick" --authority Hackney --districts E9,E15
                    --contribution 750/1750 [--band 1700-2000] [--employed 1480,1520]
                    [--neighbour homerton:18]… [--country England] [--founded 2026-11-21] [--demo]
  npm run circle -- keys <slug>

Rates are pence an hour; the contribution is in basis points, worker/payer. Asking again changes nothing.`;

const root = join(import.meta.dirname, '..');

const options = {
  name: { type: 'string' },
  country: { type: 'string' },
  authority: { type: 'string' },
  districts: { type: 'string' },
  founded: { type: 'string' },
  neighbour: { type: 'string', multiple: true, default: [] as string[] },
  band: { type: 'string' },
  employed: { type: 'string' },
  contribution: { type: 'string' },
  demo: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options });
  const [command, slug, ...more] = positionals;
  if (more.length > 0 || !slug) throw new Error(usage);
  if (command === 'new') register(slug, values);
  else if (command === 'keys') await makeKeys(slug);
  else throw new Error(usage);
}

function register(slug: string, values: Values): void {
  const today = new Date().toISOString().slice(0, 10);
  const changed = withCircle(loadRegistry(root), requestOf(slug, values), today);
  for (const circle of changed) console.log(`wrote ${writeCircle(root, circle)}`);
  if (changed.length === 0) console.log(`${slug} is registered like that already: nothing to do`);
  else if (changed.some((circle) => circle.slug === slug && !circle.demo && !circle.keys)) {
    console.log(`next: npm run circle -- keys ${slug}`);
  }
}

async function makeKeys(slug: string): Promise<void> {
  const { file, commands } = await issueKeys(root, slug);
  console.log(`wrote the public keys to ${file}`);
  console.log(`now put the private ones where only the functions of ${slug} read them:`);
  for (const command of commands) console.log(`  ${command}`);
}

/** Only what was said: the registry knows what is missing and says so. */
function requestOf(slug: string, values: Values): CircleRequest {
  const { name, demo, founded, districts } = values;
  const fields = {
    name,
    demo,
    founded,
    districts: districts?.split(','),
    ...placeOf(values),
    ...payOf(values),
  };
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { slug, fields: Object.fromEntries(said), neighbours: values.neighbour.map(neighbourOf) };
}

function placeOf({ country, authority }: Values) {
  return country || authority ? { jurisdiction: { country: country ?? 'England', authority } } : {};
}

function payOf({ band, employed, contribution }: Values) {
  if (!band && !employed && !contribution) return {};
  const [worker, payer] = numbers(contribution ?? '750/1750');
  const [lowest, highest] = numbers(band ?? '');
  return {
    pay: {
      ...(band && { independentPence: { lowest, highest } }),
      employedPence: numbers(employed ?? ''),
      contribution: { worker, payer },
    },
  };
}

function numbers(text: string): number[] {
  return text.split(/[,/-]/).filter(Boolean).map(Number);
}

function neighbourOf(text: string): CircleRequest['neighbours'][number] {
  const [, slug, minutes] = /^([a-z0-9-]+):(\d+)$/.exec(text) ?? [];
  if (slug && minutes) return { slug, minutes: Number(minutes) };
  throw new Error(`--neighbour ${text} is not a slug and minutes of travel, like homerton:18`);
}
