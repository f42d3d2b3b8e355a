import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { CircleStack } from './circle-stack.ts';
import { DirectoryStack } from './directory-stack.ts';
import { type KeyedRegistry, resolveKeys } from './keys/resolve-keys.ts';
import { KeysStack } from './keys-stack.ts';
import { nameOf, type Place, samePlace } from './naming.ts';
import { NationalStack } from './national-stack.ts';
import { loadRegistry, type Registry } from './registry/load.ts';
import { readSettings } from './settings.ts';

/** What an app is built from. */
export interface BuildAppProps {
  /** The folder with `infra/circles`, `infra/national.json` and `.kith`. */
  readonly root: string;
  /** The folder with one bundle per function. */
  readonly functionsDir: string;
  /** The folder with the built portal; left out where it is not deployed. */
  readonly portalDir?: string;
  /** Where the assembly goes; a temporary folder unless given or chosen by the CDK's command line. */
  readonly outdir?: string;
  /** Only these circles, as if the registry had no others. */
  readonly circles?: readonly string[];
  /** Overrides `cdk.json`. */
  readonly context?: Readonly<Record<string, unknown>>;
  /** Whether the security checks run at synth. Leave them out only where an edit should show in a second. */
  readonly checks?: boolean;
}

/**
 * The CDK app of the whole co-op: `Kith-National`, `Kith-Keys`, and one `Kith-Circle-<slug>` per circle. Call `synth()` on it.
 * Demo circles get their keys here, the first time.
 * @throws RegistryError when the registry is not right
 */
export async function buildApp(props: BuildAppProps): Promise<App> {
  const { root, circles, ...rest } = props;
  return appOf(await resolveKeys(root, restrict(loadRegistry(root), circles)), rest);
}

/** The app of a registry whose keys are known. */
export function appOf(
  registry: KeyedRegistry,
  { functionsDir, portalDir, outdir, context, checks = true }: Omit<BuildAppProps, 'root' | 'circles'>,
): App {
  const app = new App({
    context: { ...projectContext(), ...context },
    analyticsReporting: false,
    ...(outdir && { outdir }),
  });
  if (checks) Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  addStacks(app, registry, { functionsDir, portalDir });
  return app;
}

/** What was built before, to be deployed. */
interface Built {
  readonly functionsDir: string;
  readonly portalDir: string | undefined;
}

function addStacks(app: App, registry: KeyedRegistry, { functionsDir, portalDir }: Built): void {
  const settings = readSettings((key) => app.node.tryGetContext(key));
  const { national, circles } = registry;
  for (const place of placesOf(registry)) {
    const id = samePlace(place, national) ? [] : [place.account ?? [], place.region].flat();
    new KeysStack(app, ['Kith-Keys', ...id].join('-'), { place, demo: national.demo });
  }
  new NationalStack(app, 'Kith-National', { national, functionsDir, portalDir, settings });
  for (const circle of circles) {
    new CircleStack(app, nameOf.stack(circle.slug), { circle, registry, functionsDir, settings });
    if (samePlace(circle, national)) continue;
    new DirectoryStack(app, `Kith-Directory-${circle.slug}`, { circle, place: national });
  }
}

/** Each account and region that something lives in, once. */
function placesOf({ national, circles }: KeyedRegistry): Place[] {
  const all: readonly Place[] = [national, ...circles];
  return all.filter((place, at) => all.findIndex((one) => samePlace(one, place)) === at);
}

function restrict({ national, circles }: Registry, slugs?: readonly string[]): Registry {
  if (!slugs) return { national, circles };
  const wanted = circles.filter(({ slug }) => slugs.includes(slug));
  const near = wanted.map((circle) => ({
    ...circle,
    neighbours: circle.neighbours.filter(({ slug }) => slugs.includes(slug)),
  }));
  return { national, circles: near };
}

/** The command line passes `cdk.json` on; a program that builds the app itself must get the same templates. */
function projectContext(): Record<string, unknown> {
  const file = join(import.meta.dirname, '..', 'cdk.json');
  return JSON.parse(readFileSync(file, 'utf8')).context;
}
