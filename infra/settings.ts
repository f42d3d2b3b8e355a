import type { SignInClient } from './constructs/people.ts';
import { NATIONAL } from './naming.ts';
import { circlePath, nationalPath } from './registry/paths.ts';
import { RegistryError } from './registry/problems.ts';

/** Where the pages of demo circles run. */
const LOCAL_ORIGIN = 'http://localhost:4000';

/**
 * What the deployment decides and the registry does not, from the CDK context:
 * `kith:organisation` (AWS organisation, for circles in accounts of their own),
 * `kith:portal` (origin of the portals, `{circle}` standing for the slug),
 * `kith:operations` (`persisted`, or `adhoc` where the query planner is at hand, as on a developer's machine) and
 * `kith:tracing` (`on` while someone looks for something: each trace is billed).
 */
export interface Settings {
  readonly organisation?: string | undefined;
  readonly portal?: string | undefined;
  readonly operations: 'persisted' | 'adhoc';
  readonly traced: boolean;
}

/** Reads the settings; `get` looks a key of the context up. */
export function readSettings(get: (key: string) => unknown): Settings {
  return {
    organisation: text(get, 'kith:organisation', /^o-[a-z0-9]{10,32}$/, 'the id of an AWS organisation'),
    portal: text(get, 'kith:portal', /^https:\/\/\S+$/, 'an https origin, like https://{circle}.example.org'),
    operations:
      text(get, 'kith:operations', /^(persisted|adhoc)$/, 'persisted or adhoc') === 'adhoc'
        ? 'adhoc'
        : 'persisted',
    traced: text(get, 'kith:tracing', /^(on|off)$/, 'on or off') === 'on',
  };
}

/**
 * Origin of the web pages that may call an owner's API.
 * @throws RegistryError `CONTEXT_MISSING` when a real circle is given none
 */
export function originOf(owner: string, demo: boolean, { portal }: Settings): string {
  if (portal) return new URL(portal.replace('{circle}', owner)).origin;
  if (demo) return LOCAL_ORIGIN;
  const message = `say where ${owner}'s portal is: --context kith:portal=https://{circle}.example.org`;
  const file = owner === NATIONAL ? nationalPath : circlePath(owner);
  throw new RegistryError([{ rule: 'CONTEXT_MISSING', file, field: '', message }]);
}

/** The programs people sign in with. The explorer sends ad hoc operations, so it is only where those are taken. */
export function signInClients(origin: string, { operations }: Settings): SignInClient[] {
  const portal = client('portal', origin, '/signed-in');
  return operations === 'adhoc' ? [portal, client('explorer', origin, '/explorer')] : [portal];
}

function client(name: string, origin: string, path: string): SignInClient {
  return { name, callbackUrls: [`${origin}${path}`], logoutUrls: [`${origin}/`] };
}

function text(get: (key: string) => unknown, key: string, form: RegExp, what: string): string | undefined {
  const value = get(key);
  if (value === undefined) return undefined;
  if (typeof value === 'string' && form.test(value)) return value;
  throw new Error(`The context value ${key} is ${JSON.stringify(value)}; it should be ${what}.`);
}
