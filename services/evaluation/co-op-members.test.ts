import { trueMembers } from '@kith/contracts';
import { open } from '@kith/service-kit';
import { describe, expect, it } from 'vitest';
import {
  act,
  commonsCoordinator,
  emptyCircle,
  investors,
  look,
  supported,
  visited,
} from './testing/co-op.ts';

const join = ['joinCoop', '{ class since }'] as const;
const me = 'myCoop { class since classes { class isEligible from } }';
const asSupported = { class: 'SUPPORTED' };

describe('N4: a member of the co-op', () => {
  it('supported two hours a week since 1 March, trial apart, is eligible on 1 May, until the day support ends', async () => {
    const { circle, teamId } = await supported(20);
    circle.setNow('2026-04-30T09:00:00Z');
    expect(await look(circle, 'bernice', me)).toMatchObject({
      class: null,
      classes: [{ class: 'SUPPORTED', isEligible: false, from: '2026-05-01' }, {}, {}, {}],
    });
    expect(await act(circle, 'bernice', join, asSupported)).toBe('NOT_ELIGIBLE');
    circle.setNow('2026-05-01T09:00:00Z');
    const member = { class: 'SUPPORTED', since: '2026-05-01' };
    expect(await act(circle, 'bernice', join, asSupported)).toEqual(member);
    expect(await act(circle, 'colm', join, { class: 'ADVOCATE' })).toMatchObject({ class: 'ADVOCATE' });
    circle.setNow('2026-06-09T15:00:00Z');
    expect(await look(circle, 'bernice', me)).toMatchObject(member);
    circle.setNow('2026-06-10T15:00:00Z');
    await circle.hear('TeamStateChanged', { teamId, state: 'CLOSED', on: '2026-06-10' });
    for (const person of ['bernice', 'colm'])
      expect(await look(circle, person, me)).toMatchObject({ class: null, since: null });
    expect(await act(circle, 'bernice', join, asSupported)).toBe('NOT_ELIGIBLE');
  });

  it('is not who was visited for trial, or whose visits were called off, in whatever order that is heard', async () => {
    const { circle, teamId } = await supported(0);
    const off = await visited(circle, teamId, '2026-03-01');
    await circle.hear('VisitCancelled', { visitId: off, by: 'OWNER' }, { sequence: 2 });
    circle.setNow('2026-05-01T09:00:00Z');
    expect(await look(circle, 'bernice', me)).toMatchObject({
      classes: [{ class: 'SUPPORTED', isEligible: false, from: null }, {}, {}, {}],
    });
  });

  it('as a worker has three months behind them, makes the commitment, and has nothing left to settle', async () => {
    const { circle } = await supported(1);
    const asWorker = { class: 'WORKER', commitment: true };
    circle.setNow('2026-05-02T09:00:00Z');
    const clear = { personId: 'ines', what: 'CONDUCT', holds: true };
    expect(await act(circle, 'ines', join, asWorker)).toBe('NOT_ELIGIBLE');
    const keep = ['keepCoopAccount', '{ holds since }'] as const;
    expect(await act(circle, 'ines', keep, clear)).toBe('NOT_ALLOWED');
    await act(circle, 'gwen', keep, clear, commonsCoordinator);
    expect(await act(circle, 'ines', join, { class: 'WORKER' })).toBe('NOT_ELIGIBLE');
    expect(await act(circle, 'ines', join, asWorker)).toMatchObject({ class: 'WORKER' });
  });

  it('is one of one class: to be of another, they leave the first', async () => {
    const { circle } = await supported(20);
    circle.setNow('2026-06-01T09:00:00Z');
    await investors(circle, ['bernice']);
    expect(await act(circle, 'bernice', join, asSupported)).toBe('MEMBER_ALREADY');
    await circle.ask('bernice', 'mutation { leaveCoop { class } }');
    expect(await act(circle, 'bernice', join, asSupported)).toMatchObject(asSupported);
  });

  it('is counted when the month ends, by class and under disclosure control, once', async () => {
    const { circle } = await supported(30);
    circle.setNow('2026-06-01T09:00:00Z');
    await investors(
      circle,
      Array.from({ length: 12 }, (_, index) => `investor-${index}`),
    );
    await act(circle, 'bernice', join, asSupported);
    circle.setNow('2026-07-02T05:00:00Z');
    await circle.tick('Daily');
    expect(await circle.sentOf('MembersCounted')).toEqual([]);
    circle.setNow('2026-07-03T05:00:00Z');
    await circle.tick('Daily');
    await circle.tick('Daily');
    const [said, ...more] = await circle.sentOf('MembersCounted');
    const counts = { SUPPORTED: '*', ADVOCATE: 0, WORKER: 0, INVESTOR: 10 };
    expect([said, more]).toMatchObject([{ period: '2026-06', counts }, []]);
    const { sealing } = circle.circles.keysOf('national').private;
    const about = 'clapton:2026-06:members';
    expect(await open(said?.sealedCounts ?? '', sealing, about, trueMembers)).toMatchObject({
      value: { SUPPORTED: 1, INVESTOR: 12 },
    });
    const early = { month: '2026-07' };
    const publish = ['publishCoopMembers', '{ class value }'] as const;
    expect(await act(circle, 'gwen', publish, early, commonsCoordinator)).toBe('ROUND_OPEN');
    expect(await act(circle, 'bernice', publish, early)).toBe('NOT_ALLOWED');
  });
});

describe('N3: league tables', () => {
  it('are agreed to by a proposal of the governance circle, and left at once by a word', async () => {
    const circle = await emptyCircle();
    const set = ['setLeagueConsent', ''] as const;
    const agreedIn = 'proposal_01JCZ8Q4T6V9E2M7N5K3H1G0FA';
    expect(await act(circle, 'gwen', set, { consents: true }, commonsCoordinator)).toBe('BAD_INPUT');
    expect(await act(circle, 'ines', set, { consents: true, agreedIn })).toBe('NOT_ALLOWED');
    expect(await act(circle, 'gwen', set, { consents: true, agreedIn }, commonsCoordinator)).toBe(true);
    expect(await look(circle, 'ines', 'leagueConsent')).toBe(true);
    await act(circle, 'gwen', set, { consents: true, agreedIn }, commonsCoordinator);
    expect(await act(circle, 'gwen', set, { consents: false }, commonsCoordinator)).toBe(false);
    const sent = (await circle.sent()).map(({ sequence, audience, data }) => [sequence, audience, data]);
    expect(sent).toEqual([
      [1, ['national'], { consents: true, agreedIn }],
      [2, ['national'], { consents: false }],
    ]);
  });
});
