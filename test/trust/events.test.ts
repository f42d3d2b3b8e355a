import { type Envelope, type EventName, eventTypes, isEventName, schemaUrn, typeOf } from '@kith/contracts';
import { newId } from '@kith/kernel';
import { type Consumers, signEnvelope } from '@kith/service-kit';
import { type ServiceBench, type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../../packages/contracts/samples.ts';
import { consumers as connectors } from '../../services/connectors/consumers.ts';
import { definition as ofConnectors } from '../../services/connectors/definition.ts';
import { consumers as evaluation } from '../../services/evaluation/consumers.ts';
import { definition as ofEvaluation } from '../../services/evaluation/definition.ts';
import { consumers as matching } from '../../services/matching/consumers.ts';
import { definition as ofMatching } from '../../services/matching/definition.ts';
import { consumers as national } from '../../services/national/consumers.ts';
import { definition as ofNational } from '../../services/national/definition.ts';
import { consumers as pay } from '../../services/pay/consumers.ts';
import { definition as ofPay } from '../../services/pay/definition.ts';
import { consumers as teams } from '../../services/teams/consumers.ts';
import { definition as ofTeams } from '../../services/teams/definition.ts';
import { ofType, referred, synthesise } from '../infra/support/assembly.ts';
import { RegistryFixture } from '../infra/support/registry-fixture.ts';

const parts = {
  teams: { consumers: teams, subgraph: ofTeams },
  matching: { consumers: matching, subgraph: ofMatching },
  pay: { consumers: pay, subgraph: ofPay },
  evaluation: { consumers: evaluation, subgraph: ofEvaluation },
  connectors: { consumers: connectors, subgraph: ofConnectors },
  national: { consumers: national, subgraph: ofNational },
} as const;

/** What the rules of a circle, and of the national co-op, hand over: service → types of event. */
const handedOver = new Map<string, Set<string>>();
beforeAll(async () => {
  const templates = await synthesise(new RegistryFixture().root, {
    circles: ['clapton', 'homerton', 'stoke-newington'],
  });
  for (const template of templates) {
    for (const { Properties } of ofType(template, 'AWS::Events::Rule')) {
      const name: string = referred(template, Properties.Targets[0].Arn)?.Properties.FunctionName ?? '';
      const [, service] = /^kith-[a-z-]+-([a-z]+)-events$/.exec(name) ?? [];
      const types = (Properties.EventPattern?.['detail-type'] ?? []) as string[];
      if (service) handedOver.set(service, new Set([...(handedOver.get(service) ?? []), ...types]));
    }
  }
});

describe.each(Object.entries(parts))('the consumer of %s', (service, { consumers, subgraph }) => {
  const bench: ServiceBench = serviceBench({ service, subgraph, consumers: consumers as Consumers });
  const own = service === 'national' ? 'national' : 'clapton';
  const sender = 'homerton';
  const names = Object.keys(consumers).filter(isEventName);
  let here: ServiceUnderTest;
  beforeAll(async () => {
    here = await bench.fresh(own);
  });

  /** An event of a type as its circle’s relay would send it here. */
  const sampleOf = (name: EventName, from: string, audience: readonly string[]): Envelope => ({
    specversion: '1.0',
    id: newId('event'),
    source: `/circles/${from}/${[eventTypes[name].from].flat()[0]}`,
    type: typeOf(name),
    time: '2026-11-23T09:00:00Z',
    subject: 'sample',
    dataschema: schemaUrn(name),
    datacontenttype: 'application/json',
    circle: from,
    audience: [...audience],
    sequence: 1,
    correlationid: 'test',
    causationid: 'test',
    data: samples[name] as Record<string, unknown>,
  });
  const signedBy = (circle: string, envelope: Envelope) =>
    signEnvelope(envelope, here.circles.keysOf(circle).private.signing);
  const codeOf = (envelope: unknown): Promise<string> =>
    here.hearEnvelope(envelope).then(
      () => 'heard',
      (error) => String(error.code),
    );

  it('hears every type of event that a rule hands it, and is handed every type it hears', () => {
    expect([...(handedOver.get(service) ?? [])].sort()).toEqual(names.map(typeOf).sort());
  });

  it('F1: refuses, with a reason for the dead-letter queue, what is forged, not for here, unknown or malformed', async () => {
    for (const name of names) {
      const { leaves } = eventTypes[name];
      const genuine = leaves ? sampleOf(name, sender, [own]) : sampleOf(name, own, []);
      const [from] = leaves ? [sender] : [own];
      const other = from === 'stoke-newington' ? 'homerton' : 'stoke-newington';
      const inOurName = { ...genuine, circle: own, audience: [] };
      const cases: [string, unknown, string][] = [
        ['not signed', genuine, 'EVENT_FORGED'],
        ['signed by another', await signedBy(other, genuine), 'EVENT_FORGED'],
        ['in our own name', await signedBy(other, inOurName), 'EVENT_FORGED'],
        ['changed on the way', { ...(await signedBy(from, genuine)), sequence: 2 }, 'EVENT_FORGED'],
        [
          'of a circle that nobody knows',
          await signedBy(other, { ...genuine, circle: 'barnsbury', audience: [own] }),
          'EVENT_FORGED',
        ],
        [
          'of a neighbour, for others',
          await signedBy(sender, { ...genuine, circle: sender, audience: ['stoke-newington'] }),
          'EVENT_FORGED',
        ],
        [
          'of a neighbour, for nobody',
          await signedBy(sender, { ...genuine, circle: sender, audience: [] }),
          'EVENT_FORGED',
        ],
        ['of an unknown version', await signedBy(from, { ...genuine, type: `${name}.v99` }), 'EVENT_UNKNOWN'],
        ['of an unknown type', await signedBy(from, { ...genuine, type: 'TeamStolen.v1' }), 'EVENT_UNKNOWN'],
        ['without what it says', await signedBy(from, { ...genuine, data: {} }), 'EVENT_INVALID'],
        [
          'too large for any bus',
          await signedBy(from, { ...genuine, data: { ...genuine.data, more: 'x'.repeat(262_144) } }),
          'EVENT_INVALID',
        ],
        ['no event at all', 'TeamCreated', 'EVENT_INVALID'],
      ];
      if (!leaves) {
        const leaked = { ...genuine, circle: sender, audience: [own] };
        cases.push([
          'of what never leaves a circle, from a neighbour',
          await signedBy(sender, leaked),
          'EVENT_FORGED',
        ]);
      }
      const said = await Promise.all(cases.map(async ([what, event]) => [what, await codeOf(event)]));
      expect([name, said]).toEqual([name, cases.map(([what, , code]) => [what, code])]);
    }
    expect(await here.items()).toEqual([]);
  });

  it('F10: changes nothing on hearing an event again', async () => {
    let changing = 0;
    for (const name of names) {
      const { leaves } = eventTypes[name];
      const event = await signedBy(
        leaves ? sender : own,
        leaves ? sampleOf(name, sender, [own]) : sampleOf(name, own, []),
      );
      const before = (await here.items()).length;
      const first = await codeOf(event);
      const after = await here.items();
      if (after.length > before) changing++;
      expect([name, await codeOf(event)]).toEqual([name, first]);
      expect(new Set((await here.items()).map(inOrder))).toEqual(new Set(after.map(inOrder)));
    }
    expect(changing).toBeGreaterThanOrEqual(names.length / 2);
  });
});

/** The engine keeps no order among the parts of an item. */
const inOrder = (item: object) =>
  JSON.stringify(item, (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
