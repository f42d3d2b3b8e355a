import { newId } from '@kith/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { connectorsBench, Neighbourhood } from './testing/circle.ts';

const bench = connectorsBench();
let there: Neighbourhood;
beforeEach(async () => {
  there = await Neighbourhood.fresh(bench);
  await there.does(
    'bernice',
    'putMapNode',
    { teamId: there.teamId, node: { kind: 'GROUP', label: 'Choir of St John' } },
    'revision',
  );
});

const WHOLE =
  'nodes { label } links { id } prompt picture(ownerName: "Bernice") history { edges { node { at } } }';
const said = async () => {
  const all = await there.service.sentOf('RecordRead');
  return all.map(({ accessId: _, ...read }) => read);
};
const read = (personId: string, way: 'SCREEN' | 'PRINT', basis: 'CONSENT' | 'DENIED' = 'CONSENT') => ({
  teamId: there.teamId,
  personId,
  record: 'CARE_MAP',
  basis,
  way,
});

describe('who reads a care map', () => {
  it('T25: anyone but the owner is told of for the owner’s log, once a request, however much they look at', async () => {
    await there.map('bernice', WHOLE);
    expect(await said()).toEqual([]);
    const { nodes } = await there.map('ana', WHOLE);
    expect(nodes).toEqual([{ label: 'Choir of St John' }]);
    expect(await said()).toEqual([read('ana', 'SCREEN')]);
    await there.map('ana', WHOLE);
    expect(await said()).toHaveLength(2);
  });

  it('T25: the page and the mapping sheet are told of as printed, the connector’s day as looked at', async () => {
    await there.map('wim', 'page(ownerName: "Bernice")');
    await there.ofTeam('wim', 'mappingSheet');
    await there.ofTeam('wim', 'introductions { edges { node { id } } }');
    expect(await said()).toHaveLength(3);
    expect(await said()).toEqual(
      expect.arrayContaining([read('wim', 'PRINT'), read('wim', 'PRINT'), read('wim', 'SCREEN')]),
    );
    await there.asks(
      'cora',
      'myConnections',
      '{ myConnections { edges { node { team { id } waiting { words } } } } }',
    );
    expect(await said()).toContainEqual(read('cora', 'SCREEN'));
  });

  it('T25: so is that a professional was denied it; whoever has no tie to the team tried nothing', async () => {
    expect((await there.map('nadia', 'nodes { label }')).code).toBe('NOT_ALLOWED');
    expect((await there.map('bob', 'nodes { label }')).code).toBe('NOT_ALLOWED');
    const denied = [read('nadia', 'SCREEN', 'DENIED'), read('bob', 'SCREEN', 'DENIED')];
    expect(await said()).toHaveLength(2);
    expect(await said()).toEqual(expect.arrayContaining(denied));
    for (const teamId of [there.teamId, newId('team')])
      expect((await there.ofTeam('stranger', 'careMap { revision }', undefined, teamId)).code).toBe(
        'NOT_FOUND',
      );
    expect(await said()).toHaveLength(2);
    await there.does(
      'bernice',
      'shareMapWithProfessionals',
      { teamId: there.teamId, allowed: true },
      'revision',
    );
    await there.map('nadia', 'nodes { label }');
    expect(await said()).toContainEqual(read('nadia', 'SCREEN'));
  });

  it('T25: nothing of the map is in what is told', async () => {
    await there.map('ana', WHOLE);
    expect(JSON.stringify(await there.service.sentOf('RecordRead'))).not.toContain('Choir');
  });
});
