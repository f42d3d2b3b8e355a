import { newId } from '@kith/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { connectorsBench, Neighbourhood } from './testing/circle.ts';

const bench = connectorsBench();
let there: Neighbourhood;
beforeEach(async () => {
  there = await Neighbourhood.fresh(bench);
});

const exported = async (person: string) => {
  const { json } = await there.asks(
    person,
    'exportMyNeighbourhood',
    '{ exportMyNeighbourhood { madeAt json } }',
  );
  return JSON.parse(String(json));
};

describe('what connectors keep about someone', () => {
  it('C11: is the owner’s to take, whole, with nobody else in it by id', async () => {
    const { teamId } = there;
    const node = { id: newId('node'), kind: 'PERSON', relation: 'NEIGHBOUR', firstName: 'Joan' };
    await there.does('cora', 'putMapNode', { teamId, node }, 'revision');
    const outing = {
      id: newId('outing'),
      teamId,
      level: 1,
      activity: 'Tea',
      plannedAt: '2026-11-25T14:00:00Z',
      buddyId: 'ana',
    };
    await there.does('bernice', 'planOuting', outing, 'level');
    await there.does('bernice', 'beginPurposeCircle', { teamId, purpose: 'Sing' }, 'id');
    const own = await exported('bernice');
    expect(own).toMatchObject({
      format: 'kith.person-export.connectors.v1',
      teams: [
        {
          map: { nodes: [{ relation: 'NEIGHBOUR' }], names: { [node.id]: { firstName: 'Joan' } } },
          history: [{ by: 'SOMEONE_ELSE', changes: [{ kind: 'NODE_PUT' }, { kind: 'NAMED' }] }],
          ladder: {
            outings: [{ activity: 'Tea', buddy: { personId: 'SOMEONE_ELSE' }, planned: { by: 'YOU' } }],
          },
          purposes: [{ purpose: 'Sing' }],
        },
      ],
    });
    expect(JSON.stringify(own)).not.toMatch(/"(ana|cora)"/);
  });

  it('C11: is to anyone else what they offer and are asked to, and nothing of a team', async () => {
    const { teamId } = there;
    const page = { goesBy: 'Ana', admired: 'Calm.', important: 'Music.', support: 'Write to me.' };
    await there.does('ana', 'offerCompany', { offers: ['BUDDY'], ...page }, 'goesBy');
    const outing = {
      id: newId('outing'),
      teamId,
      level: 1,
      activity: 'Tea',
      plannedAt: '2026-11-25T14:00:00Z',
      buddyId: 'ana',
    };
    await there.does('bernice', 'planOuting', outing, 'level');
    const own = await exported('ana');
    expect(own).toMatchObject({
      teams: [],
      profile: { goesBy: 'Ana', personId: 'YOU' },
      asBuddy: [{ activity: 'Tea' }],
      asFacilitator: [],
    });
    expect(JSON.stringify(own)).not.toContain(teamId);
    expect(await exported('sadie')).toMatchObject({ teams: [], asBuddy: [], asFacilitator: [] });
  });
});
