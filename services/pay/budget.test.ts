import { serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { BUDGET, FundedTeam, whole } from './testing/funded-team.ts';
import { sharedVisit } from './testing/two-circles.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });
const WEEK = '2026-11-30';

/** Parveen's team: a direct payment of £412.00 a week. */
async function parveen(weeklyPence = 41_200): Promise<FundedTeam> {
  const team = await FundedTeam.fresh(bench);
  await team.fund({ from: '2026-11-23', shares: whole('DIRECT_PAYMENT'), weeklyPence });
  return team;
}

/** 11 h at £20.00 and 8 h at £17.00: £418.30 with the contribution. */
async function booksAll(team: FundedTeam): Promise<void> {
  const visits = [
    ['2026-11-30', 4, 2_000],
    ['2026-12-01', 4, 2_000],
    ['2026-12-02', 3, 2_000],
    ['2026-12-03', 4, 1_700],
    ['2026-12-06', 4, 1_700],
  ] as const;
  for (const [on, hours, ratePence] of visits) await team.books(on, hours, ratePence);
}

const budget = (team: FundedTeam, week = WEEK) => team.sees(`budget(week: "${week}") { ${BUDGET} }`);
const told = (team: FundedTeam) => team.pay.sentOf('BudgetExceeded');

describe('P13: the budget guard', () => {
  it('of a direct payment of £412.00 a week with £418.30 planned is amber, and says so to its owner side', async () => {
    const team = await parveen();
    await booksAll(team);
    expect(await budget(team)).toEqual({
      from: '2026-11-30',
      to: '2026-12-06',
      budget: { pence: 41_200 },
      confirmed: { pence: 0 },
      planned: { pence: 41_830 },
      left: { pence: -630 },
      state: 'AMBER',
    });
    expect(await told(team)).toEqual([
      { teamId: team.teamId, week: WEEK, budgetPence: 41_200, expectedPence: 41_830 },
    ]);
  });

  it('is green to the penny, counts what is cancelled no more, and what is confirmed as it was', async () => {
    const team = await parveen(41_830);
    await booksAll(team);
    expect(await budget(team)).toMatchObject({ left: { pence: 0 }, state: 'GREEN' });
    const more = await team.books('2026-12-05', 1, 2_000);
    expect(await budget(team)).toMatchObject({ state: 'AMBER', planned: { pence: 44_180 } });
    await team.cancels(more);
    expect(await budget(team)).toMatchObject({ state: 'GREEN', planned: { pence: 41_830 } });
    const visit = await team.books('2026-12-04', 1, 2_000);
    team.pay.setNow('2026-12-07T09:00:00Z');
    await team.confirms(visit, 30);
    expect(await budget(team)).toMatchObject({
      confirmed: { pence: 1_175 },
      planned: { pence: 41_830 },
      left: { pence: -1_175 },
      state: 'AMBER',
    });
  });

  it('is red once more is charged than there was', async () => {
    const team = await parveen(9_000);
    team.pay.setNow('2026-12-01T09:00:00Z');
    await team.worked(WEEK, 4, 2_000);
    expect(await budget(team)).toMatchObject({ confirmed: { pence: 9_400 }, state: 'RED' });
  });

  it('is told once a week at most, and of a week that is over to nobody', async () => {
    const team = await parveen(9_000);
    await team.books('2026-11-30', 4, 2_000);
    await team.books('2026-12-01', 4, 2_000);
    await team.books('2026-12-08', 4, 2_000);
    expect((await told(team)).map(({ week }) => week)).toEqual([WEEK]);
    team.pay.setNow('2026-12-01T09:00:00Z');
    await team.books('2026-12-01', 1, 2_000);
    expect(await told(team)).toHaveLength(1);
    team.pay.setNow('2026-12-07T00:00:00Z');
    await team.books('2026-11-24', 4, 2_000);
    expect(await told(team)).toHaveLength(1);
    const late = await team.books('2026-12-09', 1, 2_000);
    await team.cancels(late);
    expect((await told(team)).map(({ week }) => week)).toEqual([WEEK, '2026-12-07']);
  });

  it('counts visits that are booked at the same moment all together, and is told of them once', async () => {
    const team = await parveen(30_000);
    const days = [30, 1, 2, 3, 4, 5].map(
      (day) => `2026-1${day === 30 ? 1 : 2}-${String(day).padStart(2, '0')}`,
    );
    await Promise.all(days.map((day) => team.books(day, 3, 2_000)));
    expect(await budget(team)).toMatchObject({ planned: { pence: 6 * 7_050 }, state: 'AMBER' });
    expect(await told(team)).toHaveLength(1);
  });

  it('is told when a visit is booked and the budget lowered at the same moment, and either alone would do', async () => {
    const first = await parveen(20_000);
    const teams = Array.from({ length: 5 }, () => new FundedTeam(first.pay));
    for (const [place, team] of teams.entries()) {
      const said = (weeklyPence: number) => ({ from: WEEK, shares: whole('DIRECT_PAYMENT'), weeklyPence });
      await team.fund(said(20_000));
      await team.books(WEEK, 4, 2_000);
      const booked = team.books('2026-12-01', 4, 2_000);
      // One overtakes the other sooner or later.
      await new Promise((done) => setTimeout(done, 4 * place));
      await Promise.all([team.fund(said(15_000)), booked]);
      expect(await budget(team)).toMatchObject({ state: 'AMBER' });
    }
    expect((await told(first)).map(({ teamId }) => teamId)).toEqual(teams.map(({ teamId }) => teamId));
  });

  it('is told also when the budget is set after the visits were booked, and when more is confirmed than planned', async () => {
    const early = await FundedTeam.fresh(bench);
    await booksAll(early);
    expect(await budget(early)).toMatchObject({ budget: null, left: null, state: null });
    await early.fund({ from: WEEK, shares: whole('DIRECT_PAYMENT'), weeklyPence: 41_829 });
    expect(await told(early)).toMatchObject([{ budgetPence: 41_829, expectedPence: 41_830 }]);
    const longer = await parveen(9_400);
    const visit = await longer.books('2026-11-23', 4, 2_000);
    expect(await told(longer)).toEqual([]);
    longer.pay.setNow('2026-11-23T14:00:00Z');
    await longer.confirms(visit, 241);
    expect(await told(longer)).toMatchObject([{ week: '2026-11-23', expectedPence: 9_439 }]);
  });

  it('of a month says what was spent and what is left: of each weekly budget the days it was in force', async () => {
    const team = await FundedTeam.fresh(bench);
    await team.fund({ from: '2026-12-01', shares: whole('DIRECT_PAYMENT'), weeklyPence: 41_200 });
    await team.fund({ from: '2026-12-29', shares: whole('DIRECT_PAYMENT'), weeklyPence: 50_000 });
    await team.books('2026-11-30', 4, 2_000);
    await team.books('2026-12-31', 3, 2_000);
    team.pay.setNow('2026-12-02T09:00:00Z');
    await team.worked('2026-12-01', 4, 2_000);
    expect(await team.sees(`monthBudget { ${BUDGET} }`)).toEqual({
      from: '2026-12-01',
      to: '2026-12-31',
      // Four weeks at £412.00, and three days of a week at £500.00.
      budget: { pence: 164_800 + 21_429 },
      confirmed: { pence: 9_400 },
      planned: { pence: 7_050 },
      left: { pence: 169_779 },
      state: 'GREEN',
    });
  });

  it('counts the visit of a neighbour’s worker where its team is, and nothing where the worker is', async () => {
    const team = await FundedTeam.fresh(bench, 'homerton');
    const { host, home } = sharedVisit();
    await team.pay.hear('VisitBooked', { ...host, teamId: team.teamId });
    expect(await budget(team, '2026-11-21')).toMatchObject({ planned: { pence: 8_930 } });
    const atHome = await FundedTeam.fresh(bench, 'clapton');
    await atHome.pay.hear('VisitBooked', home);
    expect((await atHome.pay.items()).filter(({ pk }) => pk.includes('#BOOKED'))).toEqual([]);
  });

  it('follows a visit that is moved to another week, however often and in whatever order that is heard', async () => {
    const team = await parveen();
    const visitId = await team.books('2026-11-30', 4, 2_000);
    const moved = {
      visitId,
      ratePence: 2_000,
      hostCircle: 'clapton',
      homeCircle: 'clapton',
      workerId: 'ines',
      ownerId: 'bernice',
      teamId: team.teamId,
      window: { from: '2026-12-08T09:00:00Z', to: '2026-12-08T13:00:00Z' },
    };
    for (const sequence of [3, 3, 2]) await team.pay.hear('VisitBooked', moved, { sequence });
    expect(await budget(team)).toMatchObject({ planned: { pence: 0 } });
    expect(await budget(team, '2026-12-08')).toMatchObject({ planned: { pence: 9_400 } });
  });
});
