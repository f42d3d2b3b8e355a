import { parseArgs } from 'node:util';
import type { CircleRequest } from '@kith/infra/registry';

/** What the command line of `npm run circle` takes. */
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
  start: { type: 'boolean' },
  rotate: { type: 'boolean' },
  url: { type: 'string' },
  home: { type: 'string' },
  to: { type: 'string' },
  from: { type: 'string' },
  people: { type: 'string' },
  aws: { type: 'boolean' },
} as const;

/** What was said on the command line. */
export type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/** Reads the command line: what comes without a flag, and the flags. Throws for a flag nobody knows. */
export function readFlags(args: readonly string[]): { positionals: string[]; values: Values } {
  return parseArgs({ args: [...args], allowPositionals: true, options });
}

/** Only what was said: the registry knows what is missing and says so. */
export function requestOf(slug: string, values: Values): CircleRequest {
  const { name, demo, founded, districts } = values;
  const fields = {
    name,
    demo,
    founded,
    districts: districts?.split(',').map((district) => district.trim()),
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

/** A neighbour as it is written: a slug, and how many minutes away. */
export function neighbourOf(text: string): CircleRequest['neighbours'][number] {
  const [, slug, minutes] = /^([a-z0-9-]+):(\d+)$/.exec(text) ?? [];
  if (slug && minutes) return { slug, minutes: Number(minutes) };
  throw new Error(`${text} is not a neighbour and minutes of travel; write it like homerton:18`);
}
