import type { EventData } from '@kith/contracts';
import { newId } from '@kith/kernel';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { consumers } from '../consumers.ts';
import { definition } from '../definition.ts';
import type { Carried, Email, TextMessage } from '../domain/channels/carriers.ts';
import { schedulesWith } from '../schedules.ts';

/** Mail and text services that remember what they were handed. */
export interface Outside {
  emails: Email[];
  texts: TextMessage[];
  answer: () => Promise<Carried>;
}

export const takes = async (): Promise<Carried> => ({ taken: true });
export const isDown = async (): Promise<Carried> => ({ taken: false, problem: 'NO_ANSWER', forGood: false });

/** One outside for all tests of a file; `channels()` empties it. */
export const outside: Outside = { emails: [], texts: [], answer: takes };

const bench = serviceBench({
  service: 'connectors',
  subgraph: definition,
  consumers,
  schedules: schedulesWith({
    email: (email) => {
      outside.emails.push(email);
      return outside.answer();
    },
    text: (text) => {
      outside.texts.push(text);
      return outside.answer();
    },
    linkTo: async (id) => `https://app.test/messages/${id}`,
  }),
});

export const connector = { circleHats: ['community_connector'] };

const FIELDS = `id person { id } team { id } kind title words channel state requestedAt notAfter sentAt
  sentBy { id } readAt problem helper { id } answer phone about`;
const CONTACT = `person { id } channel urgentChannel email mobile phone postal { name lines postcode } language easyRead
  largePrint helper { id } saidAt saidBy { id }`;
const LIST = `{ edges { node { ${FIELDS} } } }`;

export interface Shown {
  readonly id: string;
  readonly state: string;
  readonly channel: string;
  readonly problem: string | null;
  readonly [field: string]: unknown;
}

type List = 'myMessages' | 'messagesITell' | 'lettersToPost' | 'messagesToTell' | 'unreachedMessages';

const INPUTS = {
  setMyContact: ['ContactInput', CONTACT],
  setOwnerContact: ['OwnerContactInput', CONTACT],
  readMessage: ['ReadMessageInput', FIELDS],
  recordPosted: ['MessageRef', FIELDS],
  recordTold: ['RecordToldInput', FIELDS],
  settleMessage: ['SettleMessageInput', FIELDS],
} as const;

/** The circle's channels under test, by what people do there. */
export async function channels() {
  outside.emails = [];
  outside.texts = [];
  outside.answer = takes;
  const service = await bench.fresh();
  let choices = 0;

  /** Asks that someone be told something; answers what was asked. */
  async function request(personId: string, more: Partial<EventData<'MessageRequested'>> = {}) {
    const asked = {
      messageId: newId('message'),
      personId,
      kind: 'ROUND_INVITATION',
      values: { by: '2026-12-03', minutes: 5 },
      notAfter: '2026-12-04T00:00:00Z',
      ...more,
    } as const;
    await service.hear('MessageRequested', asked);
    return asked;
  }

  const choose = (personId: string, channel: EventData<'ChannelChosen'>['channel'], sequence = ++choices) =>
    service.hear('ChannelChosen', { personId, channel }, { sequence });

  async function list(person: string, name: List, asker: object = {}): Promise<Shown[]> {
    const { data, errors } = await service.ask<Record<List, { edges: { node: Shown }[] }>>(
      person,
      `{ ${name} ${LIST} }`,
      {},
      asker,
    );
    if (errors) throw new Error(String(errors[0]?.extensions.code));
    return data[name].edges.map(({ node }) => node);
  }

  async function say(person: string, name: keyof typeof INPUTS, input: object, asker: object = {}) {
    const [type, fields] = INPUTS[name];
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
    const { data, errors } = await service.ask(person, query, { input }, asker);
    return { ...(data?.[name] as Shown | undefined), code: errors?.[0]?.extensions.code };
  }

  const messageOf = async (person: string): Promise<Shown | undefined> =>
    (await list(person, 'myMessages'))[0];
  const tick = () => service.tick('EveryFiveMinutes');
  return { service, request, choose, list, say, messageOf, tick };
}

export type Channels = Awaited<ReturnType<typeof channels>> & { readonly service: ServiceUnderTest };
