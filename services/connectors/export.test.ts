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
    expect(JSON.stringify(own)).not.toContain('"bernice"');
    expect(await exported('sadie')).toMatchObject({ teams: [], asBuddy: [], asFacilitator: [] });
  });

  it('C11, K6, K11: has the events they come to, and what they said of caring', async () => {
    const { teamId } = there;
    const gatheringId = newId('gathering');
    const gathering = {
      id: gatheringId,
      title: 'Coffee',
      about: 'Coffee and cake',
      address: 'Clapton Square',
      session: { startsOn: '2027-01-07', from: '10:30', minutes: 90 },
      capacity: 12,
    };
    await there.does('cora', 'recordGathering', gathering, 'id', { circleHats: ['community_connector'] });
    for (const person of ['ana', 'wim'])
      await there.does(person, 'answerGathering', { gatheringId, day: '2027-01-07', comes: true }, 'going');
    const caring = { teamId, about: 'Nights are hard', assessment: 'NOT_ASKED', connectorSees: false };
    await there.does('ana', 'sayCarer', caring, 'since');
    const own = await exported('ana');
    expect(own).toMatchObject({
      caring: [{ about: 'Nights are hard', personId: 'YOU' }],
      events: [{ gatheringId, day: '2027-01-07', standing: 'GOING', word: { by: 'YOU' } }],
    });
    expect(own.events).toHaveLength(1);
  });
});
