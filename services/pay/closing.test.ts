import { serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { neighboursOn, post, worked } from './testing/settling.ts';
import { LOG, minutes, ownVisit } from './testing/two-circles.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });
const LEFT = `query ($teamIds: [ID!]!) { timeToSettle(teamIds: $teamIds) {
  toConfirm { teamId waiting } unpaidWorkers neighbours } }`;
const coordinator = { circleHats: ['coordinator'] };

describe('F12: before a circle closes', () => {
  it('coordinators see the time that waits for an owner, who is unpaid, and with whom hours are not settled', async () => {
    const { home, host, both } = await neighboursOn(bench);
    const { teamId } = await worked(both);
    expect((await host.ask('gwen', LEFT, { teamIds: [teamId] }, coordinator)).data.timeToSettle).toEqual({
      toConfirm: [],
      unpaidWorkers: 0,
      neighbours: ['clapton'],
    });
    const visit = ownVisit({ workerId: 'yetunde' });
    await home.hear('VisitBooked', visit);
    const time = minutes({ contact: 60 });
    await home.ask('yetunde', LOG, { input: { visitId: visit.visitId, time } });
    const { data } = await home.ask('gwen', LEFT, { teamIds: [visit.teamId] }, coordinator);
    expect(data.timeToSettle).toMatchObject({ toConfirm: [{ teamId: visit.teamId, waiting: 1 }] });
  });

  it('what is booked and on no issued statement is unpaid', async () => {
    const { home, both } = await neighboursOn(bench);
    await worked(both);
    await post(both);
    const { data } = await home.ask('gwen', LEFT, { teamIds: [] }, coordinator);
    expect(data.timeToSettle).toMatchObject({ unpaidWorkers: 1, neighbours: ['homerton'] });
  });

  it('nobody else sees it', async () => {
    const pay = await bench.fresh();
    const { errors } = await pay.ask('ines', LEFT, { teamIds: [] });
    expect(errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
  });
});
