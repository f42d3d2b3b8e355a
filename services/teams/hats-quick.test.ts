import { type ServiceBench, type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { schedules } from './consumers.ts';
import { definition } from './definition.ts';
import { type Hats, hatsOf } from './testing/hats-of.ts';
import { type Teams, teamsOf } from './testing/team-of.ts';

let bench: ServiceBench;
let service: ServiceUnderTest;
let teams: Teams;
let hats: Hats;
let teamId: string;
let rota: string;
beforeAll(async () => {
  bench = await serviceBench({ service: 'teams', subgraph: definition, schedules });
});
afterAll(() => bench.stop());
beforeEach(async () => {
  service = await bench.fresh();
  teams = teamsOf(service);
  hats = hatsOf(service);
  await teams.introduce('bernice', 'omar', 'ines', 'grace', 'ravi');
  teamId = await teams.team('bernice');
  rota = `${teamId}.rota`;
  for (const member of ['omar', 'ines', 'grace', 'ravi']) await teams.join('bernice', teamId, member);
});

const SATURDAY = '2026-11-28T09:00:00Z';

describe('an offer to hold a hat', () => {
  it('T8: Omar offers on Monday at 09:00 for 5 days, 5 members, 0 objections: granted on Saturday at 09:00 for 26 weeks', async () => {
    const offer = await hats.say('omar', 'offerToHold', { hatId: rota, windowDays: 5 });
    expect(offer).toMatchObject({ step: 'OFFER', offer: { closesAt: SATURDAY, person: { id: 'omar' } } });
    service.setNow('2026-11-28T08:59:59Z');
    expect(await hats.permittedBy('omar', teamId)).toEqual([]);
    service.setNow(SATURDAY);
    expect(await hats.permittedBy('omar', teamId)).toEqual(['rota']);
    expect(await hats.selection('grace', offer.id)).toMatchObject({
      step: 'GRANTED',
      outcome: { granted: true, person: { id: 'omar' }, from: SATURDAY, reviewOn: '2027-05-28' },
    });
    service.setNow('2026-11-29T05:00:00Z');
    await service.tick('Daily');
    expect(await service.sentOf('HatGranted')).toEqual([
      { groupId: teamId, hat: 'rota', personId: 'omar', from: SATURDAY, until: '2027-05-28T23:00:00Z' },
    ]);
    expect(await hats.look('ines', teamId)).toMatchObject({ selections: [], past: [{ step: 'GRANTED' }] });
  });

  it('T8: one objection on day 3: not granted, it becomes a full selection that knows the argument', async () => {
    const { id } = await hats.say('omar', 'offerToHold', { hatId: rota });
    service.setNow('2026-11-26T09:00:00Z');
    const selectionId = id;
    expect(await hats.say('ines', 'objectToOffer', { selectionId, argument: ' ' })).toMatchObject({
      code: 'ARGUMENT_REQUIRED',
    });
    const argument = 'Omar is away in December.';
    expect(await hats.say('ines', 'objectToOffer', { selectionId, argument })).toMatchObject({
      step: 'DESCRIBE',
      information: [{ person: { id: 'ines' }, words: argument, isObjection: true }],
    });
    service.setNow(SATURDAY);
    expect(await hats.permittedBy('omar', teamId)).toEqual([]);
    expect(await hats.look('grace', teamId)).toMatchObject({ selections: [{ id, step: 'DESCRIBE' }] });
  });
});
