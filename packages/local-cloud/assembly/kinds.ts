import { clients, groups, resourceServers, userPools } from './kinds/cognito.ts';
import { globalTables, tables } from './kinds/dynamodb.ts';
import { buses, busPolicies, rules } from './kinds/events.ts';
import { apis, authorizers, integrations, routes } from './kinds/http-api.ts';
import { managedPolicies, policies, roles } from './kinds/iam.ts';
import { inertKinds } from './kinds/inert.ts';
import { keyAliases, keys } from './kinds/kms.ts';
import { asyncSettings, functions, permissions } from './kinds/lambda.ts';
import { queuePolicies, queues } from './kinds/sqs.ts';
import { parameters } from './kinds/ssm.ts';
import { streamTriggers } from './kinds/stream-triggers.ts';
import { ResourceProblem } from './problems.ts';
import type { ResourceKind } from './resource-kind.ts';

const kinds = new Map(
  [
    globalTables,
    tables,
    functions,
    permissions,
    asyncSettings,
    streamTriggers,
    roles,
    policies,
    managedPolicies,
    buses,
    busPolicies,
    rules,
    queues,
    queuePolicies,
    apis,
    routes,
    integrations,
    authorizers,
    userPools,
    clients,
    groups,
    resourceServers,
    parameters,
    keys,
    keyAliases,
    ...inertKinds,
  ].map((kind): [string, ResourceKind] => [kind.type, kind]),
);

/** What is known of a resource type. Throws `ResourceProblem` for one that the local cloud cannot run. */
export function kindOf(type: string): ResourceKind {
  const kind = kinds.get(type);
  if (kind !== undefined) return kind;
  throw new ResourceProblem(
    'UNSUPPORTED_RESOURCE',
    `the local cloud cannot run ${type}. Build it from supported types, or add the type to the local cloud.`,
  );
}
