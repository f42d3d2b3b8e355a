import { newId } from '@kith/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { Circle, matchingBench } from './testing/circle.ts';
import { Seeking, THURSDAY, TUESDAY } from './testing/seeking.ts';

const bench = matchingBench();
let circle: Circle;
let team: Seeking;
beforeEach(async () => {
  circle = await Circle.fresh(bench, 'clapton');
  team = new Seeking(circle);
  await circle.hasWorker('ines');
});

describe('a match', () => {
  it('M5: one yes proposes it, the second makes it mutual, whoever begins', async () => {
    const { id: opportunityId } = await team.publishes();
    const interest = await team.worker('ines', 'showInterest', { opportunityId });
    expect(interest.ok).toMatchObject({ state: 'PROPOSED', mySide: 'WORKER', team: null });
    const yes = await team.owner('proposeMatch', { opportunityId, workerId: 'ines' });
    expect(yes.ok).toMatchObject({ id: interest.ok?.id, state: 'CONSENTED', myYes: true, theirYes: true });
    expect(await team.matchesOf('ines')).toMatchObject([{ team: { id: circle.teamId } }]);

    await circle.hasWorker('ravi');
    const begun = await team.owner('proposeMatch', { opportunityId, workerId: 'ravi' });
    expect(begun.ok).toMatchObject({ state: 'PROPOSED', myYes: true, theirYes: false });
    const answer = await team.worker('ravi', 'consentToMatch', { matchId: begun.ok?.id });
    expect(answer.ok).toMatchObject({ state: 'CONSENTED' });
    expect((await team.looksAt(opportunityId)).candidates.edges.map(({ node }) => node.match?.state)).toEqual(
      ['CONSENTED', 'CONSENTED'],
    );
  });

  it('M4: one person cannot say both yeses, and saying yes again is not a second one', async () => {
    const { id: opportunityId } = await team.publishes();
    const { ok } = await team.worker('ines', 'showInterest', { opportunityId });
    await team.worker('ines', 'showInterest', { opportunityId });
    const again = await team.worker('ines', 'consentToMatch', { matchId: ok?.id });
    expect(again.ok?.state).toBe('PROPOSED');
    // Even with the hat of an owner of that very team, the worker stays on the worker's side.
    const asOwner = circle.as('OWNER');
    const own = await circle.does<{ state: string }>(
      'ines',
      'consentToMatch',
      { matchId: ok?.id },
      'state',
      asOwner,
    );
    expect(own.ok?.state).toBe('PROPOSED');
    const proposing = { opportunityId, workerId: 'ines' };
    expect(await circle.does('ines', 'proposeMatch', proposing, 'state', asOwner)).toEqual({
      code: 'CONSENT_MISSING',
    });
  });

  it('M5: the owner says no at the trial: it has ended, the worker hears that it is not going ahead, and no more', async () => {
    const { matchId } = await team.consented('ines');
    await team.tries('ines', matchId, TUESDAY);
    const stop = await team.owner('stopMatch', { matchId, note: 'not our kind of soup' });
    expect(stop.ok).toMatchObject({ state: 'ENDED', stoppedByMe: true, myNote: 'not our kind of soup' });
    const [seen] = await team.matchesOf('ines');
    expect(seen).toMatchObject({ state: 'ENDED', stoppedByMe: false, myNote: null });
    expect(JSON.stringify([seen, await circle.service.sent()])).not.toContain('soup');
    expect(await circle.visitsOf('ines')).toMatchObject([{ state: 'CANCELLED', whereabouts: null }]);
    expect(await circle.service.sentOf('VisitCancelled')).toMatchObject([{ by: 'OWNER' }]);
    const refused = { code: 'WRONG_STATE' };
    expect(await team.worker('ines', 'consentToMatch', { matchId })).toEqual(refused);
    expect(await team.owner('joinMatch', { matchId })).toEqual(refused);
  });

  it('M5: the worker stops without a reason; the owner does not learn that it was them who did', async () => {
    const { matchId } = await team.consented('ines');
    await team.worker('ines', 'stopMatch', { matchId, note: 'too far in the rain' });
    await team.worker('ines', 'stopMatch', { matchId });
    expect(await team.matchesOfTeam()).toMatchObject([{ state: 'ENDED', stoppedByMe: false, myNote: null }]);
    expect(await team.owner('proposeTrialSession', { matchId, ...TUESDAY })).toEqual({
      code: 'CONSENT_MISSING',
    });
  });

  it('M5: closing an opportunity ends what only one side has said yes to', async () => {
    await circle.hasWorker('ravi');
    const { opportunityId } = await team.consented('ines');
    await team.worker('ravi', 'showInterest', { opportunityId });
    await circle.owns('closeOpportunity', { id: opportunityId, as: 'FILLED' }, 'state');
    expect(await team.matchesOf('ines')).toMatchObject([{ state: 'CONSENTED' }]);
    expect(await team.matchesOf('ravi')).toMatchObject([{ state: 'ENDED', stoppedByMe: false }]);
  });
});

describe('a trial', () => {
  it('M7: of 2 × 2 h at £18.50 pay hears twice, with both consents; the address comes with the first', async () => {
    const { matchId } = await team.consented('ines');
    const first = await team.tries('ines', matchId, TUESDAY);
    expect(first.ok).toMatchObject({ state: 'TRIAL', sessions: [{ state: 'BOOKED' }] });
    await team.tries('ines', matchId, THURSDAY);
    const booked = await circle.service.sentOf('VisitBooked');
    expect(booked).toMatchObject([
      { window: TUESDAY, ratePence: 1850, trial: true, teamId: circle.teamId, workerId: 'ines' },
      { window: THURSDAY, ratePence: 1850, trial: true },
    ]);
    expect(await circle.visitsOf('ines')).toMatchObject([
      { state: 'PLANNED', whereabouts: { address: '3 Secret Mews, London E5 0XX' } },
      { state: 'PLANNED' },
    ]);
    const stored = (await circle.service.items()).find(({ sk }) => sk === 'VISIT');
    expect(stored).toMatchObject({
      value: { consents: { owner: { by: circle.owner }, worker: { by: 'ines' } } },
    });
  });

  it('M7: a fourth session is refused; one called off makes room', async () => {
    const { matchId } = await team.consented('ines');
    await team.tries('ines', matchId, TUESDAY);
    await team.tries('ines', matchId, THURSDAY);
    const friday = { from: '2026-11-27T09:00:00Z', to: '2026-11-27T11:00:00Z' };
    const third = await team.tries('ines', matchId, friday);
    const fourth = { matchId, from: '2026-11-28T09:00:00Z', to: '2026-11-28T11:00:00Z' };
    for (const refused of [
      await team.owner('proposeTrialSession', fourth),
      await team.worker('ines', 'proposeTrialSession', fourth),
    ])
      expect(refused).toEqual({ code: 'TRIAL_MAX_3' });
    const sessionId = third.ok?.sessions.at(-1)?.id;
    await team.worker('ines', 'callOffTrialSession', { matchId, sessionId });
    expect((await team.owner('proposeTrialSession', fourth)).code).toBeUndefined();
  });

  it('M7: a session is booked by the other side only, and sent again it is the same one', async () => {
    const { matchId } = await team.consented('ines');
    const asked = { id: newId('trial'), matchId, ...TUESDAY };
    await team.worker('ines', 'proposeTrialSession', asked);
    const { ok } = await team.worker('ines', 'proposeTrialSession', asked);
    expect(ok?.sessions).toMatchObject([{ id: asked.id, state: 'PROPOSED', visit: null }]);
    const accept = { matchId, sessionId: asked.id };
    expect(await team.worker('ines', 'acceptTrialSession', accept)).toEqual({ code: 'WRONG_STATE' });
    await team.owner('acceptTrialSession', accept);
    await team.owner('acceptTrialSession', accept);
    expect(await circle.service.sentOf('VisitBooked')).toHaveLength(1);
  });

  it('M8, M13: a session passes the checks of any visit: what the worker chose, their check, their diary', async () => {
    const { matchId } = await team.consented('ines');
    const night = { from: '2026-11-24T04:00:00Z', to: '2026-11-24T05:00:00Z' };
    expect(await team.tries('ines', matchId, night)).toEqual({ code: 'OUTSIDE_AVAILABILITY' });
    await team.tries('ines', matchId, TUESDAY);
    const short = { from: '2026-11-24T10:00:00Z', to: '2026-11-24T10:20:00Z' };
    expect(await team.tries('ines', matchId, short)).toEqual({ code: 'VISIT_TOO_SHORT' });
    const within = { from: '2026-11-24T10:00:00Z', to: '2026-11-24T12:00:00Z' };
    expect(await team.tries('ines', matchId, within)).toEqual({ code: 'OVERLAP' });
    await circle.service.hear('VettingRecorded', { personId: 'ines', clearUntil: null }, { sequence: 2 });
    expect(await circle.visitsOf('ines')).toMatchObject([{ state: 'CANCELLED' }]);
    const [match] = await team.matchesOf('ines');
    expect(match?.sessions.map(({ state }) => state)).toContain('CANCELLED');
    expect(match).toMatchObject({ state: 'CONSENTED' });
  });

  it('F6, M2: an owner who says yes to a session that cannot be hears that, and never why', async () => {
    const { matchId } = await team.consented('ines');
    await team.tries('ines', matchId, TUESDAY);
    const overlapping = { from: '2026-11-24T10:00:00Z', to: '2026-11-24T12:00:00Z' };
    const asNight = { from: '2026-11-25T04:00:00Z', to: '2026-11-25T05:00:00Z' };
    for (const window of [overlapping, asNight]) {
      const { ok } = await team.worker('ines', 'proposeTrialSession', { matchId, ...window });
      const sessionId = ok?.sessions.at(-1)?.id;
      expect(await team.owner('acceptTrialSession', { matchId, sessionId })).toEqual({
        code: 'NOT_A_CANDIDATE',
      });
    }
  });

  it('T4: no session before a team with personal care has been visited', async () => {
    const { matchId } = await team.consented('ines');
    const { teamId } = circle;
    const stage = { teamId, stage: 'MATCH' as const, regulated: true, visited: false, starter: true };
    await circle.service.hear('TeamStageChanged', stage);
    expect(await team.tries('ines', matchId, TUESDAY)).toEqual({ code: 'VISIT_REQUIRED' });
  });

  it('M10: a worker who cannot make a session gives it back; its place is free again', async () => {
    const { matchId } = await team.consented('ines');
    await team.tries('ines', matchId, TUESDAY);
    const [visit] = await circle.visitsOf('ines');
    await circle.does('ines', 'cannotMakeIt', { visitId: visit?.id }, 'state');
    expect(await team.matchesOf('ines')).toMatchObject([
      { state: 'CONSENTED', sessions: [{ state: 'CANCELLED', visit: { state: 'CANCELLED' } }] },
    ]);
    expect(await circle.service.sentOf('VisitCancelled')).toMatchObject([{ by: 'WORKER' }]);
  });
});

describe('joining', () => {
  it('M5: takes a session that took place, and both; teams hear it once, with both yeses', async () => {
    const { matchId } = await team.consented('ines');
    await team.tries('ines', matchId, TUESDAY);
    expect(await team.owner('joinMatch', { matchId })).toEqual({ code: 'TRIAL_FIRST' });
    circle.service.setNow('2026-11-24T12:00:00Z');
    expect((await team.owner('joinMatch', { matchId })).ok?.state).toBe('TRIAL');
    expect((await team.worker('ines', 'joinMatch', { matchId })).ok?.state).toBe('JOINED');
    await team.worker('ines', 'joinMatch', { matchId });
    expect(await circle.service.sentOf('MatchJoined')).toEqual([
      {
        matchId,
        teamId: circle.teamId,
        workerId: 'ines',
        ownerYes: { by: circle.owner, at: '2026-11-24T12:00:00Z' },
        workerYes: { by: 'ines', at: '2026-11-24T12:00:00Z' },
      },
    ]);
    expect(await team.owner('proposeTrialSession', { matchId, ...THURSDAY })).toEqual({
      code: 'WRONG_STATE',
    });
  });

  it('M5: once it ends, the weekly hours of the pair are gaps again', async () => {
    const { matchId } = await team.joined('ines');
    const { id } = await circle.agrees({ workerId: 'ines' });
    await circle.does('ines', 'answerHours', { id, accept: true }, 'accepted');
    expect((await circle.visitsOf('ines')).filter(({ state }) => state === 'PLANNED')).toHaveLength(3);
    await team.owner('stopMatch', { matchId });
    const visits = await circle.visitsOf('ines');
    expect(visits.map(({ state }) => state)).toEqual(['PLANNED', 'CANCELLED', 'CANCELLED']);
    expect(await circle.gaps()).toMatchObject([{ state: 'OPEN' }, { state: 'OPEN' }]);
    expect(await circle.service.sentOf('VisitCancelled')).toMatchObject([{ by: 'OWNER' }, { by: 'OWNER' }]);
    await circle.service.tick('Daily');
    expect((await circle.visitsOf('ines')).filter(({ state }) => state === 'PLANNED')).toHaveLength(1);
  });
});
