import * as artifacts from 'kith:gateway/circle';
import type { Asker, Rehearsal } from '@kith/service-kit/testing';
import { gatewayHandler } from '../../../services/gateway/lambda.ts';
import { teamsOf } from '../../../services/teams/testing/team-of.ts';
import { connectors } from '../worlds/connectors.ts';
import { evaluation } from '../worlds/evaluation.ts';
import { matching } from '../worlds/matching.ts';
import { national } from '../worlds/national.ts';
import { pay } from '../worlds/pay.ts';
import { teams } from '../worlds/teams.ts';
import type { Ground, World } from '../worlds/world.ts';

const grounds = [teams, matching, pay, evaluation, connectors, national];

/** A gateway’s answer, and which services it asked for it, in no order. */
export interface Answered {
  readonly text: string;
  readonly asked: readonly string[];
}

/** A circle whose gateway has all its services behind it, each with a world around a team of its own. */
export interface ComposedCircle {
  readonly worlds: readonly { readonly ground: Ground; readonly world: World }[];
  /** Asks the gateway as someone signed in to it; of the circle itself, unless another’s gateway is said. */
  ask(person: string, query: string, more?: { hats?: readonly string[]; circle?: string }): Promise<Answered>;
}

/** Fills the services and puts the gateway before them. */
export async function composedCircle(): Promise<ComposedCircle> {
  const filled = await Promise.all(
    grounds.map(async (ground) => {
      const world = await ground.fill('clapton');
      return { ground, world, stage: await world.service.rehearsal() };
    }),
  );
  const stages = new Map(filled.map(({ ground, stage }) => [ground.service as string, stage]));
  const atTeams = stages.get('teams');
  if (!atTeams) throw new Error('There is no teams service.');
  await knowAllTeams(atTeams, filled.map(({ world }) => world).slice(1));

  const asked: string[] = [];
  const gateways = new Map<string, ReturnType<typeof gatewayHandler>>();
  const gatewayOf = (circle: string) => {
    const known =
      gateways.get(circle) ??
      gatewayHandler(artifacts, {
        environment: {
          circle,
          functions: new Map(grounds.map(({ service }) => [service, service])),
          adHoc: true,
          readOnly: false,
          region: 'eu-west-2',
          endpoint: undefined,
        },
        now: () => 0,
        invoke: async (name, payload) => {
          asked.push(name);
          const { body, requestContext } = JSON.parse(payload);
          const { query, variables } = JSON.parse(body);
          const { jwt, lambda } = requestContext.authorizer;
          const stage = stages.get(name);
          const answer = await stage?.ask(jwt.claims.sub, query, variables, askerIn(jwt.claims, lambda));
          return JSON.stringify({ statusCode: 200, body: JSON.stringify(answer) });
        },
      });
    gateways.set(circle, known);
    return known;
  };

  return {
    worlds: filled,
    ask: async (person, query, { hats = [], circle = 'clapton' } = {}) => {
      asked.length = 0;
      const answer = await gatewayOf(circle)(eventBy(person, hats, query), { awsRequestId: 'one' } as never);
      for (const stage of stages.values()) stage.forget();
      return { text: answer.body ?? '', asked: [...asked].sort() };
    },
  };
}

/** Teams knows the team of each world, and whose it is. */
async function knowAllTeams(stage: Rehearsal, worlds: readonly World[]): Promise<void> {
  const people = teamsOf(stage);
  for (const { ids, insiders } of worlds) {
    const [[owner] = ['']] = insiders;
    if (!ids.team) continue;
    await people.introduce(owner);
    const { id, code } = await people.say(owner, 'createTeam', { id: ids.team, name: 'Soup on Monday' });
    if (id !== ids.team) throw new Error(`The team of ${owner} was not made: ${code}`);
  }
  stage.keep();
}

/** Who asks a service, as the gateway told it. */
function askerIn(
  claims: Readonly<Record<string, string>>,
  { circle, relations }: { circle: string; relations: string | null },
): Asker {
  const groups = claims['cognito:groups'] ?? '[]';
  return {
    circle,
    circleHats: groups.slice(1, -1).split(' ').filter(Boolean),
    relations: relations === null ? 'unknown' : JSON.parse(relations),
  };
}

function eventBy(person: string, hats: readonly string[], query: string): never {
  return {
    version: '2.0',
    rawPath: '/graphql',
    rawQueryString: '',
    headers: { 'content-type': 'application/json' },
    requestContext: {
      requestId: 'one',
      http: { method: 'POST', path: '/graphql' },
      authorizer: { jwt: { claims: { sub: person, 'cognito:groups': `[${hats.join(' ')}]` }, scopes: null } },
    },
    body: JSON.stringify({ query }),
    isBase64Encoded: false,
  } as never;
}
