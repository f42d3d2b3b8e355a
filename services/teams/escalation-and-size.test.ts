import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { type DecidingTeam, decidingTeam } from './testing/deciding-team.ts';

let service: ServiceUnderTest;
let team: DecidingTeam;
beforeEach(async () => {
  team = await decidingTeam();
  service = team.service;
});

describe('passing a decision on', () => {
  it('T14: after two sessions without consent the circle decides within 14 days, and the team is told; after one it is blocked', async () => {
    const { decisions, teamId, inCircle, propose, signal } = team;
    await inCircle('cora', 'dev');
    const { id } = await propose('ines');
    await signal('omar', id, 'No.');
    const session = (person: string, on: string) =>
      decisions.say(person, 'recordSession', { proposalId: id, on });
    const escalate = (person: string) =>
      decisions.say(person, 'escalateProposal', { proposalId: id, why: 'We are stuck.' });
    expect(await session('ines', '2026-11-23')).toMatchObject({ code: 'NOT_ALLOWED' });
    await session('bernice', '2026-11-23');
    expect(await session('bernice', '2026-11-23')).toMatchObject({ sessions: [{ on: '2026-11-23' }] });
    expect(await escalate('bernice')).toMatchObject({ code: 'SESSIONS_REQUIRED' });

    service.setNow('2026-11-30T09:00:00Z');
    await session('bernice', '2026-11-30');
    expect(await escalate('ines')).toMatchObject({ code: 'NOT_ALLOWED' });
    const passedOn = await escalate('bernice');
    expect(passedOn).toMatchObject({
      decidedBy: 'CIRCLE',
      fromTeam: { id: teamId },
      waitingFor: [{ id: 'cora' }, { id: 'dev' }],
      escalated: {
        by: { id: 'bernice' },
        why: 'We are stuck.',
        targetOn: '2026-12-14',
        at: '2026-11-30T09:00:00Z',
      },
    });
    expect(await escalate('bernice')).toEqual(passedOn);
    expect(await decisions.notices('omar')).toMatchObject([{ kind: 'ESCALATED' }, { kind: 'DECISION_DUE' }]);
    expect((await decisions.team('ines', teamId)).proposals).toMatchObject([{ id, decidedBy: 'CIRCLE' }]);

    service.setNow('2026-12-14T06:00:00Z');
    await service.tick('Daily');
    expect((await decisions.notices('cora'))[0]).toMatchObject({
      kind: 'DECISION_DUE',
      words: expect.stringContaining('Today'),
    });
    await signal('cora', id);
    await signal('dev', id);
    expect((await decisions.team('ines', teamId)).pastProposals).toMatchObject([{ id, state: 'AGREED' }]);
  });
});

describe('the size of a team', () => {
  const grown = async (from: number, to: number) => {
    const { teams, teamId } = team;
    for (let n = from; n <= to; n++) {
      await teams.introduce(`p${n}`);
      await teams.join('bernice', teamId, `p${n}`);
    }
  };

  it('T24: the 13th member still joins, and the team is asked whether to split; once, whoever else joins', async () => {
    const { decisions, teamId } = team;
    await grown(4, 12);
    expect((await decisions.team('ines', teamId)).proposals).toEqual([]);
    await grown(13, 14);
    const { proposals } = await decisions.team('p13', teamId);
    expect(proposals).toMatchObject([{ title: 'Shall this team become two?', state: 'OPEN' }]);
    expect((await decisions.notices('ines'))[0]).toMatchObject({ kind: 'SPLIT_SUGGESTED' });
  });

  it('T24: two who join at the same moment open one split proposal between them', async () => {
    const { teams, decisions, teamId } = team;
    await grown(4, 11);
    await teams.introduce('x', 'y', 'z');
    const invited = await Promise.all(['x', 'y', 'z'].map((who) => teams.invite('bernice', teamId, who)));
    const joined = await Promise.all(
      ['x', 'y', 'z'].map((who, index) => teams.accept(who, invited[index]?.id ?? '')),
    );
    expect(joined.map(({ status }) => status)).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE']);
    expect((await decisions.team('ines', teamId)).proposals).toHaveLength(1);
  });
});
