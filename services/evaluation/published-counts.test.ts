import { trueCounts } from '@kith/contracts';
import { newId } from '@kith/kernel';
import { open } from '@kith/service-kit';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { schedules } from './schedules.ts';

const bench = serviceBench({ service: 'evaluation', subgraph: definition, consumers, schedules });

const PUBLISH = 'mutation ($month: String!) { publishMonth(input: { month: $month }) { metric value } }';
const COUNTS = 'query ($month: String!) { publishedCounts(month: $month) { metric value } }';
const STATE = 'query ($month: String!) { whatWeTell(month: $month) { state } }';
const coordinator = { circleHats: ['commons_coordinator'] };
const october = { month: '2026-10' };

type Counts = readonly { metric: string; value: string }[];
const asRecord = (counts: Counts) => Object.fromEntries(counts.map(({ metric, value }) => [metric, value]));

async function publish(circle: ServiceUnderTest) {
  const { data } = await circle.ask<{ publishMonth: Counts }>('gwen', PUBLISH, october, coordinator);
  return asRecord(data.publishMonth);
}

async function sealedCounts(circle: ServiceUnderTest) {
  const [sent] = await circle.sentOf('MetricsPublished');
  const { private: keys } = circle.circles.keysOf('national');
  return open(sent?.sealedCounts ?? '', keys.sealing, 'clapton:2026-10', trueCounts);
}

const window = { from: '2026-10-10T09:00:00Z', to: '2026-10-10T10:00:00Z' };
const visit = (more: object = {}) => ({
  visitId: newId('visit'),
  window,
  ratePence: 1900,
  hostCircle: 'clapton',
  homeCircle: 'clapton',
  workerId: 'ines',
  ...more,
});
const member = (
  person: string,
  kind: 'PAID_WORKER' | 'VOLUNTEER',
  status: 'ACTIVE' | 'ENDED' = 'ACTIVE',
) => ({
  teamId: newId('team'),
  memberId: newId('member'),
  personId: person,
  kind,
  status,
});

/** Does the same for each number from one to so many. */
const times = (count: number, make: (index: number) => Promise<unknown>) =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));

describe('E10: what a circle publishes of a month', () => {
  it('is its counts under disclosure control, with the true ones sealed to the national co-op', async () => {
    const circle = await bench.fresh();
    circle.setNow('2026-10-05T09:00:00Z');
    await times(5, (index) =>
      circle.hear('TeamCreated', { teamId: newId('team'), ownerId: `owner-${index % 4}` }),
    );
    await times(9, (index) => circle.hear('MembershipChanged', member(`worker-${index % 8}`, 'PAID_WORKER')));
    await times(13, (index) => circle.hear('MembershipChanged', member(`volunteer-${index}`, 'VOLUNTEER')));
    await times(12, () => circle.hear('VisitBooked', visit()));
    const shared = { homeCircle: 'homerton', claimId: newId('claim'), workerId: `pw_${'a'.repeat(43)}` };
    await circle.hear('VisitBooked', visit(shared));
    await circle.hear('VisitBooked', visit({ ...shared, hostCircle: 'homerton', homeCircle: 'clapton' }));
    circle.setNow('2026-11-03T09:00:00Z');
    expect(await publish(circle)).toEqual({
      teams: '*',
      owners: '*',
      paidWorkers: '10',
      volunteers: '15',
      visits: '15',
      gaps: '0',
      sharedVisits: '*',
    });
    expect(await sealedCounts(circle)).toEqual({
      ok: true,
      value: { teams: 5, owners: 4, paidWorkers: 8, volunteers: 13, visits: 13, gaps: 0, sharedVisits: 1 },
    });
    const [envelope] = await circle.sent();
    expect(envelope).toMatchObject({ audience: ['national'], data: { counts: { teams: '*' } } });
  });

  it('counts teams and people as they were when the month ended', async () => {
    const circle = await bench.fresh();
    const [left, ended, later] = [
      member('ravi', 'PAID_WORKER'),
      member('ana', 'VOLUNTEER'),
      member('luca', 'PAID_WORKER'),
    ];
    circle.setNow('2026-10-31T23:00:00Z');
    await circle.hear('MembershipChanged', left, { sequence: 1 });
    await circle.hear('MembershipChanged', { ...ended, endsAt: '2026-10-20T00:00:00Z' });
    await circle.hear('TeamCreated', { teamId: newId('team'), ownerId: 'bernice' });
    circle.setNow('2026-11-01T00:00:00Z');
    await circle.hear('MembershipChanged', { ...left, status: 'ENDED' }, { sequence: 2 });
    await circle.hear('MembershipChanged', later);
    await circle.hear('TeamCreated', { teamId: newId('team'), ownerId: 'dovid' });
    await publish(circle);
    expect(await sealedCounts(circle)).toMatchObject({
      value: { teams: 1, owners: 1, paidWorkers: 1, volunteers: 0 },
    });
  });

  it('is the same in whatever order and however often events are heard', async () => {
    const circle = await bench.fresh();
    const [kept, gone, moved] = [visit(), visit(), visit()];
    const gap = { gapId: newId('gap'), teamId: newId('team'), window };
    const worker = member('ines', 'PAID_WORKER');
    circle.setNow('2026-10-05T09:00:00Z');
    await circle.hear('VisitCancelled', { visitId: gone.visitId, by: 'WORKER' }, { sequence: 2 });
    await circle.hear('MembershipChanged', { ...worker, status: 'ENDED' }, { sequence: 3 });
    await circle.hear('VisitBooked', moved, { sequence: 3 });
    for (let again = 0; again < 2; again++) {
      for (const booked of [kept, gone, moved]) await circle.hear('VisitBooked', booked, { sequence: 1 });
      await circle.hear('VisitCancelled', { visitId: moved.visitId, by: 'OWNER' }, { sequence: 2 });
      await circle.hear('GapDetected', gap);
      await circle.hear('MembershipChanged', worker, { sequence: 2 });
    }
    circle.setNow('2026-11-03T09:00:00Z');
    await publish(circle);
    expect(await sealedCounts(circle)).toMatchObject({ value: { visits: 2, gaps: 1, paidWorkers: 0 } });
  });
});

describe('E12: a closed month', () => {
  it('is published once: what is heard later changes nothing, and nothing is sent again', async () => {
    const circle = await bench.fresh();
    const first = await publish(circle);
    await times(9, () => circle.hear('VisitBooked', visit()));
    expect(await publish(circle)).toEqual(first);
    const { data } = await circle.ask<{ publishedCounts: Counts }>('anyone', COUNTS, october);
    expect(asRecord(data.publishedCounts)).toEqual(first);
    expect(await circle.sentOf('MetricsPublished')).toHaveLength(1);
  });

  it('shows nothing and cannot be published while it lasts', async () => {
    const circle = await bench.fresh();
    circle.setNow('2026-10-31T23:59:59Z');
    const published = await circle.ask('gwen', PUBLISH, october, coordinator);
    const asked = await circle.ask('gwen', COUNTS, october);
    expect([published, asked].map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
      'ROUND_OPEN',
      'ROUND_OPEN',
    ]);
    expect(await circle.sent()).toEqual([]);
  });

  it('is frozen by the clock on the third, and sent three days later, by a circle with a team', async () => {
    const circle = await bench.fresh();
    const day = async (date: string) => {
      circle.setNow(`${date}T05:00:00Z`);
      await circle.tick('Daily');
      const { data } = await circle.ask<{ whatWeTell: { state: string } }>('anyone', STATE, october);
      return [data.whatWeTell.state, (await circle.sentOf('MetricsPublished')).length];
    };
    expect(await day('2026-11-09')).toEqual(['COLLECTING', 0]);
    circle.setNow('2026-10-05T09:00:00Z');
    await circle.hear('TeamCreated', { teamId: newId('team'), ownerId: 'bernice' });
    expect(await day('2026-11-02')).toEqual(['COLLECTING', 0]);
    expect(await day('2026-11-03')).toEqual(['PREPARED', 0]);
    expect(await day('2026-11-05')).toEqual(['PREPARED', 0]);
    expect(await day('2026-11-06')).toEqual(['SENT', 1]);
    expect(await day('2026-11-07')).toEqual(['SENT', 1]);
  });

  it('is for the commons coordinator to publish, and has to be a month', async () => {
    const circle = await bench.fresh();
    const byAnyone = await circle.ask('ines', PUBLISH, october);
    const noMonth = await circle.ask('gwen', PUBLISH, { month: '2026-13' }, coordinator);
    expect([byAnyone, noMonth].map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
      'NOT_ALLOWED',
      'BAD_INPUT',
    ]);
  });
});
