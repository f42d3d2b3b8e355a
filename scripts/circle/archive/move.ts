import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadRegistry } from '@kith/infra/registry';
import type { Where } from '../../lib/aws-call.ts';
import { homeAt } from '../../lib/home.ts';
import { ROOT } from '../../lib/root.ts';
import { runningCoOp } from '../../lib/running.ts';
import type { Values } from '../flags.ts';
import { type CircleArchive, type Kept, openArchive, sealArchive } from './archive.ts';
import { withPeople } from './records.ts';
import { keepingServices, tableOf } from './tables.ts';

/** Reads everything a circle keeps, over all services (C11). */
export async function takeOut(where: Where, circle: string, entry: unknown): Promise<CircleArchive> {
  const records: Kept[] = [];
  for (const service of keepingServices) {
    const items = await tableOf(where, circle, service).read();
    records.push(...items.map((item) => ({ service, item })));
  }
  return { circle, madeAt: new Date().toISOString(), entry, records };
}

/**
 * Puts everything of an archive into an empty instance of the circle; begun again after it was stopped, it goes on. Throws,
 * before anything is written, when the archive is another circle's, or something lies there that is not of it.
 */
export async function putIn(
  where: Where,
  circle: string,
  archive: CircleArchive,
  people: ReadonlyMap<string, string> = new Map(),
): Promise<number> {
  if (archive.circle !== circle)
    throw new Error(`This is the archive of ${archive.circle}: it goes into a circle of that name only.`);
  const services = keepingServices.map((service) => {
    const ofIt = archive.records.filter((one) => one.service === service);
    return {
      table: tableOf(where, circle, service),
      items: ofIt.map(({ item }) => withPeople(item, people)),
    };
  });
  for (const { table, items } of services) await assertNothingElse(table, items);
  for (const { table, items } of services) await table.write(items);
  return archive.records.length;
}

/** What is there must be from the archive: a part of it, put there before. */
async function assertNothingElse(
  { read }: ReturnType<typeof tableOf>,
  items: readonly Kept['item'][],
): Promise<void> {
  const known = new Set(items.map(({ pk, sk }) => `${pk} ${sk}`));
  const others = (await read()).filter(({ pk, sk }) => !known.has(`${pk} ${sk}`));
  if (others.length > 0)
    throw new Error(
      'People use this circle already: an archive goes into an empty one only. Nothing was written.',
    );
}

/** `npm run circle -- export`: everything of a circle into one file that a passphrase opens. */
export async function exportCircle(slug: string, values: Values): Promise<void> {
  const { to = `${slug}-${new Date().toISOString().slice(0, 10)}.kith` } = values;
  const archive = await takeOut(whereIs(slug, values), slug, entryOf(slug));
  writeFileSync(to, sealArchive(archive, passphrase()), { mode: 0o600, flag: 'wx' });
  console.log(
    `wrote ${archive.records.length} records of ${keepingServices.length} services to ${resolve(to)}`,
  );
  console.log('Whoever has this file and its passphrase has everything: keep the two apart.');
}

/** `npm run circle -- import`: what such a file holds into an empty instance of the same circle. */
export async function importCircle(slug: string, values: Values): Promise<void> {
  if (!values.from) throw new Error('Say from which file: --from <file>');
  const archive = openArchive(readFileSync(values.from), passphrase());
  const people = values.people ? peopleIn(readFileSync(values.people, 'utf8')) : new Map<string, string>();
  const count = await putIn(whereIs(slug, values), slug, archive, people);
  console.log(`${slug} has ${count} records of ${archive.madeAt} again. No event was said anew.`);
}

/** Lines of an old id of a person and a new one. Throws for a line that is neither that nor empty. */
export function peopleIn(text: string): Map<string, string> {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return new Map(
    lines.map((line) => {
      const [before, after, ...more] = line.split(',').map((part) => part.trim());
      if (!before || !after || more.length > 0) throw new Error(`${line} is not: old id,new id`);
      return [before, after] as const;
    }),
  );
}

function entryOf(slug: string) {
  const entry = loadRegistry(ROOT).circles.find((circle) => circle.slug === slug);
  if (!entry) throw new Error(`There is no circle ${slug}.`);
  return entry;
}

/** The co-op that runs here, or AWS by the credentials of the environment. */
function whereIs(slug: string, { aws, home }: Values): Where {
  const { national } = loadRegistry(ROOT);
  const region = entryOf(slug).region ?? national.region;
  if (aws) return { region };
  const running = runningCoOp(homeAt(home));
  if (!running)
    throw new Error('No co-op runs here: npm start, or --aws with credentials in the environment.');
  return { region, endpoint: running.aws };
}

function passphrase(): string {
  return process.env.KITH_PASSPHRASE ?? '';
}
