import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** The owner of resources that belong to the national co-op, where a circle has its slug. */
export const NATIONAL = 'national';

/** The services that keep data in every circle. Each has a table, a subgraph and a consumer of events. */
export const circleServices = ['teams', 'matching', 'pay', 'evaluation', 'connectors'] as const;
export type CircleService = (typeof circleServices)[number];

/** Pages without sign-in, by the module their service has for them. */
export type PageKind = 'calendar' | 'forms' | 'published';

/** Physical names: fixed, so that a neighbour can be named without a reference from stack to stack. */
export const nameOf = {
  stack: (slug: string) => `Kith-Circle-${slug}`,
  bus: (owner: string) => `kith-${owner}`,
  userPool: (owner: string) => `kith-${owner}`,
  table: (owner: string, service: string) => `kith-${owner}-${service}`,
  graphql: (owner: string, service: string) => `kith-${owner}-${service}-graphql`,
  events: (owner: string, service: string) => `kith-${owner}-${service}-events`,
  pages: (owner: string, service: CircleService | typeof NATIONAL, kind: PageKind) =>
    `kith-${owner}-${service}-${kind}`,
  gateway: (owner: string) => `kith-${owner}-gateway`,
  relay: (owner: string) => `kith-${owner}-relay`,
  undelivered: (owner: string) => `kith-${owner}-undelivered`,
  alarms: (owner: string) => `kith-${owner}-alarms`,
  forwarder: (owner: string, to: string) => `kith-${owner}-to-${to}`,
  rule: (owner: string, what: string) => `kith-${owner}-${what}`,
};

/** Names of the String parameters a stack publishes. */
export const parameterName = {
  facts: (slug: string) => `/kith/circles/${slug}`,
  allFacts: '/kith/circles',
  neighbours: (slug: string) => `/kith/${slug}/neighbours`,
  neighbour: (slug: string, neighbour: string) => `/kith/${slug}/neighbours/${neighbour}`,
  own: (slug: string) => `/kith/${slug}/circle`,
  national: (slug: string) => `/kith/${slug}/national`,
  pay: (slug: string) => `/kith/${slug}/pay`,
  channels: (slug: string) => `/kith/${slug}/channels`,
};

/** Where a stack is deployed. Without an account: wherever the deployment's credentials belong. */
export interface Place {
  readonly account?: string | undefined;
  readonly region: string;
}

/** Whether two stacks share an account and a region. */
export function samePlace(one: Place, other: Place): boolean {
  return one.account === other.account && one.region === other.region;
}

/** ARN of a bus by its owner, wherever that is. */
export function busArn(scope: Construct, owner: string, place: Place): string {
  return arn(scope, place, 'events', 'event-bus', nameOf.bus(owner), ArnFormat.SLASH_RESOURCE_NAME);
}

/** ARN of a function by its physical name, wherever that is. */
export function functionArn(scope: Construct, name: string, place: Place): string {
  return arn(scope, place, 'lambda', 'function', name, ArnFormat.COLON_RESOURCE_NAME);
}

/** ARN of a parameter of the stack's own account and region; the name begins with a slash. */
export function parameterArn(scope: Construct, name: string): string {
  const resource = { service: 'ssm', resource: 'parameter', resourceName: name.slice(1) };
  return Stack.of(scope).formatArn(resource);
}

function arn(
  scope: Construct,
  { account, region }: Place,
  service: string,
  resource: string,
  resourceName: string,
  arnFormat: ArnFormat,
): string {
  const where = { region, ...(account && { account }) };
  return Stack.of(scope).formatArn({ service, resource, resourceName, arnFormat, ...where });
}
