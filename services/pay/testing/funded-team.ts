import { type Id, newId } from '@kith/kernel';
import type { Asker, ServiceBench, ServiceUnderTest } from '@kith/service-kit/testing';
import { CONFIRM, LOG, minutes, ownVisit } from './two-circles.ts';

type Json = Record<string, unknown>;

export const FUNDING = `id from shares { basisPoints payer { route name reference } } weekly { pence } setBy setAt`;
export const BUDGET = `from to budget { pence } confirmed { pence } planned { pence } left { pence } state`;
export const INVOICE = `id number month byCard isCredit total { pence } issuedAt team { id }
  payer { route name reference }
  lines { entryId workedOn isLate minutes rate { pence } charge { pence } basisPoints amount { pence } }`;

/** What someone sees of an invoice, in a test. */
export interface SeenInvoice extends Json {
  readonly id: string;
  readonly number: string;
  readonly total: { readonly pence: number };
  readonly payer: { readonly route: string };
  readonly lines: readonly {
    readonly entryId: string;
    readonly workedOn: string;
    readonly isLate: boolean;
    readonly charge: { readonly pence: number };
    readonly amount: { readonly pence: number };
  }[];
}

/** A team with money, and what its people do with it. */
export class FundedTeam {
  readonly pay: ServiceUnderTest;
  readonly teamId: string;
  readonly #circle: string;

  constructor(pay: ServiceUnderTest, teamId: string = newId('team'), circle = 'clapton') {
    this.pay = pay;
    this.teamId = teamId;
    this.#circle = circle;
  }

  static async fresh(bench: ServiceBench, circle?: string): Promise<FundedTeam> {
    return new FundedTeam(await bench.fresh(circle), newId('team'), circle);
  }

  /** What someone is to the team. */
  is(kind: string, more: { hats?: string[]; scopes?: string[]; circleHats?: string[] } = {}): Asker {
    const { circleHats = [], hats = [], scopes = [] } = more;
    return { circleHats, relations: [{ teamId: this.teamId, kind, hats, scopes }] };
  }

  /** Does something: the named field of the mutation, or the code it was refused with. */
  async does<T = Json>(mutation: string, input: Json, fields: string, asker: Asker): Promise<T> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
    const { data, errors } = await this.pay.ask<Record<string, T>>('bernice', query, { input }, asker);
    const [error] = errors ?? [];
    return error ? (String(error.extensions.code) as T) : (data[mutation] as T);
  }

  /** Says who pays, as the owner unless told otherwise. */
  fund(input: Json, asker = this.is('OWNER')): Promise<Json> {
    return this.does('setFunding', { teamId: this.teamId, ...input }, FUNDING, asker);
  }

  issue(month: string, asker = this.is('OWNER')): Promise<SeenInvoice[]> {
    return this.does('issueInvoices', { teamId: this.teamId, month }, INVOICE, asker);
  }

  /** A field of the team, or the code why not. */
  async sees<T = Json>(field: string, asker = this.is('OWNER')): Promise<T> {
    const query = `query($id: ID!) { _entities(representations: [{ __typename: "Team", id: $id }]) { ... on Team { it: ${field} } } }`;
    const { data, errors } = await this.pay.ask<{ _entities: { it: T }[] }>(
      'bernice',
      query,
      { id: this.teamId },
      asker,
    );
    const [error] = errors ?? [];
    return error ? (String(error.extensions.code) as T) : (data._entities[0]?.it as T);
  }

  /** A visit is booked: so many hours from 09:00 on a day, at a rate. */
  async books(on: string, hours: number, ratePence: number): Promise<Id<'visit'>> {
    const to = String(9 + hours).padStart(2, '0');
    const window = { from: `${on}T09:00:00Z`, to: `${on}T${to}:00:00Z` };
    const homes = { hostCircle: this.#circle, homeCircle: this.#circle };
    const visit = ownVisit({ ratePence, window, teamId: this.teamId, ...homes });
    await this.pay.hear('VisitBooked', visit, { sequence: 1 });
    return visit.visitId as Id<'visit'>;
  }

  async cancels(visitId: Id<'visit'>): Promise<void> {
    await this.pay.hear('VisitCancelled', { visitId, by: 'OWNER' }, { sequence: 2 });
  }

  /** Worker and owner say that a visit took so many minutes. */
  async confirms(visitId: string, contact: number): Promise<void> {
    await this.pay.ask('ines', LOG, { input: { visitId, time: minutes({ contact }) } });
    const { errors } = await this.pay.ask('bernice', CONFIRM, { input: { visitId } }, this.is('OWNER'));
    if (errors) throw new Error(JSON.stringify(errors));
  }

  /** A visit that took place as booked. */
  async worked(on: string, hours: number, ratePence: number): Promise<string> {
    const visitId = await this.books(on, hours, ratePence);
    await this.confirms(visitId, hours * 60);
    return visitId;
  }
}

/** One payer for all of it. */
export const whole = (route: string, more: Json = {}) => [{ route, basisPoints: 10_000, ...more }];
