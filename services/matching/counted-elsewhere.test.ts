import { describe, expect, it } from 'vitest';
import { Circle, matchingBench } from './testing/circle.ts';
import { Seeking } from './testing/seeking.ts';

const bench = matchingBench();

describe('what the circle counts by, matching says', () => {
  it('M9, E13: weekly hours as they are agreed, taken on, and to end; said again they are not', async () => {
    const circle = await Circle.fresh(bench, 'clapton');
    await circle.hasWorker('ines');
    const { id } = await circle.agrees({ workerId: 'ines' });
    await circle.does('ines', 'answerHours', { id, accept: true }, 'accepted');
    await circle.does('ines', 'answerHours', { id, accept: true }, 'accepted');
    await circle.owns('limitHours', { id, upTo: 'TEAM' }, 'id');
    await circle.owns('endHours', { id, endsOn: '2027-03-06' }, 'id');
    await circle.does('ines', 'answerHours', { id, accept: false }, 'accepted');
    const said = { agreedId: id, teamId: circle.teamId, ownerId: circle.owner, weekday: 6, minutes: 240 };
    const agreed = { ...said, startsOn: '2026-11-23' };
    expect(await circle.service.sentOf('WeeklyHoursChanged')).toEqual([
      agreed,
      { ...agreed, workerId: 'ines' },
      { ...agreed, workerId: 'ines', endsOn: '2027-03-06' },
      { ...agreed, endsOn: '2027-03-06' },
    ]);
  });

  it('M9: how much a worker who is paid wants to work, when it changes; of others nothing', async () => {
    const circle = await Circle.fresh(bench, 'clapton');
    await circle.hasWorker('ana', { engagement: 'VOLUNTEER', categories: ['cooking'], wantedHours: 4 });
    await circle.hasWorker('ines', { wantedHours: 32 });
    await circle.hasWorker('ines', { wantedHours: 32, skills: [] });
    await circle.hasWorker('ines');
    expect(await circle.service.sentOf('WantedHoursChanged')).toEqual([
      { workerId: 'ines', minutes: 1_920 },
      { workerId: 'ines', minutes: null },
    ]);
  });

  it('M10: that a gap is closed, by whoever covers it or because it is not needed', async () => {
    const circle = await Circle.fresh(bench, 'clapton');
    await circle.hasWorker('ines');
    await circle.agrees();
    const [first, second] = await circle.gaps();
    await circle.owns('widenGap', { gapId: first?.id, to: 'CIRCLE' }, 'id');
    const [open] = await circle.openHours('ines');
    const { ok: claim } = await circle.claims('ines', open?.id ?? '');
    expect(await circle.service.sentOf('GapClosed')).toEqual([]);
    await circle.owns('answerClaim', { gapId: first?.id, claimId: claim?.id, accept: true }, 'state');
    await circle.owns('cancelGap', { gapId: second?.id }, 'state');
    const closed = await circle.service.sentOf('GapClosed');
    expect(closed.map(({ gapId, teamId, how }) => [gapId, teamId, how])).toEqual([
      [first?.id, circle.teamId, 'COVERED'],
      [second?.id, circle.teamId, 'NOT_NEEDED'],
    ]);

    const [visit] = await circle.visitsOf('ines');
    await circle.does('ines', 'cannotMakeIt', { visitId: visit?.id }, 'id');
    const words = (await circle.service.sent()).filter(({ data }) => data.gapId === first?.id);
    const told = words.filter(({ type }) => /^Gap(Detected|Closed)/.test(type));
    expect(told.map(({ type }) => type)).toEqual(['GapDetected.v1', 'GapClosed.v1', 'GapDetected.v1']);
    expect(told.map(({ sequence }) => sequence)).toEqual(
      told.map(({ sequence }) => sequence).sort((a, b) => a - b),
    );
    expect(new Set(told.map(({ sequence }) => sequence)).size).toBe(3);
  });

  it('M10: nothing of hours that were covered all along', async () => {
    const circle = await Circle.fresh(bench, 'clapton');
    await circle.hasWorker('ines');
    const { id } = await circle.agrees({ workerId: 'ines', startsOn: '2026-12-14' });
    await circle.does('ines', 'answerHours', { id, accept: true }, 'accepted');
    circle.service.setNow('2026-12-10T05:00:00Z');
    await circle.service.tick('Daily');
    await circle.owns('endHours', { id, endsOn: '2026-12-15' }, 'id');
    expect(await circle.service.sentOf('VisitBooked')).not.toEqual([]);
    expect([await circle.service.sentOf('GapDetected'), await circle.service.sentOf('GapClosed')]).toEqual([
      [],
      [],
    ]);
  });

  it('M6: how many could be agreed with, each time an opportunity is shown', async () => {
    const circle = await Circle.fresh(bench, 'clapton');
    const team = new Seeking(circle);
    await circle.hasWorker('ines');
    const { id } = await team.publishes();
    await circle.hasWorker('omar');
    circle.service.setNow('2026-11-25T09:00:00Z');
    await circle.owns('republishOpportunity', { id }, 'id');
    const shown = { opportunityId: id, teamId: circle.teamId };
    expect(await circle.service.sentOf('OpportunityShown')).toEqual([
      { ...shown, shownAt: '2026-11-23T09:00:00Z', eligible: 1 },
      { ...shown, shownAt: '2026-11-25T09:00:00Z', eligible: 2 },
    ]);
  });
});
