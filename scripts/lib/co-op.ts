import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadKeys, loadRegistry } from '@kith/infra/registry';
import { type Cloud, type CloudOptions, startCloud } from '@kith/local-cloud';
import { stop as stopBundler } from 'esbuild';
import { type Bundle, bundleFunctions } from '../build/bundle.ts';
import { type DemoPerson, demoPeople, personId } from '../demo-data/index.ts';
import { firstPeople } from './first-people.ts';
import { ROOT } from './root.ts';
import { openSynthesiser } from './synthesiser.ts';

export { ROOT } from './root.ts';

/** Ports that `npm start` uses. */
export const PORTS = { portal: 4000, signIn: 4001, front: 4002, national: 4100 };

/** How to run a co-op on this machine. */
export interface CoOpOptions
  extends Pick<
    CloudOptions,
    | 'faults'
    | 'tableFaults'
    | 'busDown'
    | 'retryBaseMs'
    | 'log'
    | 'idleStopMs'
    | 'scaleTo'
    | 'environments'
    | 'meter'
  > {
  readonly dataDir: string;
  /** `fixed` as the README says, or `free`: whatever is free, for tests. */
  readonly ports: 'fixed' | 'free';
  /** Only these circles; all of the registry unless given. */
  readonly circles?: readonly string[];
  /** People besides those of the demo. */
  readonly morePeople?: readonly DemoPerson[];
  readonly progress?: (step: string) => void;
  /** Hears what was bundled, of what. */
  readonly bundled?: (bundles: readonly Bundle[]) => void;
}

/** Bundles the functions, synthesises the infrastructure and runs it: what `npm start` runs, and tests too. */
export async function startCoOp(options: CoOpOptions): Promise<Cloud> {
  const { circles: _, bundled: __, ports, morePeople = [], ...rest } = options;
  const assembly = await makeAssembly(options);
  const slugs = loadRegistry(ROOT).circles.map(({ slug }) => slug);
  const secure = loadKeys(ROOT);
  return startCloud({
    ...rest,
    assembly,
    people: [...demoPeople, ...firstPeople(), ...morePeople].map((person) => ({
      pool: `kith-${person.circle}`,
      sub: personId(person),
      username: person.username,
      name: person.name,
      groups: person.hats,
      about: person.about,
    })),
    secureParameters: Object.fromEntries(secure.map(({ name, value }) => [name, value])),
    parameterKeys: Object.fromEntries(
      secure.flatMap(({ name, keyAlias }) => (keyAlias ? [[name, keyAlias]] : [])),
    ),
    mailParameters: (server) => Object.fromEntries(slugs.map((slug) => mailServerOf(slug, server))),
    ports: ports === 'free' ? { signIn: 0, apis: () => 0 } : { signIn: PORTS.signIn, apis: fixedPort },
  });
}

async function makeAssembly({ dataDir, progress, bundled, circles }: CoOpOptions): Promise<string> {
  const synthesiser = openSynthesiser(false);
  try {
    progress?.('Bundling the functions');
    const bundles = await bundleFunctions({ root: ROOT });
    // Its service would keep hundreds of megabytes; the next bundling starts another one.
    await stopBundler();
    bundled?.(bundles);
    progress?.('Synthesising the infrastructure');
    const outdir = freshAssembly(dataDir);
    return await synthesiser.synthesise({ root: ROOT, outdir, ...(circles && { circles }) });
  } finally {
    synthesiser.stop();
  }
}

/** Where the assembly of a co-op goes. */
export function assemblyIn(dataDir: string): string {
  return join(dataDir, 'assembly');
}

/** An empty folder for the assembly, from where functions find the packages that their bundles leave out. */
function freshAssembly(dataDir: string): string {
  const outdir = assemblyIn(dataDir);
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const packages = join(dataDir, 'node_modules');
  const outside = relative(ROOT, dataDir).startsWith('..');
  if (outside && !existsSync(packages)) symlinkSync(join(ROOT, 'node_modules'), packages, 'junction');
  return outdir;
}

/** 4100 is the national API; circles follow in alphabetical order. */
function fixedPort(apiName: string): number {
  const owner = ownerOf(apiName);
  if (owner === 'national') return PORTS.national;
  const slugs = loadRegistry(ROOT)
    .circles.map(({ slug }) => slug)
    .sort();
  return PORTS.national + 1 + slugs.indexOf(owner);
}

/** Every circle has the mail server of this machine, and signs in to it under its own name. */
function mailServerOf(
  slug: string,
  { host, port, password }: { host: string; port: number; password: string },
) {
  const from = `Kith <kith@${slug}.example>`;
  const server = { host, port, security: 'NONE', user: slug, password, from };
  return [`/kith/${slug}/channels/smtp`, JSON.stringify(server)];
}

/** The circle (or `national`) an API belongs to, by its name. */
export function ownerOf(apiName: string): string {
  return apiName.replace(/^kith-/, '');
}
