import { newId } from '@kith/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { connectorsBench, Neighbourhood } from './testing/circle.ts';

const bench = connectorsBench();
let there: Neighbourhood;
beforeEach(async () => {
  there = await Neighbourhood.fresh(bench);
  there.service.setNow('2026-11-22T09:00:00Z');
});

const CARER =
  'person { id } team { id } about helps assessment assessmentOn breaks { id from to } connectorSees bereaved since';
const say = (person: string, more: object = {}) =>
  there.does(
    person,
    'sayCarer',
    {
      teamId: there.teamId,
      about: 'Nights are hard',
      assessment: 'NOT_ASKED',
      connectorSees: false,
      ...more,
    },
    CARER,
  );
async function mine(person: string) {
  const { data } = await there.service.ask<{ myCaring: unknown[] }>(
    person,
    `{ myCaring { ${CARER} } }`,
    {},
    {},
  );
  return data.myCaring;
}
const seen = (person: string, teamId?: string) =>
  there.ofTeam(person, `carers { ${CARER} }`, undefined, teamId);

describe('someone who cares unpaid', () => {
  it('K11: is a person in their own right, with an assessment and time of their own', async () => {
    expect(await mine('ana')).toEqual([]);
    expect(await say('ana', { assessment: 'ASKED' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await say('ana', { assessment: 'ASKED', assessmentOn: '2026-11-23' })).toMatchObject({
      code: 'BAD_INPUT',
    });
    await say('ana');
    await say('ana', { assessment: 'HAD', assessmentOn: '2026-11-20', helps: 'An evening off' });
    const pause = { id: newId('break'), teamId: there.teamId, from: '2026-12-01', to: '2026-12-03' };
    const note = (more: object = {}, person = 'ana') =>
      there.does(person, 'recordCarerBreak', { ...pause, ...more }, CARER);
    await note();
    await note({ to: '2026-12-04' });
    expect(await note({ to: '2026-11-30' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await note({}, 'wim')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await mine('ana')).toMatchObject([
      {
        person: { id: 'ana' },
        helps: 'An evening off',
        assessment: 'HAD',
        assessmentOn: '2026-11-20',
        breaks: [{ id: pause.id, from: '2026-12-01', to: '2026-12-04' }],
        since: '2026-11-22T09:00:00Z',
      },
    ]);
  });

  it('K11: when the one they cared for dies, they stay who they are, and the team’s contact plans lead to them', async () => {
    await say('ana');
    await there.service.hear('TeamStateChanged', {
      teamId: there.teamId,
      state: 'BEREAVED',
      on: '2026-11-22',
    });
    expect(await mine('ana')).toMatchObject([{ bereaved: true, team: { id: there.teamId } }]);
    const later = {
      teamId: there.teamId,
      about: 'It is quiet',
      assessment: 'NOT_WANTED',
      connectorSees: false,
    };
    expect(await there.does('ana', 'sayCarer', later, CARER, {})).toMatchObject({ about: 'It is quiet' });
  });

  it('K11: is seen by the team’s connector only if they want it, and can take all of it back', async () => {
    await say('ana');
    expect(await seen('cora')).toEqual({ carers: [] });
    await say('ana', { connectorSees: true });
    expect(await seen('cora')).toMatchObject({ carers: [{ person: { id: 'ana' } }] });
    expect(await seen('bernice')).toMatchObject({ code: 'NOT_ALLOWED' });
    const forget = () => there.does('ana', 'forgetCarer', { teamId: there.teamId }, 'teamId');
    for (const _ of [1, 2]) expect(await forget()).toEqual({ teamId: there.teamId });
    expect(await mine('ana')).toEqual([]);
    expect(JSON.stringify(await there.service.items())).not.toContain('Nights are hard');
  });

  it('K11: is family or a friend; others, and strangers, are refused as if there were nothing', async () => {
    expect(await say('wim')).toMatchObject({ code: 'NOT_ALLOWED' });
    for (const teamId of [there.teamId, newId('team')]) {
      expect(await say('stranger', { teamId })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await seen('stranger', teamId)).toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});
