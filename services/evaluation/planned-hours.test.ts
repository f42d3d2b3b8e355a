import { type Id, newId } from '@kith/kernel';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { schedules } from './schedules.ts';

const bench = serviceBench({ service: 'evaluation', subgraph: definition, consumers, schedules });

const SERIES = `from minutesBefore minutes changeMinutes changedOn isAsked word { on wanted things wellbeing }`;
const CONFIRM = `mutation ($input: ConfirmPlannedHoursInput!) { confirmPlannedHours(input: $input) { ${SERIES} } }`;
const OF_TEAM = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Team { plannedHours { ${SERIES} } } } }`;
const CHANGE = `query ($month: String!) { plannedHoursChange(month: $month) {
  weeks leftOut { id } figure { value words of hiddenBecause } } }`;

interface Series {
  readonly isAsked: boolean;
  readonly changeMinutes: number;
}

/** Ten hours every Monday since 2025; nine of them from a Monday in September 2026 on. */
async function anHourFewer(circle: ServiceUnderTest, teamId: Id<'team'>, ownerId: string): Promise<void> {
  const hours = { teamId, ownerId, weekday: 1 };
  const [before, after] = [newId('agreed'), newId('agreed')];
  circle.setNow('2025-06-01T09:00:00Z');
  await circle.hear('TeamCreated', { teamId, ownerId });
  await circle.hear('WeeklyHoursChanged', {
    ...hours,
    agreedId: before,
    minutes: 600,
    startsOn: '2025-06-02',
  });
  circle.setNow('2026-09-04T09:00:00Z');
  const endsOn = '2026-09-07';
  const ended = { ...hours, agreedId: before, minutes: 600, startsOn: '2025-06-02', endsOn };
  await circle.hear('WeeklyHoursChanged', ended, { sequence: 2 });
  await circle.hear('WeeklyHoursChanged', { ...hours, agreedId: after, minutes: 540, startsOn: endsOn });
}

const ownerOf = (teamId: string, kind = 'OWNER') => ({ relations: [{ teamId, kind }] });

function confirm(
  circle: ServiceUnderTest,
  teamId: string,
  more: object = {},
  asker: object = ownerOf(teamId),
) {
  const input = { teamId, wanted: true, things: 'SAME', ...more };
  return circle.ask<{ confirmPlannedHours: Series }>('bernice', CONFIRM, { input }, asker);
}

async function seenBy(circle: ServiceUnderTest, teamId: string, asker: object) {
  const representations = [{ __typename: 'Team', id: teamId }];
  const { data } = await circle.ask<{ _entities: { plannedHours: Series | null }[] }>(
    'someone',
    OF_TEAM,
    { representations },
    asker,
  );
  return data._entities[0]?.plannedHours;
}

describe('E13: planned hours', () => {
  it('are seen by the owner’s side week by week, who is asked once about what changed', async () => {
    const circle = await bench.fresh();
    const teamId = newId('team');
    await anHourFewer(circle, teamId, 'bernice');
    circle.setNow('2026-10-07T09:00:00Z');
    const before = await seenBy(circle, teamId, ownerOf(teamId));
    expect(before).toMatchObject({
      from: '2026-03-02',
      minutesBefore: 600,
      minutes: [...Array(27).fill(600), ...Array(5).fill(540)],
      changeMinutes: -300,
      changedOn: '2026-09-07',
      isAsked: true,
      word: null,
    });
    const said = await confirm(circle, teamId, { things: 'BETTER', wellbeing: 7 });
    expect(said.data.confirmPlannedHours).toMatchObject({
      isAsked: false,
      word: { on: '2026-10-07', wanted: true, things: 'BETTER', wellbeing: 7 },
    });
    await confirm(circle, teamId, { things: 'WORSE' });
    expect(await seenBy(circle, teamId, ownerOf(teamId))).toMatchObject({
      word: { on: '2026-10-07', things: 'WORSE', wellbeing: null },
    });
    const advocate = { relations: [{ teamId, kind: 'FAMILY_FRIEND', hats: ['advocate'] }] };
    expect(await seenBy(circle, teamId, advocate)).toMatchObject({ isAsked: false });
    for (const kind of ['PAID_WORKER', 'PROFESSIONAL', 'FAMILY_FRIEND'])
      expect(await seenBy(circle, teamId, ownerOf(teamId, kind))).toBeNull();
  });

  it('are asked about once for each change, four weeks after it, of an owner who has not said anything yet', async () => {
    const circle = await bench.fresh();
    const [teamId, told, bereaved] = [newId('team'), newId('team'), newId('team')];
    for (const [id, owner] of [
      [teamId, 'bernice'],
      [told, 'dovid'],
      [bereaved, 'gone'],
    ] as const)
      await anHourFewer(circle, id, owner);
    await circle.hear('TeamStateChanged', { teamId: bereaved, state: 'BEREAVED', on: '2026-09-10' });
    circle.setNow('2026-10-01T09:00:00Z');
    await confirm(circle, told);
    const askedBy = async (day: string) => {
      circle.setNow(`${day}T05:00:00Z`);
      await circle.tick('Daily');
      return (await circle.sentOf('MessageRequested')).map(({ personId, kind, teamId: of }) => [
        personId,
        kind,
        of,
      ]);
    };
    expect(await askedBy('2026-10-04')).toEqual([]);
    expect(await askedBy('2026-10-05')).toEqual([['bernice', 'WAITING_FOR_YOU', teamId]]);
    expect(await askedBy('2026-10-06')).toHaveLength(1);
  });

  it('are confirmed by nobody else: a stranger is told the same of a team that is and one that is not', async () => {
    const circle = await bench.fresh();
    const teamId = newId('team');
    await anHourFewer(circle, teamId, 'bernice');
    const byStranger = await confirm(circle, teamId, {}, {});
    const ofNone = await confirm(circle, newId('team'), {}, {});
    const byWorker = await confirm(circle, teamId, {}, ownerOf(teamId, 'PAID_WORKER'));
    const error = ({ errors }: Awaited<ReturnType<typeof confirm>>) => errors?.[0]?.extensions.code;
    expect([error(byStranger), error(ofNone), error(byWorker)]).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
      'NOT_ALLOWED',
    ]);
    const other = newId('team');
    expect(error(await confirm(circle, other, {}, ownerOf(other)))).toBe('NOTHING_TO_CONFIRM');
    expect(error(await confirm(circle, teamId, { wellbeing: 11 }))).toBe('BAD_INPUT');
  });

  it('of a circle count once their owners confirmed them; who is left out the coordinator sees by team, never why', async () => {
    const circle = await bench.fresh();
    const teams = Array.from({ length: 9 }, () => newId('team'));
    for (const [index, teamId] of teams.entries()) await anHourFewer(circle, teamId, `owner-${index}`);
    circle.setNow('2026-10-07T09:00:00Z');
    const [unasked, worse] = teams;
    for (const teamId of teams.slice(1))
      await confirm(circle, teamId, { things: teamId === worse ? 'WORSE' : 'SAME' });
    const closed = newId('team');
    await anHourFewer(circle, closed, 'gone');
    circle.setNow('2026-10-08T09:00:00Z');
    await circle.hear('TeamStateChanged', { teamId: closed, state: 'BEREAVED', on: '2026-10-07' });
    circle.setNow('2026-11-03T05:00:00Z');
    await circle.tick('Daily');
    await confirm(circle, unasked ?? '');
    const month = { month: '2026-10' };
    const coordinator = { circleHats: ['coordinator'] };
    const { data } = await circle.ask<Record<string, unknown>>('cora', CHANGE, month, coordinator);
    const leftOut = [unasked, worse].sort().map((id) => ({ id }));
    expect(data.plannedHoursChange).toMatchObject({
      weeks: 32,
      leftOut,
      figure: { value: '*', words: 'hidden', of: '*' },
    });
    const byMember = await circle.ask('ines', CHANGE, month);
    expect(byMember.errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
    const told = JSON.stringify(await circle.sentOf('MetricsPublished'));
    expect(teams.filter((id) => told.includes(id))).toEqual([]);
  });
});
