import { newId, type PersonId } from '@kith/kernel';
import type { Asker, ServiceBench, ServiceUnderTest } from '@kith/service-kit/testing';
import { serviceBench } from '@kith/service-kit/testing';
import { consumers } from '../consumers.ts';
import { definition } from '../definition.ts';

/** What was answered, flat; `code` when it was refused. */
export type Answer = Record<string, unknown> & { readonly code?: string };

export function connectorsBench(): ServiceBench {
  return serviceBench({ service: 'connectors', subgraph: definition, consumers });
}

/** A team of Bernice's, with Ana who is a friend, Cora its connector, a worker and two professionals. */
export class Neighbourhood {
  readonly service: ServiceUnderTest;
  readonly teamId = newId('team');

  private constructor(service: ServiceUnderTest) {
    this.service = service;
  }

  static async fresh(bench: ServiceBench, circle?: string): Promise<Neighbourhood> {
    const there = new Neighbourhood(await bench.fresh(circle));
    const { service, teamId } = there;
    await service.hear('TeamCreated', { teamId, ownerId: 'bernice' });
    for (const personId of ['ana', 'cora', 'wim'])
      await service.hear('MembershipChanged', {
        teamId,
        memberId: newId('member'),
        personId,
        kind: personId === 'wim' ? 'PAID_WORKER' : 'FAMILY_FRIEND',
        status: 'ACTIVE',
      });
    return there;
  }

  /** What people are to the team, as the gateway says. */
  askerOf(person: PersonId, teamId: string = this.teamId): Asker {
    const relations: Record<string, object> = {
      bernice: { kind: 'OWNER' },
      ana: { kind: 'FAMILY_FRIEND' },
      cora: { kind: 'VOLUNTEER', hats: ['connector'] },
      wim: { kind: 'PAID_WORKER' },
      nadia: { kind: 'PROFESSIONAL', scopes: ['PLAN'] },
      bob: { kind: 'PROFESSIONAL', scopes: ['BUDGET'] },
    };
    const relation = relations[person];
    return { relations: relation ? [{ teamId, ...relation }] : [] };
  }

  /** Does something as a person. */
  async does(
    person: PersonId,
    mutation: string,
    input: object,
    fields: string,
    asker: Asker = this.askerOf(person),
  ): Promise<Answer> {
    const type =
      mutation === 'resumeLadder'
        ? 'PauseLadderInput'
        : `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
    return flat(await this.service.ask(person, query, { input }, asker), mutation);
  }

  /** Asks a query as a person. */
  async asks(
    person: PersonId,
    name: string,
    query: string,
    asker: Asker = this.askerOf(person),
  ): Promise<Answer> {
    return flat(await this.service.ask(person, query, {}, asker), name);
  }

  /** Asks something of the team, by reference as the gateway does. */
  async ofTeam(
    person: PersonId,
    fields: string,
    asker?: Asker,
    teamId: string = this.teamId,
  ): Promise<Answer> {
    const query = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Team { ${fields} } } }`;
    const r = [{ __typename: 'Team', id: teamId }];
    const { data, errors } = await this.service.ask<{ _entities: Answer[] }>(
      person,
      query,
      { r },
      asker ?? this.askerOf(person),
    );
    const code = errors?.[0]?.extensions.code;
    return { ...data?._entities?.[0], ...(code !== undefined && { code: String(code) }) };
  }

  /** The team's map, as someone sees it. */
  async map(person: PersonId, fields: string): Promise<Answer> {
    const { careMap, code } = await this.ofTeam(person, `careMap { ${fields} }`);
    return { ...(careMap as Answer), ...(code !== undefined && { code }) };
  }

  /** A place of the asset map. */
  async hasPlace(name: string): Promise<string> {
    const id = newId('place');
    const input = {
      id,
      name,
      kind: 'GROUP',
      about: 'Tea',
      address: 'Clapton Square',
      outwardCode: 'E5',
      stepFree: true,
    };
    const made = await this.does('keeper', 'recordPlace', input, 'id', {
      circleHats: ['community_connector'],
    });
    if (made.code) throw new Error(made.code);
    return id;
  }
}

function flat({ data, errors }: Awaited<ReturnType<ServiceUnderTest['ask']>>, field: string): Answer {
  const error = errors?.[0];
  const found = (data as Record<string, unknown> | null)?.[field];
  return {
    ...(typeof found === 'object' ? found : { value: found }),
    ...(error && { code: String(error.extensions.code), fields: error.extensions.fields }),
  } as Answer;
}
