import { z } from 'zod';
import type { PolicyStatement } from '../../model.ts';
import type { Draft } from '../draft.ts';
import { ResourceProblem } from '../problems.ts';
import { iamArn, physicalName, type Resource } from '../resource.ts';
import { kind } from '../resource-kind.ts';
import { statementsOf } from './policy-document.ts';

const roleName = (resource: Resource): string => physicalName(resource, 'RoleName');
const roleArn = (resource: Resource): string => iamArn(resource, `role/${roleName(resource)}`);

/** Who may assume a role. Conditions on that are not evaluated, so they are refused. */
function assumers(trust: readonly PolicyStatement[]): string[] {
  const odd = trust.find(
    ({ effect, actions, conditions }) =>
      effect !== 'Allow' || actions.join() !== 'sts:AssumeRole' || Object.keys(conditions).length > 0,
  );
  if (odd === undefined) return trust.flatMap(({ principals }) => principals ?? []);
  throw new ResourceProblem(
    'UNSUPPORTED_POLICY',
    'its trust policy does more than let principals assume the role. Leave conditions and denials out.',
  );
}

function attach(draft: Draft, resource: Resource, roles: readonly string[], document: unknown): void {
  const value = statementsOf(document);
  for (const role of roles)
    draft.rolePolicies.push({ resource, to: iamArn(resource, `role/${role}`), value });
}

export const roles = kind({
  type: 'AWS::IAM::Role',
  ref: roleName,
  attributes: { Arn: roleArn, RoleId: roleName },
  inert: ['Description', 'Path', 'MaxSessionDuration', 'Tags'],
  properties: z.strictObject({
    RoleName: z.string().optional(),
    AssumeRolePolicyDocument: z.unknown(),
    ManagedPolicyArns: z.array(z.string()).default([]),
    Policies: z.array(z.strictObject({ PolicyName: z.string(), PolicyDocument: z.unknown() })).default([]),
  }),
  add: (draft, { AssumeRolePolicyDocument: trust, ManagedPolicyArns, Policies }, resource) => {
    draft.roles.push({
      resource,
      name: roleName(resource),
      arn: roleArn(resource),
      assumedBy: assumers(statementsOf(trust)),
      statements: Policies.flatMap(({ PolicyDocument }) => statementsOf(PolicyDocument)),
      managedPolicyArns: ManagedPolicyArns,
    });
  },
});

export const policies = kind({
  type: 'AWS::IAM::Policy',
  ref: (resource) => physicalName(resource, 'PolicyName'),
  attributes: {},
  inert: [],
  properties: z.strictObject({
    PolicyName: z.string(),
    PolicyDocument: z.unknown(),
    Roles: z.array(z.string()).min(1),
  }),
  add: (draft, { PolicyDocument, Roles }, resource) => attach(draft, resource, Roles, PolicyDocument),
});

const managedPolicyArn = (resource: Resource): string =>
  iamArn(resource, `policy/${physicalName(resource, 'ManagedPolicyName')}`);

export const managedPolicies = kind({
  type: 'AWS::IAM::ManagedPolicy',
  ref: managedPolicyArn,
  attributes: { PolicyArn: managedPolicyArn },
  inert: ['Description', 'Path'],
  properties: z.strictObject({
    ManagedPolicyName: z.string().optional(),
    PolicyDocument: z.unknown(),
    Roles: z.array(z.string()).default([]),
  }),
  add: (draft, { PolicyDocument, Roles }, resource) => {
    draft.managedPolicies.set(managedPolicyArn(resource), statementsOf(PolicyDocument));
    attach(draft, resource, Roles, PolicyDocument);
  },
});
