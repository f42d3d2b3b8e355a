import { unmarshall } from '@aws-sdk/util-dynamodb';
import {
  type Envelope,
  type EventData,
  type EventName,
  eventTypes,
  schemaUrn,
  typeOf,
} from '@kith/contracts';
import { type CircleSlug, type InstantText, newId, type PersonId } from '@kith/kernel';
import type { Relation, Viewer } from '../access/viewer.ts';
import { type Consumers, consume } from '../events/consume.ts';
import type { Schedules } from '../events/handler.ts';
import { viewerOf } from '../graphql/claims.ts';
import type { CommandContext, RequestContext } from '../graphql/context.ts';
import { formatError } from '../graphql/errors.ts';
import type { SubgraphDefinition, subgraphServer } from '../graphql/subgraph.ts';
import type { PageAnswer, PageRequest, Pages } from '../http/pages.ts';
import type { Item } from '../table/item.ts';
import { itemSealing, type SealedItem } from '../table/sealed-item.ts';
import { openTable, type Table } from '../table/table.ts';
import { dataKeyring } from '../trust/data-keys.ts';
import { neighbourhoodOf } from '../trust/neighbourhood.ts';
import { signEnvelope } from '../trust/signing.ts';
import type { TestCircles } from './circles.ts';
import type { TestDynamoDb } from './dynamodb.ts';
import { memoryTable } from './memory-table.ts';

/** What a test says of who is asking. */
export interface Asker {
  /** The circle whose gateway asks; absent: the service's own. */
  readonly circle?: CircleSlug;
  /** Nobody: an invocation without claims that an authorizer has verified. */
  readonly signedIn?: false;
  readonly circleHats?: readonly string[];
  readonly relations?: readonly Partial<Relation>[] | 'unknown';
}

/** One service of one circle under test, reached through its public doors: GraphQL and events. */
export interface ServiceUnderTest {
  /** Asks as a person. Answers `{ data, errors }`; errors carry their codes. */
  ask<Data = Record<string, unknown>>(
    person: PersonId,
    query: string,
    variables?: Record<string, unknown>,
    asker?: Asker,
  ): Promise<{
    data: Data;
    errors?: readonly { message: string; path?: readonly unknown[]; extensions: Record<string, unknown> }[];
  }>;
  /** Delivers an event as the bus would, signed by its sender; from another circle it is addressed to this one. */
  hear<N extends EventName>(
    name: N,
    data: EventData<N>,
    from?: { circle?: CircleSlug; sequence?: number; id?: string; subject?: string },
  ): Promise<Envelope>;
  /** Delivers an envelope as it is. */
  hearEnvelope(envelope: unknown): Promise<void>;
  /** Asks for one of the service's pages, as whoever has its address. */
  askPage(request: Partial<PageRequest> & Pick<PageRequest, 'route'>): Promise<PageAnswer>;
  /** Runs what the service does by the clock. */
  tick(schedule: string): Promise<void>;
  /** Every item of the service's table as it lies there: sealed. */
  stored(): Promise<SealedItem[]>;
  /** The same, opened; its outbox included. */
  items(): Promise<(Item & Readonly<Record<string, unknown>>)[]>;
  /** Events the service has put in its outbox so far, oldest first. */
  sent(): Promise<Envelope[]>;
  /** The payloads of one type it has sent so far. */
  sentOf<N extends EventName>(name: N): Promise<EventData<N>[]>;
  /** The service's clock: stands still unless a test moves it. */
  setNow(now: InstantText): void;
  readonly circles: TestCircles;
  /** The service's table, for what a test cannot bring about through a public door. */
  readonly table: Table;
  /** The same service on a copy of its table in memory. */
  rehearsal(): Promise<Rehearsal>;
}

/** A service in which the same thing can be tried again and again, from the same beginning. */
export interface Rehearsal
  extends Pick<ServiceUnderTest, 'ask' | 'hear' | 'tick' | 'setNow' | 'circles' | 'rehearsal'> {
  /** Goes back to how things were when it began, or when it was told to `keep` what was done. */
  forget(): void;
  keep(): void;
}

/** What makes up a service. */
export interface ServiceParts {
  readonly service: string;
  readonly subgraph: SubgraphDefinition;
  readonly consumers?: Consumers;
  readonly schedules?: Schedules;
  readonly pages?: Pages;
}

/** What a service under test stands on. */
export interface Ground {
  readonly circle: CircleSlug;
  readonly tableName: string;
  readonly engine: TestDynamoDb;
  readonly server: ReturnType<typeof subgraphServer>;
  readonly circles: TestCircles;
  readonly clock: { now: InstantText };
}

/** A service on a table that is there already. */
export function serviceUnderTest(parts: ServiceParts, ground: Ground): ServiceUnderTest {
  const { circle, tableName, engine, circles } = ground;
  const owner = { circle, service: parts.service };
  const keyring = dataKeyring(circle, circles.parametersOf(circle));
  const table = openTable(tableName, owner, keyring, engine.client);
  const sealing = itemSealing(owner, keyring);

  const stored: ServiceUnderTest['stored'] = async () =>
    (await engine.scan(tableName)).map((item) => unmarshall(item) as SealedItem);
  const items: ServiceUnderTest['items'] = async () => sealing.open(await stored());

  const sent = async (): Promise<Envelope[]> => {
    const envelopes = (await items())
      .filter((item) => String(item.pk).startsWith('OUTBOX#'))
      .map((item) => item.envelope as Envelope);
    return envelopes.sort((a, b) => (a.id < b.id ? -1 : 1));
  };

  return {
    ...doorsOf(parts, ground, () => table),
    stored,
    items,
    sent,
    sentOf: async (name) =>
      (await sent()).filter((event) => event.type === typeOf(name)).map((event) => event.data as never),
    table,
    rehearsal: async () => rehearsalOn(await items(), parts, ground),
  };
}

/** A service on a table in memory that begins with these items. */
function rehearsalOn(items: readonly Item[], parts: ServiceParts, ground: Ground): Rehearsal {
  const clock = { ...ground.clock };
  let beginning = items;
  const copy = () => memoryTable({ circle: ground.circle, service: parts.service }, undefined, beginning);
  let stage = copy();
  beginning = stage.items();
  return {
    ...doorsOf(parts, { ...ground, clock }, () => stage),
    rehearsal: async () => rehearsalOn(stage.items(), parts, { ...ground, clock }),
    forget: () => {
      if (stage.stream.length > 0) stage = copy();
    },
    keep: () => {
      beginning = stage.items();
      stage = copy();
    },
  };
}

type Doors = Pick<
  ServiceUnderTest,
  'ask' | 'hear' | 'hearEnvelope' | 'askPage' | 'tick' | 'setNow' | 'circles'
>;

/** The public doors of a service that keeps what it knows in this table. */
function doorsOf(parts: ServiceParts, ground: Ground, table: () => Table): Doors {
  const { circle, server, circles, clock } = ground;
  const neighbourhood = neighbourhoodOf(circle, circles.parametersOf(circle));
  const setting = () => ({ circle, table: table(), neighbourhood, now: clock.now });

  const ask: ServiceUnderTest['ask'] = async (person, query, variables = {}, asker = {}) => {
    const correlationId = newId('event');
    let viewer: Viewer;
    try {
      viewer = viewerOf(invocationBy(person, asker, circle), circle);
    } catch (thrown) {
      const refusal = formatError({ message: '' }, thrown, correlationId);
      return { data: null, errors: [refusal] } as never;
    }
    const cause = { correlationId, causationId: correlationId };
    const context: RequestContext = { ...setting(), cause, viewer };
    const { body } = await server.executeOperation({ query, variables }, { contextValue: context });
    if (body.kind !== 'single') throw new Error('Subgraphs answer in one piece.');
    return JSON.parse(JSON.stringify(body.singleResult));
  };

  const { signing: ownSigningKey } = circles.keysOf(circle).public;
  const hearEnvelope: ServiceUnderTest['hearEnvelope'] = (envelope) =>
    consume(envelope, parts.consumers ?? {}, { ...setting(), ownSigningKey });

  const hear: ServiceUnderTest['hear'] = async (name, data, from = {}) => {
    const sender = from.circle ?? circle;
    const unsigned: Envelope = {
      specversion: '1.0',
      id: from.id ?? newId('event'),
      source: `/circles/${sender}/${[eventTypes[name].from].flat()[0]}`,
      type: typeOf(name),
      time: clock.now,
      subject: from.subject ?? idIn(data),
      dataschema: schemaUrn(name),
      datacontenttype: 'application/json',
      circle: sender,
      audience: sender === circle ? [] : [circle],
      sequence: from.sequence ?? 1,
      correlationid: 'test',
      causationid: 'test',
      data: data as Record<string, unknown>,
    };
    const sent = await signEnvelope(unsigned, circles.keysOf(sender).private.signing);
    await hearEnvelope(sent);
    return sent;
  };

  return {
    ask,
    hear,
    hearEnvelope,
    tick: async (schedule) => {
      const context: CommandContext = { ...setting(), cause: { correlationId: 'tick', causationId: 'tick' } };
      await parts.schedules?.[schedule]?.(context);
    },
    askPage: async (request) => {
      if (!parts.pages) throw new Error(`${parts.service} has no pages.`);
      const cause = { correlationId: 'visit', causationId: 'visit' };
      const nothing = { parameters: {}, headers: {}, body: '' };
      const asked = { method: 'GET', ...nothing, origin: 'https://api.test', ...request };
      return parts.pages(asked, { ...setting(), cause });
    },
    setNow: (instant) => {
      clock.now = instant;
    },
    circles,
  };
}

/** What the gateway says of who is asking, where a subgraph's door reads it. */
function invocationBy(person: PersonId, asker: Asker, own: CircleSlug): unknown {
  const { circle = own, circleHats = [], relations = [], signedIn = true } = asker;
  const held =
    relations === 'unknown'
      ? null
      : JSON.stringify(relations.map((one) => ({ teamId: '', kind: '', scopes: [], hats: [], ...one })));
  const claims = { sub: person, 'cognito:groups': `[${circleHats.join(' ')}]` };
  return { authorizer: { ...(signedIn && { jwt: { claims } }), lambda: { circle, relations: held } } };
}

/** The first id in a payload: what an event is about, unless a test says otherwise. */
function idIn(data: object): string {
  const isId = (value: unknown) => /^[a-z]+_[0-9A-Z]{26}$/.test(String(value));
  return String(Object.values(data).find(isId) ?? Object.values(data)[0]);
}
