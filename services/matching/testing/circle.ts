import { type CircleSlug, newId } from '@kith/kernel';
import { signEnvelope } from '@kith/service-kit';
import {
  type Asker,
  type ServiceBench,
  type ServiceUnderTest,
  serviceBench,
} from '@kith/service-kit/testing';
import { consumers } from '../consumers.ts';
import { definition } from '../definition.ts';
import { pages } from '../pages/index.ts';
import { schedules } from '../schedules.ts';

/** A bench for matching, in as many circles as a test wants; all neighbours of each other. */
export function matchingBench(circles?: readonly CircleSlug[]): ServiceBench {
  return serviceBench({ service: 'matching', subgraph: definition, consumers, schedules, pages }, circles);
}

/** An answer, or the code it was refused with. */
export type Outcome<T> =
  | { readonly ok: T; readonly code?: undefined }
  | { readonly ok?: undefined; readonly code: string };

type Json = Record<string, unknown>;

/** One circle's matching, with what tests ask of it in the words of the domain. */
export class Circle {
  readonly slug: CircleSlug;
  readonly service: ServiceUnderTest;
  readonly teamId = newId('team');
  readonly owner: string;
  readonly #delivered = new Set<string>();

  constructor(slug: CircleSlug, service: ServiceUnderTest) {
    this.slug = slug;
    this.service = service;
    this.owner = `owner-of-${slug}`;
  }

  static async fresh(bench: ServiceBench, slug: CircleSlug): Promise<Circle> {
    return new Circle(slug, await bench.fresh(slug));
  }

  /** What someone is to the team. */
  as(kind: string, scopes: readonly string[] = []): Asker {
    return { relations: [{ teamId: this.teamId, kind, scopes }] };
  }

  /** Does something as a person: the named field of the mutation, or why not. */
  async does<T = Json>(
    person: string,
    mutation: string,
    input: Json,
    fields: string,
    asker: Asker = {},
  ): Promise<Outcome<T>> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
    const answer = await this.service.ask<Record<string, T>>(person, query, { input }, asker);
    const [error] = answer.errors ?? [];
    if (error) return { code: String(error.extensions.code) };
    return { ok: answer.data[mutation] as T };
  }

  /** The same as the team's owner, who expects it to work. */
  async owns<T = Json>(mutation: string, input: Json, fields: string): Promise<T> {
    const outcome = await this.does<T>(this.owner, mutation, input, fields, this.as('OWNER'));
    if (outcome.ok === undefined) throw new Error(`${mutation}: ${outcome.code}`);
    return outcome.ok;
  }

  /** A worker with a clear check, free all week, who goes anywhere. */
  async hasWorker(person: string, chosen: Json = {}): Promise<void> {
    const availability = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '06:00', to: '00:00' }));
    const input = {
      availability,
      districts: ['E5', 'E9'],
      maxTravelMinutes: 30,
      skills: ['cooking'],
      languages: ['yiddish'],
      ...chosen,
    };
    const outcome = await this.does(person, 'setAvailability', input, 'id');
    if (outcome.code) throw new Error(outcome.code);
    await this.service.hear('VettingRecorded', { personId: person, clearUntil: '2027-11-30' });
  }

  async grantsPassport(person: string, circle: CircleSlug, more: Json = {}): Promise<void> {
    const input = { circle, fields: ['NAME', 'SKILLS', 'VETTING'], name: `Name of ${person}`, ...more };
    const outcome = await this.does(person, 'grantPassport', input, 'circle');
    if (outcome.code) throw new Error(outcome.code);
  }

  /** Weekly hours of the team. Saturday 09:00 to 13:00 unless said: the first one is 28 November 2026. */
  agrees(more: Json = {}): Promise<{ id: string }> {
    const input = { ...HOURS, teamId: this.teamId, ...more };
    return this.owns<{ id: string }>('agreeHours', input, 'id');
  }

  /** The team's gaps ahead, in order of time. */
  async gaps(): Promise<GapSeen[]> {
    const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Team {
      gaps(first: 100) { edges { node { id from to state step visit { id } claim { id homeCircle fitsWorkingTime worker { id }
        visitor { name skills languages vettingClearUntil } } } } } } } }`;
    const answer = await this.askOfTeam<{ gaps: { edges: { node: GapSeen }[] } }>(query);
    return answer.gaps.edges.map(({ node }) => node);
  }

  /** The team's visits, in order of time, as its owner sees them. */
  async visits(): Promise<VisitSeen[]> {
    const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Team {
      visits(first: 100) { edges { node { ${VISIT} } } } } } }`;
    const answer = await this.askOfTeam<{ visits: { edges: { node: VisitSeen }[] } }>(query);
    return answer.visits.edges.map(({ node }) => node);
  }

  async askOfTeam<T>(query: string, asker = this.as('OWNER'), person = this.owner): Promise<T> {
    const representations = [{ __typename: 'Team', id: this.teamId }];
    const { data, errors } = await this.service.ask<{ _entities: T[] }>(
      person,
      query,
      { representations },
      asker,
    );
    if (errors) throw new Error(String(errors[0]?.extensions.code));
    return data._entities[0] as T;
  }

  async openHours(person: string, asker: Asker = {}): Promise<OpenSeen[]> {
    const query =
      '{ openHours(first: 100) { edges { node { id from to hostCircle travelMinutes outwardCode } } } }';
    const { data } = await this.service.ask<{ openHours: { edges: { node: OpenSeen }[] } }>(
      person,
      query,
      {},
      asker,
    );
    return data.openHours.edges.map(({ node }) => node);
  }

  claims(person: string, offerId: string, id?: string, asker: Asker = {}): Promise<Outcome<ClaimSeen>> {
    return this.does<ClaimSeen>(person, 'claimHours', { offerId, ...(id && { id }) }, CLAIM, asker);
  }

  async claimsOf(person: string): Promise<ClaimSeen[]> {
    const { data } = await this.service.ask<{ myClaims: { edges: { node: ClaimSeen }[] } }>(
      person,
      `{ myClaims(first: 100) { edges { node { ${CLAIM} } } } }`,
    );
    return data.myClaims.edges.map(({ node }) => node);
  }

  async visitsOf(person: string): Promise<VisitSeen[]> {
    const { data } = await this.service.ask<{ myVisits: { edges: { node: VisitSeen }[] } }>(
      person,
      `{ myVisits(first: 100) { edges { node { ${VISIT} } } } }`,
    );
    return data.myVisits.edges.map(({ node }) => node);
  }

  /** Passes on what this circle said to another since the last time, signed as its relay would. */
  async relayTo(other: Circle): Promise<number> {
    const news = (await this.service.sent()).filter(
      ({ id, audience }) => audience.includes(other.slug) && !this.#delivered.has(`${other.slug} ${id}`),
    );
    for (const envelope of news) {
      const { signing } = this.service.circles.keysOf(this.slug).private;
      await other.service.hearEnvelope(await signEnvelope(envelope, signing));
      this.#delivered.add(`${other.slug} ${envelope.id}`);
    }
    return news.length;
  }
}

/** Passes messages between circles until nobody has anything to say. */
export async function relayAll(...circles: readonly Circle[]): Promise<void> {
  for (let passed = 1; passed > 0; ) {
    passed = 0;
    for (const from of circles) for (const to of circles) if (from !== to) passed += await from.relayTo(to);
  }
}

export interface GapSeen {
  readonly id: string;
  readonly from: string;
  readonly state: string;
  readonly step: string;
  readonly visit: { readonly id: string } | null;
  readonly claim: {
    readonly id: string;
    readonly homeCircle: string;
    readonly fitsWorkingTime: boolean;
    readonly worker: { readonly id: string } | null;
    readonly visitor: Readonly<Record<string, unknown>> | null;
  } | null;
}

export interface VisitSeen {
  readonly id: string;
  readonly from: string;
  readonly state: string;
  readonly hostCircle: string;
  readonly homeCircle: string;
  readonly team: { readonly id: string } | null;
  readonly worker: { readonly id: string } | null;
  readonly visitor: Readonly<Record<string, unknown>> | null;
  readonly whereabouts: { readonly name: string; readonly address: string } | null;
  readonly rate: { readonly pence: number };
}

interface OpenSeen {
  readonly id: string;
  readonly from: string;
  readonly hostCircle: string;
  readonly travelMinutes: number | null;
  readonly outwardCode: string;
}

interface ClaimSeen {
  readonly id: string;
  readonly state: string;
  readonly reason: string | null;
  readonly visit: { readonly id: string } | null;
}

const CLAIM = 'id state reason visit { id }';
const VISIT = `id from to state hostCircle homeCircle team { id } worker { id } whereabouts { name address }
  visitor { name skills languages vettingClearUntil } rate { pence }`;

const HOURS = {
  weekday: 6,
  from: '09:00',
  to: '13:00',
  startsOn: '2026-11-01',
  category: 'companionship',
  skills: ['cooking'],
  languages: ['yiddish'],
  ratePence: 1900,
  whereabouts: { name: 'Dovid', address: '3 Secret Mews, London E9 0XX', outwardCode: 'E9' },
};
