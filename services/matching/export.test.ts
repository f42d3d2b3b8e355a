import { beforeEach, describe, expect, it } from 'vitest';
import { Circle, matchingBench } from './testing/circle.ts';
import { Planning } from './testing/planning.ts';

const bench = matchingBench();
let circle: Circle;
beforeEach(async () => {
  circle = await Circle.fresh(bench, 'clapton');
  await circle.hasWorker('ines', { avoids: ['cats'] });
  const { id } = await circle.agrees({ workerId: 'ines' });
  await circle.does('ines', 'answerHours', { id, accept: true }, 'accepted');
});

async function exported(person: string, asker = {}): Promise<Record<string, unknown>> {
  const query = '{ exportMyHours { madeAt json } }';
  const { data } = await circle.service.ask<{ exportMyHours: { json: string } }>(person, query, {}, asker);
  return JSON.parse(data.exportMyHours.json);
}

describe('what matching keeps about someone', () => {
  it('C11: is a worker’s to take: what they said, and what they come to, without where anybody lives', async () => {
    const taken = await exported('ines', circle.as('PAID_WORKER'));
    expect(taken).toMatchObject({
      format: 'kith.person-export.matching.v1',
      circle: 'clapton',
      personId: 'ines',
      asWorker: {
        worker: { skills: ['cooking'], avoids: ['cats'] },
        vetting: { clearUntil: '2027-11-30' },
        visits: [
          { workerId: 'YOU', state: 'PLANNED', host: { ownerId: 'SOMEONE_ELSE' } },
          { workerId: 'YOU', state: 'PLANNED' },
        ],
        hours: [{ weekday: 6, ownerId: 'SOMEONE_ELSE', named: { workerId: 'YOU', answer: 'ACCEPTED' } }],
      },
      teams: [],
    });
    expect(JSON.stringify(taken)).not.toMatch(/owner-of-clapton|Secret Mews/);
  });

  it('C11: is an owner’s to take: the hours of their team, where it is, and who comes only as somebody', async () => {
    const taken = await exported(circle.owner, circle.as('OWNER'));
    expect(taken).toMatchObject({
      teams: [
        {
          teamId: circle.teamId,
          hours: [{ ownerId: 'YOU', whereabouts: { address: '3 Secret Mews, London E9 0XX' } }],
          visits: [{ workerId: 'SOMEONE_ELSE' }, { workerId: 'SOMEONE_ELSE' }],
        },
      ],
    });
    expect(JSON.stringify(taken)).not.toMatch(/"ines"/);
  });

  it('C11, M5: nobody learns by it that the other side does not want to work with them', async () => {
    const no = { teamId: circle.teamId, workerId: 'ines', note: 'Too loud.' };
    await circle.owns('refuseWorker', no, 'id');
    const before = await exported('ines', circle.as('PAID_WORKER'));
    expect(before).toMatchObject({ asWorker: { refusals: [] } });
    expect(JSON.stringify(before)).not.toContain('Too loud.');
    await circle.does(
      'ines',
      'refuseTeam',
      { teamId: circle.teamId, note: 'Too far.' },
      'id',
      circle.as('PAID_WORKER'),
    );
    expect(await exported('ines', circle.as('PAID_WORKER'))).toMatchObject({
      asWorker: { refusals: [{ teamId: circle.teamId, note: 'Too far.' }] },
    });
    expect(JSON.stringify(await exported(circle.owner, circle.as('OWNER')))).not.toContain('Too far.');
  });

  it('C11, M4: hours that were proposed are each side’s to take, with what they said, and not what the other did', async () => {
    const planning = new Planning(circle);
    await planning.opens({ weekday: 4 });
    await planning.plans();
    const [mine] = await planning.to('ines');
    await planning.worker('ines', 'declineProposedHours', { id: mine?.id, reason: 'ENOUGH_HOURS' });
    expect(await exported('ines', circle.as('PAID_WORKER'))).toMatchObject({
      asWorker: { proposedHours: [{ id: mine?.id, said: { yes: false, reason: 'ENOUGH_HOURS' } }] },
    });
    const owners = await exported(circle.owner, circle.as('OWNER'));
    expect(owners).toMatchObject({ teams: [{ proposedHours: [{ id: mine?.id }] }] });
    expect(JSON.stringify(owners)).not.toMatch(/ENOUGH_HOURS|"said"|"ines"/);
  });

  it('C11: of somebody else’s team, or when teams cannot be asked, there is nothing to take', async () => {
    expect(await exported('stranger')).toMatchObject({ asWorker: { visits: [], hours: [] }, teams: [] });
    expect(await exported('grace', circle.as('FAMILY_FRIEND'))).toMatchObject({ teams: [] });
    const { errors } = await circle.service.ask(
      'ines',
      '{ exportMyHours { json } }',
      {},
      { relations: 'unknown' },
    );
    expect(errors?.[0]?.extensions.code).toBe('TEAMS_UNAVAILABLE');
  });
});
