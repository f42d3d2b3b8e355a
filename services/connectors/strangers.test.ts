import { newId } from '@kith/kernel';
import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import careMap from '../../schema/connectors/care-map.graphql';
import introductions from '../../schema/connectors/introductions.graphql';
import ladder from '../../schema/connectors/ladder.graphql';
import purposeCircles from '../../schema/connectors/purpose-circles.graphql';
import { connectorsBench, Neighbourhood } from './testing/circle.ts';

const bench = connectorsBench();
const MARK = 'Xanthe';
const heard = { how: 'PHONE', on: '2026-11-20' };
let there: Neighbourhood;
let real: Ids;

interface Ids {
  readonly teamId: string;
  readonly nodeId: string;
  readonly linkId: string;
  readonly outingId: string;
  readonly purposeCircleId: string;
  readonly actionId: string;
}

const madeUp = (): Ids => ({
  teamId: newId('team'),
  nodeId: newId('node'),
  linkId: newId('link'),
  outingId: newId('outing'),
  purposeCircleId: newId('purpose'),
  actionId: newId('action'),
});

/** Every mutation about a team, with an input that would go through for those who may. */
const inputs: Readonly<Record<string, (ids: Ids) => object>> = {
  putMapNode: ({ teamId }) => ({ teamId, node: { kind: 'GROUP', label: 'Choir' } }),
  removeMapNode: ({ teamId, nodeId }) => ({ teamId, nodeId }),
  setNameConsent: ({ teamId, nodeId }) => ({ teamId, nodeId, name: 'Joan', heard }),
  putMapLink: ({ teamId, nodeId }) => ({
    teamId,
    link: { toNodeId: nodeId, status: 'ENGAGED', careTypes: [] },
  }),
  reviewMapLink: ({ teamId, linkId }) => ({ teamId, linkId }),
  recordMap: ({ teamId }) => ({ teamId, id: newId('mapping'), nodes: [], links: [] }),
  shareMapWithProfessionals: ({ teamId }) => ({ teamId, allowed: true }),
  startIntroduction: ({ teamId, nodeId }) => ({ teamId, nodeId, careTypes: [], origin: 'FREE' }),
  agreeToIntroduction: ({ teamId, linkId }) => ({ teamId, linkId, side: 'OWNER', agrees: true, heard }),
  moveLink: ({ teamId, linkId }) => ({ teamId, linkId, status: 'INACTIVE' }),
  planOuting: ({ teamId }) => ({
    teamId,
    level: 1,
    activity: 'Tea',
    plannedAt: '2026-11-25T14:00:00Z',
    heard,
  }),
  dropOuting: ({ teamId, outingId }) => ({ teamId, outingId, heard }),
  answerOuting: ({ teamId, outingId }) => ({ teamId, outingId, result: 'DONE', heard }),
  pauseLadder: ({ teamId }) => ({ teamId, heard }),
  resumeLadder: ({ teamId }) => ({ teamId, heard }),
  answerAsBuddy: ({ outingId }) => ({ outingId, comes: true }),
  beginPurposeCircle: ({ teamId }) => ({ teamId, purpose: 'Sing', heard }),
  chooseFacilitator: ({ purposeCircleId }) => ({ purposeCircleId, personId: 'nell', heard }),
  answerAsFacilitator: ({ purposeCircleId }) => ({ purposeCircleId, accepts: true }),
  recordPurposeMeeting: ({ purposeCircleId }) => ({
    purposeCircleId,
    id: newId('meeting'),
    on: '2026-11-20',
    actions: [],
  }),
  markPurposeAction: ({ purposeCircleId, actionId }) => ({ purposeCircleId, actionId, doneOn: '2026-11-20' }),
  endPurposeCircle: ({ purposeCircleId }) => ({ purposeCircleId, heard }),
};
/** What anyone does for themselves. */
const forOneself = ['offerCompany', 'endCompanyOffer'];

beforeAll(async () => {
  there = await Neighbourhood.fresh(bench);
  const { teamId } = there;
  const ids = { ...madeUp(), teamId };
  const { nodeId, linkId, outingId, purposeCircleId, actionId } = ids;
  const node = { id: nodeId, kind: 'PERSON', relation: 'FRIEND', firstName: MARK };
  await there.does('bernice', 'putMapNode', { teamId, node }, 'revision');
  await there.does(
    'bernice',
    'startIntroduction',
    { id: linkId, teamId, nodeId, careTypes: [], origin: 'FREE' },
    'id',
  );
  await there.does(
    'bernice',
    'planOuting',
    { ...inputs.planOuting?.(ids), id: outingId, activity: MARK, heard: undefined, buddyId: 'ana' },
    'level',
  );
  await there.does('bernice', 'beginPurposeCircle', { id: purposeCircleId, teamId, purpose: MARK }, 'id');
  const action = { id: actionId, words: MARK, personId: 'ana', until: '2026-11-22' };
  await there.does(
    'ana',
    'recordPurposeMeeting',
    { id: newId('meeting'), purposeCircleId, on: '2026-11-20', actions: [action] },
    'id',
  );
  real = ids;
});

const send = (person: string, name: string, ids: Ids) =>
  there.does(person, name, inputs[name]?.(ids) ?? {}, '__typename', there.askerOf(person, real.teamId));
const everything = `careMap { revision prompt page history { edges { node { changes { words } } } } } mappingSheet
  introductions { edges { node { id } } } ladder { level } purposeCircles { edges { node { id } } }`;
const fields = [
  'careMap { revision }',
  'mappingSheet',
  'introductions { edges { node { id } } }',
  'ladder { level }',
  'purposeCircles { edges { node { id } } }',
];

describe('someone with no tie to a team', () => {
  it('F1: is known to every mutation of maps, introductions, ladders and purpose circles', () => {
    const named = [careMap, introductions, ladder, purposeCircles].flatMap((sdl) =>
      parse(sdl).definitions.flatMap((definition) =>
        definition.kind === 'ObjectTypeExtension' && definition.name.value === 'Mutation'
          ? (definition.fields ?? []).map(({ name }) => name.value)
          : [],
      ),
    );
    expect([...Object.keys(inputs), ...forOneself].sort()).toEqual(named.sort());
  });

  it('F1: hears of each the same for what there is as for what was made up, and changes nothing', async () => {
    const before = await there.service.items();
    for (const name of Object.keys(inputs)) {
      const answer = await send('sadie', name, real);
      expect({ [name]: answer }).toEqual({ [name]: await send('sadie', name, madeUp()) });
      expect({ [name]: answer.code }).toEqual({ [name]: 'NOT_FOUND' });
    }
    expect(await there.service.items()).toEqual(before);
  });

  it('F1: reads nothing of a team, and cannot tell whether it has a map, a ladder or a purpose', async () => {
    for (const field of fields) {
      const asker = { relations: [] };
      const answer = await there.ofTeam('sadie', field, asker);
      expect({ [field]: answer }).toEqual({
        [field]: await there.ofTeam('sadie', field, asker, newId('team')),
      });
      expect({ [field]: answer.code }).toEqual({ [field]: 'NOT_FOUND' });
    }
    const own =
      '{ myOutings { edges { node { id } } } myPurposeCircles { edges { node { id } } } myConnections { edges { node { team { id } } } } circleMap { edges { node { goThere } } } }';
    const { data } = await there.service.ask('sadie', own);
    expect(JSON.stringify(data)).not.toMatch(/_0/);
    expect(data).toMatchObject({ circleMap: { edges: [] }, myConnections: { edges: [] } });
  });

  it('F1: nor does a professional without the plan, or any other of another team', async () => {
    for (const [person, teamId] of [
      ['bob', real.teamId],
      ['bernice', newId('team')],
      ['cora', newId('team')],
    ] as const) {
      const asker = there.askerOf(person, teamId);
      const read = await there.ofTeam(person, everything, asker, real.teamId);
      expect(JSON.stringify(read)).not.toContain(MARK);
      expect(read.code).toBe(person === 'bob' ? 'NOT_ALLOWED' : 'NOT_FOUND');
      for (const name of Object.keys(inputs)) {
        const { code } = await there.does(person, name, inputs[name]?.(real) ?? {}, '__typename', asker);
        expect({ [name]: code }).toEqual({ [name]: expect.stringMatching(/^NOT_/) });
      }
    }
  });

  it('F1: under an id that another team has, makes their own or nothing, and never sees what is there', async () => {
    const teamId = newId('team');
    const asker = there.askerOf('bernice', teamId);
    const say = (name: string, input: object, answer: string) =>
      there.does('bernice', name, input, answer, asker);
    const outing = { teamId, level: 1, activity: 'Tea', plannedAt: '2026-11-25T14:00:00Z' };
    const told = [
      await say(
        'putMapNode',
        { teamId, node: { id: real.nodeId, kind: 'GROUP', label: 'Choir' } },
        'nodes { label }',
      ),
      await say('planOuting', { ...outing, id: real.outingId }, 'outings { edges { node { activity } } }'),
    ];
    expect(JSON.stringify(told)).not.toContain(MARK);
    const taken = await say(
      'beginPurposeCircle',
      { id: real.purposeCircleId, teamId, purpose: 'Chess' },
      'id',
    );
    expect(taken).toMatchObject({ code: 'ID_TAKEN' });
    expect((await there.map('bernice', 'nodes { label }')).nodes).toEqual([{ label: `${MARK}, friend` }]);
  });

  it('TEAMS_UNAVAILABLE is said when teams could not be asked, and nothing is shown', async () => {
    const asker = { relations: 'unknown' as const };
    for (const field of fields)
      expect(await there.ofTeam('bernice', field, asker)).toMatchObject({ code: 'TEAMS_UNAVAILABLE' });
    expect(
      await there.asks(
        'cora',
        'myConnections',
        '{ myConnections { edges { node { team { id } } } } }',
        asker,
      ),
    ).toMatchObject({
      code: 'TEAMS_UNAVAILABLE',
    });
  });
});
