import {
  type CircleFacts,
  circleFacts,
  type NeighbourFacts,
  neighbourFacts,
  ownFacts,
} from '@kith/contracts';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import type { Circle, KeyedRegistry } from '../keys/resolve-keys.ts';
import { parameterName } from '../naming.ts';

/** What anyone in the co-op may know of a circle. Goes where the national co-op can read it. */
export function publishFacts(scope: Construct, circle: Circle): void {
  const { slug, name, jurisdiction, districts, founded, state, demo, keys } = circle;
  const facts: CircleFacts = { slug, name, jurisdiction, districts, founded, state, demo, keys };
  publish(scope, 'Facts', parameterName.facts(slug), circleFacts.parse(facts));
}

/** What a circle's functions need to know of others, of how their circle pays, and of how it reaches its people. */
export function publishSurroundings(
  scope: Construct,
  circle: Circle,
  registry: KeyedRegistry,
  origin: string,
): void {
  for (const neighbour of circle.neighbours) {
    const facts = factsOfNeighbour(neighbour, registry.circles);
    publish(scope, `Neighbour-${facts.slug}`, parameterName.neighbour(circle.slug, facts.slug), facts);
  }
  publish(scope, 'Own', parameterName.own(circle.slug), ownFacts.parse(circle));
  publish(scope, 'National', parameterName.national(circle.slug), { keys: registry.national.keys });
  publish(scope, 'Pay', parameterName.pay(circle.slug), circle.pay);
  const { texts } = circle;
  publish(scope, 'Channels', parameterName.channels(circle.slug), { app: origin, ...(texts && { texts }) });
}

function factsOfNeighbour(
  { slug, minutes, agreement }: Circle['neighbours'][number],
  circles: readonly Circle[],
): NeighbourFacts {
  const circle = circles.find((other) => other.slug === slug);
  if (!circle) throw new Error(`${slug} is not in the registry.`);
  const { name, districts, keys } = circle;
  return neighbourFacts.parse({ slug, name, districts, minutes, agreement, keys });
}

function publish(scope: Construct, id: string, parameter: string, value: unknown): void {
  new StringParameter(scope, id, { parameterName: parameter, stringValue: JSON.stringify(value) });
}
