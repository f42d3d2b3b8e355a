import { join } from 'node:path';
import { buildApp, loadKeys, loadRegistry } from '@kith/infra';
import { type Cloud, type CloudOptions, startCloud } from '@kith/local-cloud';
import { bundleFunctions } from '../build/bundle.ts';
import { type DemoPerson, demoPeople, personId } from '../demo-data/index.ts';

/** The folder of the project. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** Ports that `npm start` uses. */
export const PORTS = { front: 4000, signIn: 4001, national: 4100 };

/** How to run a co-op on this machine. */
export interface CoOpOptions
  extends Pick<
    CloudOptions,
    'faults' | 'tableFaults' | 'retryBaseMs' | 'log' | 'idleStopMs' | 'scaleTo' | 'environments'
  > {
  readonly dataDir: string;
  /** `fixed` as the README says, or `free`: whatever is free, for tests. */
  readonly ports: 'fixed' | 'free';
  /** Only these circles; all of the registry unless given. */
  readonly circles?: readonly string[];
  /** People besides those of the demo. */
  readonly morePeople?: readonly DemoPerson[];
  readonly progress?: (step: string) => void;
}

/** Bundles the functions, synthesises the infrastructure and runs it: what `npm start` runs, and tests too. */
export async function startCoOp(options: CoOpOptions): Promise<Cloud> {
  const { dataDir, progress = () => {}, circles, ports, morePeople = [], ...rest } = options;
  progress('Bundling the functions');
  await bundleFunctions({ root: ROOT });
  progress('Synthesising the infrastructure');
  const assembly = await synthesise(dataDir, circles);
  return startCloud({
    ...rest,
    assembly,
    dataDir,
    progress,
    people: [...demoPeople, ...morePeople].map((person) => ({
      pool: `kith-${person.circle}`,
      sub: personId(person),
      username: person.username,
      name: person.name,
      groups: person.hats,
      about: person.about,
    })),
    secureParameters: Object.fromEntries(loadKeys(ROOT)),
    ports: ports === 'free' ? { signIn: 0, apis: () => 0 } : { signIn: PORTS.signIn, apis: fixedPort },
  });
}

/** Synthesises every stack and says where the assembly is. */
async function synthesise(dataDir: string, circles?: readonly string[]): Promise<string> {
  // The validation of templates is a check of its own (npm test); here it would only make starting slow.
  process.env.CDK_VALIDATION = 'false';
  const app = await buildApp({
    root: ROOT,
    functionsDir: join(ROOT, 'dist', 'functions'),
    outdir: join(dataDir, 'assembly'),
    context: { 'kith:operations': 'adhoc' },
    checks: false,
    ...(circles && { circles }),
  });
  return app.synth().directory;
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

/** The circle (or `national`) an API belongs to, by its name. */
export function ownerOf(apiName: string): string {
  return apiName.replace(/^kith-/, '');
}
