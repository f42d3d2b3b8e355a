import { newId } from '@kith/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, connectorsBench, Neighbourhood } from './testing/circle.ts';

const bench = connectorsBench();
let there: Neighbourhood;
beforeEach(async () => {
  there = await Neighbourhood.fresh(bench);
});

const inPerson = { how: 'IN_PERSON', on: '2026-11-20' };
const neighbour = { id: newId('node'), kind: 'PERSON', relation: 'NEIGHBOUR', firstName: 'Joan' };
const MAP = `revision prompt nodes { id kind relation label nameConsent { by { id } how on } place { name } }
  links { id status careTypes since from { label } to { id label } steps { status on by { id } } }`;

const put = (node: object, person = 'cora') =>
  there.does(person, 'putMapNode', { teamId: there.teamId, node }, MAP);
const link = (said: object, person = 'cora') =>
  there.does(person, 'putMapLink', { teamId: there.teamId, link: { careTypes: ['COMPANY'], ...said } }, MAP);
const move = (linkId: string, status: string, on?: string) =>
  there.does('cora', 'moveLink', { teamId: there.teamId, linkId, status, on }, 'status steps { status on }');
const consent = (said: object) =>
  there.does('cora', 'setNameConsent', { teamId: there.teamId, nodeId: neighbour.id, ...said }, MAP);
const history = async (person = 'bernice') => {
  const { history } = await there.map(
    person,
    'history(first: 100) { edges { node { at mode filledOn by { id } changes { kind status on words } } } }',
  );
  return (history as { edges: { node: Answer }[] }).edges.map(({ node }) => node);
};

/** Nine on a map, four of them good for both: one is paid. */
async function nineOnIt() {
  const nodes = [
    neighbour,
    { id: newId('node'), kind: 'PERSON', relation: 'CHILD', firstName: 'Ruth' },
    { id: newId('node'), kind: 'PERSON', relation: 'CARE_WORKER', firstName: 'Wim' },
    { id: newId('node'), kind: 'PERSON', relation: 'FRIEND' },
    { id: newId('node'), kind: 'GROUP', label: 'Choir' },
    { id: newId('node'), kind: 'PLACE', label: 'The library' },
    { id: newId('node'), kind: 'ORGANISATION', label: 'St John’s' },
    { id: newId('node'), kind: 'STATUTORY', label: 'Housing office' },
    { id: newId('node'), kind: 'GROUP', label: 'Allotment' },
  ];
  const status = [
    'GENERATIVE',
    'GENERATIVE',
    'GENERATIVE',
    'ENGAGED',
    'GENERATIVE',
    'ENGAGED',
    'INACTIVE',
    'ENGAGED',
    'POTENTIAL',
  ];
  const links = nodes.map(({ id }, at) => ({
    id: newId('link'),
    toNodeId: id,
    status: status[at],
    careTypes: at === 2 ? ['PAID_CARE'] : ['COMPANY', 'PRACTICAL'],
    on: '2026-11-01',
  }));
  const input = { id: newId('mapping'), teamId: there.teamId, filledOn: '2026-11-19', nodes, links };
  return { input, made: await there.does('cora', 'recordMap', input, MAP) };
}

describe('a care map', () => {
  it('K2, T19: nine on it, four good for both: links by status and care, with the history of each change', async () => {
    const { made } = await nineOnIt();
    expect(made).toMatchObject({ revision: 1 });
    expect(made.nodes).toHaveLength(9);
    const links = made.links as { id: string; status: string; careTypes: string[]; to: { label: string } }[];
    expect(links.filter(({ status }) => status === 'GENERATIVE')).toHaveLength(4);
    expect(links[2]).toMatchObject({ careTypes: ['PAID_CARE'], to: { label: 'Wim, care worker' } });
    const [entry] = await history();
    expect(entry).toMatchObject({ mode: 'PAPER', filledOn: '2026-11-19', by: { id: 'cora' } });
    expect(entry?.changes).toHaveLength(21);
  });

  it('T19: a link to Warm Welcome that became good for both on 9 June keeps both dates', async () => {
    const placeId = await there.hasPlace('Warm Welcome');
    there.service.setNow('2026-06-12T09:00:00Z');
    const node = { id: newId('node'), kind: 'GROUP', placeId };
    expect((await put(node)).nodes).toMatchObject([
      { label: 'Warm Welcome', place: { name: 'Warm Welcome' } },
    ]);
    const id = newId('link');
    await link({ id, toNodeId: node.id, status: 'ENGAGED', on: '2026-06-02' });
    expect(await move(id, 'GENERATIVE', '2026-06-09')).toEqual({
      status: 'GENERATIVE',
      steps: [
        { status: 'ENGAGED', on: '2026-06-02' },
        { status: 'GENERATIVE', on: '2026-06-09' },
      ],
    });
    const [last] = await history();
    expect(last).toMatchObject({
      at: '2026-06-12T09:00:00Z',
      by: { id: 'cora' },
      changes: [
        {
          status: 'GENERATIVE',
          on: '2026-06-09',
          words: 'The link with Warm Welcome is “good for both” since 9 June 2026.',
        },
      ],
    });
  });

  it('K2: a third party goes by a first name or what they are until they agree, and again once they do not', async () => {
    expect((await put({ ...neighbour, firstName: undefined })).nodes).toMatchObject([
      { label: 'a neighbour' },
    ]);
    expect((await put(neighbour)).nodes).toMatchObject([{ label: 'Joan, neighbour', nameConsent: null }]);
    expect(await put({ ...neighbour, firstName: 'Joan Example' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await put({ ...neighbour, label: 'Joan Example' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await consent({ name: 'Joan Example' })).toMatchObject({ code: 'BAD_INPUT' });
    const named = await consent({ name: 'Joan Example', heard: inPerson });
    expect(named.nodes).toMatchObject([
      { label: 'Joan Example, neighbour', nameConsent: { by: { id: 'cora' }, ...inPerson } },
    ]);
    expect((await consent({})).nodes).toMatchObject([{ label: 'a neighbour', nameConsent: null }]);
    expect(JSON.stringify(await history())).not.toContain('Joan');
    expect(JSON.stringify(await there.service.items())).not.toContain('Joan');
    expect(JSON.stringify(await there.map('bernice', 'page picture'))).not.toContain('Joan');
    expect((await history()).flatMap(({ changes }) => changes)).toContainEqual(
      expect.objectContaining({ kind: 'NAME_WITHDRAWN', words: 'A neighbour no longer wants to be named.' }),
    );
  });

  it('K2: taking someone off the map takes their name with them, and leaves the steps', async () => {
    await put(neighbour);
    await link({ id: newId('link'), toNodeId: neighbour.id, status: 'ENGAGED' });
    const gone = await there.does(
      'cora',
      'removeMapNode',
      { teamId: there.teamId, nodeId: neighbour.id },
      MAP,
    );
    expect(gone).toMatchObject({ nodes: [], links: [] });
    expect(JSON.stringify(await there.service.items())).not.toContain('Joan');
    expect(await put(neighbour)).toMatchObject({ code: 'ID_TAKEN' });
    expect(await history()).toHaveLength(3);
  });

  it('K2: a sheet is keyed in whole or not at all, and once', async () => {
    const { input } = await nineOnIt();
    const again = await there.does('bernice', 'recordMap', input, 'revision');
    expect(again).toEqual({ revision: 1 });
    expect(await there.does('cora', 'recordMap', { ...input, filledOn: '2026-11-18' }, MAP)).toMatchObject({
      code: 'ID_TAKEN',
    });
    const bad = {
      ...input,
      id: newId('mapping'),
      nodes: [{ id: newId('node'), kind: 'GROUP', label: 'Bowls' }],
      links: [{ id: newId('link'), toNodeId: newId('node'), status: 'ENGAGED', careTypes: [] }],
    };
    expect(await there.does('cora', 'recordMap', bad, MAP)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await there.map('cora', 'revision nodes { label }')).nodes).toHaveLength(9);
    const ahead = { ...bad, links: [], filledOn: '2031-01-01' };
    expect(await there.does('cora', 'recordMap', ahead, MAP)).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('K10: few links that are good for both without pay are a gentle word to the team, without a number', async () => {
    expect(await there.map('cora', 'prompt')).toEqual({ prompt: null });
    await put(neighbour);
    await link({ id: newId('link'), toNodeId: neighbour.id, status: 'GENERATIVE' });
    const carer = { id: newId('node'), kind: 'PERSON', relation: 'CARE_WORKER' };
    await put(carer);
    await link({ id: newId('link'), toNodeId: carer.id, status: 'GENERATIVE', careTypes: ['PAID_CARE'] });
    const office = { id: newId('node'), kind: 'STATUTORY', label: 'Housing office' };
    await put(office);
    await link({ id: newId('link'), toNodeId: office.id, status: 'GENERATIVE' });
    for (const person of ['bernice', 'ana', 'cora']) {
      const { prompt } = await there.map(person, 'prompt');
      expect(prompt).toMatch(/^It may be a good time/);
      expect(prompt).not.toMatch(/\d/);
    }
    await there.does(
      'bernice',
      'shareMapWithProfessionals',
      { teamId: there.teamId, allowed: true },
      'forProfessionals',
    );
    expect(await there.map('nadia', 'prompt revision')).toMatchObject({ prompt: null });
    const choir = { id: newId('node'), kind: 'GROUP', label: 'Choir' };
    await put(choir);
    await link({ id: newId('link'), toNodeId: choir.id, status: 'GENERATIVE' });
    expect(await there.map('cora', 'prompt')).toEqual({ prompt: null });
    // That somebody looked is told for the owner's log, and nothing of what they saw.
    expect((await there.service.sent()).filter(({ type }) => type !== 'RecordRead.v1')).toEqual([]);
  });

  it('K2: only the team sees it; a professional with the plan once the owner lets them; nobody else learns whether there is one', async () => {
    const empty = await Promise.all(['nadia', 'bob', 'sadie'].map((person) => there.map(person, MAP)));
    await nineOnIt();
    for (const person of ['bernice', 'ana', 'cora', 'wim'])
      expect((await there.map(person, MAP)).nodes).toHaveLength(9);
    const full = await Promise.all(['nadia', 'bob', 'sadie'].map((person) => there.map(person, MAP)));
    expect(full).toEqual(empty);
    expect(full.map(({ code }) => code)).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_FOUND']);
    const share = (person: string, allowed: boolean, heard?: object) =>
      there.does(
        person,
        'shareMapWithProfessionals',
        { teamId: there.teamId, allowed, heard },
        'forProfessionals',
      );
    expect(await share('cora', true, inPerson)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await share('bernice', true)).toEqual({ forProfessionals: true });
    expect((await there.map('nadia', MAP)).nodes).toHaveLength(9);
    expect(await there.map('bob', MAP)).toMatchObject({ code: 'NOT_ALLOWED' });
    await share('bernice', false);
    expect(await there.map('nadia', MAP)).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('T26: of a team that closed it is still read, and no longer changed; an older word changes nothing', async () => {
    await put(neighbour);
    const { teamId } = there;
    await there.service.hear(
      'TeamStateChanged',
      { teamId, state: 'CLOSED', on: '2026-11-22' },
      { sequence: 3 },
    );
    await there.service.hear(
      'TeamStateChanged',
      { teamId, state: 'ACTIVE', on: '2026-11-01' },
      { sequence: 2 },
    );
    expect(await put({ id: newId('node'), kind: 'GROUP', label: 'Choir' })).toMatchObject({
      code: 'TEAM_CLOSED',
    });
    expect((await there.map('ana', MAP)).nodes).toHaveLength(1);
    await there.service.hear(
      'TeamStateChanged',
      { teamId, state: 'ACTIVE', on: '2026-11-23' },
      { sequence: 4 },
    );
    expect((await put({ id: newId('node'), kind: 'GROUP', label: 'Choir' })).nodes).toHaveLength(2);
  });

  it('K2: changed by two at the same moment holds what both said', async () => {
    const names = ['Choir', 'Bowls', 'Chess'];
    await Promise.all(names.map((label) => put({ id: newId('node'), kind: 'GROUP', label })));
    const { nodes, revision } = await there.map('cora', 'revision nodes { label }');
    expect((nodes as { label: string }[]).map(({ label }) => label).sort()).toEqual([...names].sort());
    expect(revision).toBe(3);
    expect(await history()).toHaveLength(3);
  });

  it('K2: what was decided on an older map is refused once others changed it, unless it is so already', async () => {
    const choir = { id: newId('node'), kind: 'GROUP', label: 'Choir' };
    const based = (basedOn: number, node: object) =>
      there.does(
        'cora',
        'putMapNode',
        { teamId: there.teamId, basedOn, node },
        'revision nodes { firstName }',
      );
    expect(await based(0, choir)).toMatchObject({ revision: 1 });
    expect(await put(neighbour, 'bernice')).toMatchObject({ revision: 2 });
    expect(await based(1, { ...choir, label: 'Singers' })).toMatchObject({ code: 'MAP_CHANGED' });
    const nodeId = choir.id;
    const remove = (basedOn: number) =>
      there.does('cora', 'removeMapNode', { teamId: there.teamId, basedOn, nodeId }, 'revision');
    expect(await remove(1)).toMatchObject({ code: 'MAP_CHANGED' });
    // The answer to the first one was lost: sent again, it is as it was.
    expect(await based(0, choir)).toMatchObject({
      revision: 2,
      nodes: [{ firstName: null }, { firstName: 'Joan' }],
    });
    expect(await remove(2)).toMatchObject({ revision: 3 });
  });
});

describe('the paper and the picture of a map', () => {
  it('K2: the sheet is printed with what is known, and room for more; the picture tells itself in words', async () => {
    await nineOnIt();
    const { mappingSheet } = await there.ofTeam('cora', 'mappingSheet');
    expect(mappingSheet).toContain('Joan, neighbour');
    expect(mappingSheet).toContain('First name, or what they are to you');
    const { page, picture } = await there.map(
      'ana',
      'page(ownerName: "Bernice") picture(ownerName: "Bernice")',
    );
    expect(picture).toMatch(/<title[^>]*>The people and places around Bernice<\/title>/);
    expect(picture).toMatch(/good for both: .*Joan/);
    expect(page).toContain('<th scope="col">Who or where</th>');
    expect(await there.map('ana', 'picture')).toEqual(await there.map('wim', 'picture'));
    expect(await there.ofTeam('sadie', 'mappingSheet')).toMatchObject({ code: 'NOT_FOUND' });
  });
});
