import type { CloudModel, HttpRouteModel, PolicyStatement } from '../model.ts';
import type { Attachment, Draft } from './draft.ts';
import { managedStatements } from './managed-policies.ts';
import { type Problems, ResourceProblem } from './problems.ts';
import type { Resource } from './resource.ts';

const placeOf = ({ stack, logicalId, type }: Resource) => ({ stack: stack.name, logicalId, type });

const belongingTo = <T>(attachments: readonly Attachment<T>[], to: string): T[] =>
  attachments.filter((one) => one.to === to).map(({ value }) => value);

/** An attachment whose owner no stack has: what it says would be lost without a word. */
function refuseOrphans(
  problems: Problems,
  attachments: readonly Attachment<unknown>[],
  owners: readonly string[],
): void {
  const known = new Set(owners);
  for (const { resource, to } of attachments) {
    problems.collect(placeOf(resource), () => {
      if (known.has(to)) return;
      throw new ResourceProblem(
        'UNKNOWN_REFERENCE',
        `belongs to ${to}, which no stack of the assembly has. Add it.`,
      );
    });
  }
}

function refuseDuplicates(problems: Problems, arns: readonly string[]): void {
  const twice = arns.filter((one, at) => arns.indexOf(one) !== at);
  for (const one of twice) {
    problems.collect({ stack: 'assembly', logicalId: one, type: 'ARN' }, () => {
      throw new ResourceProblem(
        'DUPLICATE_NAME',
        'two resources have this ARN. Give one of them another name.',
      );
    });
  }
}

function routesOf(draft: Draft, problems: Problems, apiId: string): HttpRouteModel[] {
  return draft.routes
    .filter(({ to }) => to === apiId)
    .flatMap(({ resource, value: { key, integrationId, authorizerId, scopes } }) => {
      const route = problems.collect(placeOf(resource), () => {
        const functionArn = draft.integrations.get(integrationId);
        const authorizer = authorizerId === undefined ? undefined : draft.authorizers.get(authorizerId);
        if (functionArn !== undefined && (authorizerId === undefined || authorizer !== undefined)) {
          return { key, functionArn, ...(authorizer && { authorizer: { ...authorizer, scopes } }) };
        }
        throw new ResourceProblem(
          'UNKNOWN_REFERENCE',
          'its integration or authorizer is not in the assembly. Add it.',
        );
      });
      return route === undefined ? [] : [route];
    });
}

function rolesOf(draft: Draft, problems: Problems): CloudModel['roles'] {
  return draft.roles.map(({ resource, managedPolicyArns, ...role }) => {
    const managed = managedPolicyArns.flatMap(
      (arn): readonly PolicyStatement[] =>
        draft.managedPolicies.get(arn) ??
        problems.collect(placeOf(resource), () => managedStatements(arn)) ??
        [],
    );
    return {
      ...role,
      statements: [...role.statements, ...managed, ...belongingTo(draft.rolePolicies, role.arn).flat()],
    };
  });
}

/** Puts everything that was read where it belongs. Notes what belongs to nothing. */
export function modelOf(draft: Draft, region: string, problems: Problems): CloudModel {
  const arnsOf = (all: readonly { readonly arn: string }[]) => all.map(({ arn }) => arn);
  const named = [
    ...draft.tables,
    ...draft.functions,
    ...draft.roles,
    ...draft.buses,
    ...draft.rules,
    ...draft.queues,
  ];
  refuseDuplicates(problems, arnsOf([...named, ...draft.parameters]));
  refuseOrphans(problems, draft.asyncSettings, arnsOf(draft.functions));
  refuseOrphans(problems, draft.rolePolicies, arnsOf(draft.roles));
  refuseOrphans(problems, draft.busPolicies, arnsOf(draft.buses));
  refuseOrphans(
    problems,
    draft.queuePolicies,
    draft.queues.map(({ url }) => url),
  );
  refuseOrphans(
    problems,
    draft.routes,
    draft.apis.map(({ id }) => id),
  );
  refuseOrphans(
    problems,
    [...draft.groups, ...draft.clients],
    draft.userPools.map(({ id }) => id),
  );
  return {
    region,
    tables: draft.tables,
    functions: draft.functions.map((one) => ({
      ...one,
      ...Object.assign(
        { asyncRetries: 2, asyncMaxAgeSeconds: 21_600 },
        ...belongingTo(draft.asyncSettings, one.arn),
      ),
    })),
    roles: rolesOf(draft, problems),
    buses: draft.buses.map((bus) => ({
      ...bus,
      policy: [...bus.policy, ...belongingTo(draft.busPolicies, bus.arn).flat()],
    })),
    rules: draft.rules,
    queues: draft.queues.map((queue) => ({
      ...queue,
      policy: belongingTo(draft.queuePolicies, queue.url).flat(),
    })),
    streamTriggers: draft.streamTriggers,
    permissions: draft.permissions,
    apis: draft.apis.map((api) => ({ ...api, routes: routesOf(draft, problems, api.id) })),
    userPools: draft.userPools.map((pool) => ({
      ...pool,
      groups: belongingTo(draft.groups, pool.id),
      clients: belongingTo(draft.clients, pool.id),
    })),
    parameters: draft.parameters,
    keys: draft.keys.map(({ id, arn }) => ({
      arn,
      aliases: draft.keyAliases.filter(({ key }) => key === id || key === arn).map(({ name }) => name),
    })),
  };
}
