import type { Bundle } from '../build/bundle.ts';

/** Folders whose code runs in the co-op. */
export const LIVE_FOLDERS = ['services', 'packages', 'schema', 'infra'];

/** What edited files ask for, besides synthesising. */
export interface Consequences {
  /** The supergraphs and the types that are made from the schema. */
  readonly compose: boolean;
  /** Names of the functions to bundle again. */
  readonly bundle: ReadonlySet<string>;
  /** The local cloud itself cannot be exchanged while it runs. */
  readonly restart: boolean;
}

/** Whether an edit of that file can change what runs. Paths are relative to the root, with `/`. */
export function matters(path: string): boolean {
  if (/(^|\/)(node_modules|testing|test-app|\.[^/]*)(\/|$)/.test(path)) return false;
  return /\.(ts|graphql|json)$/.test(path) && !/\.(test|prop)\.ts$/.test(path);
}

/** What these edits ask for, given what the bundles were made of. */
export function consequencesOf(paths: Iterable<string>, bundles: readonly Bundle[]): Consequences {
  const edited = [...paths];
  const changed = bundles.filter(({ inputs }) => edited.some((path) => inputs.includes(path)));
  const gateways = edited.some(inGateways) ? bundles.filter(({ name }) => name.startsWith('gateway')) : [];
  return {
    compose: edited.some(
      (path) =>
        /^schema\/(?!operations\/)([a-z-]+\/)?[a-z-]+\.graphql$/.test(path) && !path.includes('supergraph'),
    ),
    bundle: new Set([...changed, ...gateways].map(({ name }) => name)),
    restart: edited.some((path) => path.startsWith('packages/local-cloud/')),
  };
}

/** Gateways are made from the supergraph and the known operations, by a plugin: they are not among their inputs. */
function inGateways(path: string): boolean {
  return /^schema\/([a-z-]*supergraph\.graphql$|operations\/)/.test(path);
}

/** Functions by what they do, with the number of circles: `teams-graphql (8)`. */
export function inWords(functions: readonly string[], slugs: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of functions) {
    const slug = slugs.find((one) => name.startsWith(`kith-${one}-`));
    const what = slug ? name.slice(`kith-${slug}-`.length) : name;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].map(([what, count]) => (count > 1 ? `${what} (${count})` : what)).join(', ');
}
