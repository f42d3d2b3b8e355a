import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CircleEntry, loadRegistry } from '@kith/infra/registry';
import { homeAt } from '../lib/home.ts';
import { ROOT } from '../lib/root.ts';
import { type RunningCoOp, runningCoOp } from '../lib/running.ts';

/** What a status rests on. */
export interface Known {
  readonly today: string;
  /** Whether this machine holds the private keys of a circle. */
  readonly hasKeyFile: (slug: string) => boolean;
  /** When the circle's stack was last synthesised, and when its registry file was last written; milliseconds. */
  readonly synthesisedAt: (slug: string) => number | undefined;
  readonly writtenAt: (slug: string) => number | undefined;
  readonly running?: Pick<RunningCoOp, 'endpoints'> | undefined;
}

/** Prints how one circle stands, or all of them. Throws for a slug nobody has. */
export function showStatus(slug: string | undefined, home?: string): void {
  const { circles } = loadRegistry(ROOT);
  const asked = slug === undefined ? circles : circles.filter((circle) => circle.slug === slug);
  if (asked.length === 0) {
    const known = circles.map((circle) => circle.slug).join(', ');
    throw new Error(`There is no circle ${slug}. There are: ${known}.`);
  }
  const known = knownHere(home);
  console.log(asked.map((circle) => statusOf(circle, known).join('\n')).join('\n\n'));
}

/** How a circle stands: what is registered, its keys, its agreements, what was synthesised, and whether it runs here. */
export function statusOf(circle: CircleEntry, known: Known): string[] {
  const { slug, name, state, districts, jurisdiction, region, account } = circle;
  const since = sinceWhen(circle);
  return [
    `${slug}: ${name}`,
    `  registered   ${state}${since}; ${jurisdiction.authority}, ${districts.join(' ')}; ${region}${account ? `, account ${account}` : ''}`,
    `  keys         ${keysOf(circle, known)}`,
    ...agreementsOf(circle, known.today),
    `  synthesised  ${synthesised(slug, known)}`,
    `  running      ${runningAt(slug, known)}`,
  ];
}

function sinceWhen({ closed, closingSince }: CircleEntry): string {
  if (closed) return ` since ${closed.on}, kept until ${closed.keepUntil}`;
  return closingSince
    ? ` since ${closingSince}, nothing new begins; what is left: npm run circle -- close`
    : '';
}

function keysOf({ slug, demo, keys }: CircleEntry, { hasKeyFile, today }: Known): string {
  if (keys) {
    const { former } = keys;
    const before = former && today < former.until ? `; the one before is believed until ${former.until}` : '';
    return `public halves registered; the private ones are in its account${before}`;
  }
  if (!demo) return `none: npm run circle -- keys ${slug}`;
  return hasKeyFile(slug) ? 'of a demo, on this machine' : 'of a demo, made at its first start';
}

function agreementsOf({ neighbours }: CircleEntry, today: string): string[] {
  if (neighbours.length === 0) return ['  neighbours   none'];
  return neighbours.map(({ slug, minutes, agreement: { from, until } }, index) => {
    const stands = today < from ? `from ${from}` : today < until ? `until ${until}` : `over since ${until}`;
    return `  ${index === 0 ? 'neighbours ' : '           '}  ${slug}, ${minutes} min, ${stands}`;
  });
}

function synthesised(slug: string, { synthesisedAt, writtenAt }: Known): string {
  const made = synthesisedAt(slug);
  if (made === undefined) return 'not yet on this machine: npm start does';
  const at = new Date(made).toISOString().slice(0, 16).replace('T', ' ');
  return made < (writtenAt(slug) ?? 0) ? `${at}, before its file was last changed` : at;
}

function runningAt(slug: string, { running }: Known): string {
  const endpoint = running?.endpoints.find((one) => one.slug === slug);
  if (endpoint) return endpoint.graphql;
  return running ? 'not in the co-op that runs here: stop it and run npm start' : 'no: npm start';
}

function knownHere(path?: string): Known {
  const home = homeAt(path);
  const time = (file: string) => (existsSync(file) ? statSync(file).mtimeMs : undefined);
  return {
    today: new Date().toISOString().slice(0, 10),
    hasKeyFile: (slug) => existsSync(join(ROOT, '.kith', 'keys', `${slug}.json`)),
    synthesisedAt: (slug) => time(join(home.data, 'assembly', `Kith-Circle-${slug}.template.json`)),
    writtenAt: (slug) => time(join(ROOT, 'infra', 'circles', `${slug}.json`)),
    running: runningCoOp(home),
  };
}
