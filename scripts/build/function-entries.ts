import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One Lambda function's bundle: its folder's name, the module it starts from, how large it may become. */
export interface FunctionEntry {
  readonly name: string;
  readonly entry: string;
  /** Bytes, minified. */
  readonly limit: number;
}

const SERVICE_LIMIT = 1_200_000;
const GATEWAY_LIMIT = 2_000_000;
/** It prints letters, and holds the fonts they are set in; and it knows the rules by which times repeat. */
const CONNECTORS_LIMIT = 1_450_000;

/** It prints what is kept of a person, and puts together what all services keep. */
const TEAMS_LIMIT = 1_300_000;

const limits: Readonly<Record<string, number>> = {
  gateway: GATEWAY_LIMIT,
  connectors: CONNECTORS_LIMIT,
  teams: TEAMS_LIMIT,
};

/** Modules whose bundle has a name of its own; in every other service a module's name says what it is, where it is. */
const named: Record<string, Record<string, string>> = {
  gateway: { 'handler.ts': 'gateway', 'national-handler.ts': 'gateway-national' },
  relay: { 'handler.ts': 'relay' },
};
const inEveryService = {
  'subgraph.ts': 'graphql',
  'events.ts': 'events',
  'calendar.ts': 'calendar',
  'forms.ts': 'forms',
  'published.ts': 'published',
};

/** Every function there is, found by the folders of `services/`. */
export function functionEntries(root: string): FunctionEntry[] {
  const services = readdirSync(join(root, 'services')).sort();
  return services.flatMap((service) => entriesOf(root, service));
}

function entriesOf(root: string, service: string): FunctionEntry[] {
  const modules =
    named[service] ??
    Object.fromEntries(Object.entries(inEveryService).map(([file, kind]) => [file, `${service}-${kind}`]));
  const limit = limits[service] ?? SERVICE_LIMIT;
  return Object.entries(modules)
    .map(([file, name]) => ({ name, entry: join(root, 'services', service, file), limit }))
    .filter(({ entry }) => existsSync(entry));
}
