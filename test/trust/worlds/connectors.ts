import { newId } from '@kith/kernel';
import { type Asker, type Rehearsal, serviceBench } from '@kith/service-kit/testing';
import { consumers } from '../../../services/connectors/consumers.ts';
import { definition } from '../../../services/connectors/definition.ts';
import { Neighbourhood } from '../../../services/connectors/testing/circle.ts';
import { type Ground, MARK, type Scene, type World } from './world.ts';

const bench = serviceBench({ service: 'connectors', subgraph: definition, consumers });
const organiser = { circleHats: ['community_connector'] };

async function fill(slug: string): Promise<World> {
  const there = await Neighbourhood.fresh(bench, slug);
  const { service, teamId } = there;
  const must = async (person: string, mutation: string, input: object, fields = 'id', asker?: object) => {
    const answer = await there.does(person, mutation, input, fields, asker);
    if (answer.code) throw new Error(`${mutation} by ${person}: ${JSON.stringify(answer)}`);
    return answer;
  };
  const ids = {
    team: teamId,
    node: newId('node'),
    link: newId('link'),
    outing: newId('outing'),
    purpose: newId('purpose'),
    action: newId('action'),
    place: await there.hasPlace('The library'),
    gathering: newId('gathering'),
    break: newId('break'),
    outcome: newId('outcome'),
    message: newId('message'),
    referral: newId('referral'),
    feed: newId('feed'),
    person: 'ana',
  };
  const node = { id: ids.node, kind: 'PERSON', relation: 'FRIEND', firstName: MARK };
  await must('bernice', 'putMapNode', { teamId, node }, 'revision');
  const introduction = { id: ids.link, teamId, nodeId: ids.node, careTypes: [], origin: 'FREE' };
  await must('bernice', 'startIntroduction', introduction);
  const outing = {
    id: ids.outing,
    level: 1,
    activity: MARK,
    plannedAt: '2026-11-25T14:00:00Z',
    buddyId: 'ana',
  };
  await must('bernice', 'planOuting', { ...outing, teamId }, 'level');
  await must('bernice', 'beginPurposeCircle', { id: ids.purpose, teamId, purpose: MARK });
  const action = { id: ids.action, words: MARK, personId: 'ana', until: '2026-12-22' };
  await must('ana', 'recordPurposeMeeting', {
    id: newId('meeting'),
    purposeCircleId: ids.purpose,
    on: '2026-11-20',
    actions: [action],
  });
  await must(
    'keeper',
    'recordGathering',
    {
      id: ids.gathering,
      title: 'Coffee morning',
      about: 'Coffee and cake for anyone',
      address: 'The old library',
      session: { startsOn: '2026-12-03', from: '10:30', minutes: 90 },
      capacity: 12,
    },
    'id',
    organiser,
  );
  const caring = { about: MARK, assessment: 'NOT_ASKED', connectorSees: true };
  await must('ana', 'sayCarer', { teamId, ...caring }, 'about');
  await must(
    'ana',
    'recordCarerBreak',
    { id: ids.break, teamId, from: '2026-12-01', to: '2026-12-02' },
    'about',
  );
  await must('bernice', 'nameOutcome', { id: ids.outcome, teamId, words: MARK });
  await must(
    'bernice',
    'sayLikes',
    {
      teamId,
      interests: ['GARDENING'],
      stepFree: false,
      access: [],
      from: 'E5',
      mode: 'WALK',
      minutes: 30,
      costPence: 500,
    },
    '__typename',
  );
  await must(
    'keeper',
    'referIn',
    { id: ids.referral, source: 'SELF', name: MARK, reach: MARK },
    'id',
    organiser,
  );
  await must('ana', 'makeProgrammeFeed', { id: ids.feed }, 'path');
  await service.hear('MessageRequested', {
    messageId: ids.message,
    personId: 'ana',
    kind: 'ROUND_INVITATION',
    values: { by: '2026-12-03', minutes: 5 },
    notAfter: '2026-12-04T00:00:00Z',
  });
  const elsewhere = newId('team');
  await service.hear('TeamCreated', { teamId: elsewhere, ownerId: 'olga' });
  return {
    service,
    ids,
    insiders: [
      ...['bernice', 'ana', 'cora'].map((person) => [person, there.askerOf(person)] as const),
      ['keeper', organiser],
    ],
    neighbour: { teamId: elsewhere, caller: ['olga', { relations: [{ teamId: elsewhere, kind: 'OWNER' }] }] },
  };
}

/** Somebody from outside the team who facilitates, a map that professionals may see, and an owner whose word is entered. */
const scenes: readonly Scene[] = [
  {
    name: ', of whoever facilitates',
    begins: async (stage, world) => {
      await does(stage, 'keeper', 'offerCompany', {
        offers: ['FACILITATOR'],
        goesBy: 'Kay',
        admired: 'Patience',
        important: 'Tea',
        support: 'Say so',
      });
      const purposeCircleId = world.ids.purpose;
      const [, asBernice] = world.insiders[0] ?? [];
      await does(stage, 'bernice', 'chooseFacilitator', { purposeCircleId, personId: 'keeper' }, asBernice);
      await does(stage, 'keeper', 'answerAsFacilitator', { purposeCircleId, accepts: true });
      return {};
    },
    asks: ['Query.purposeCircle', 'Mutation.recordPurposeMeeting', 'Mutation.markPurposeAction'],
  },
  {
    name: ', of a map that professionals may see',
    begins: async (stage, { ids, insiders }) => {
      const [owner = '', asker] = insiders[0] ?? [];
      await does(stage, owner, 'shareMapWithProfessionals', { teamId: ids.team, allowed: true }, asker);
      return {};
    },
    asks: ['Team.careMap'],
  },
  {
    name: ', of an owner’s answer',
    kinds: { 'AnswerGatheringInput.ownerOf': 'team' },
    says: { 'AnswerGatheringInput.personId': undefined },
    asks: ['Mutation.answerGathering'],
  },
];

async function does(stage: Rehearsal, person: string, mutation: string, input: object, asker: Asker = {}) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { __typename } }`;
  const { errors } = await stage.ask(person, query, { input }, asker);
  if (errors) throw new Error(`${mutation} by ${person}: ${JSON.stringify(errors)}`);
}

/** Connectors, around a team with a map, a ladder, a purpose circle, someone who cares and what is on. */
export const connectors: Ground = {
  service: 'connectors',
  typeDefs: definition.typeDefs,
  fill,
  kinds: {
    WholeExport: 'person',
    fromNodeId: 'node',
    toNodeId: 'node',
    helperId: 'person',
    buddyId: 'person',
    purposeCircleId: 'purpose',
  },
  says: {
    Boolean: true,
    String: 'some words',
    Int: 3,
    Float: 51.5,
    Date: '2026-12-03',
    Instant: '2026-12-01T10:00:00Z',
    month: '2026-11',
    quarter: '2026-Q4',
    basedOn: undefined,
    'programme.days': 14,
    outwardCode: 'E5',
    from: '10:00',
    minutes: 60,
    'RecordCarerBreakInput.from': '2026-12-01',
    'RecordCarerBreakInput.to': '2026-12-02',
    rule: undefined,
    file: Buffer.from('a,b\r\n').toString('base64'),
    careTypes: [],
    nodes: [],
    links: [],
    actions: [],
    letters: [],
    reason: 'no smartphone',
    'RecordMapInput.id': newId('mapping'),
    'RecordPurposeMeetingInput.id': newId('meeting'),
    'RecordPurposeMeetingInput.on': '2026-11-20',
    'SayNotForMeInput.gatheringId': undefined,
    'StartIntroductionInput.placeId': undefined,
    'MapNodeInput.placeId': undefined,
    'PlanOutingInput.placeId': undefined,
    'MapNodeInput.label': 'Choir',
    'MapNodeInput.kind': 'GROUP',
    'programme.from': '2026-12-01',
    'LikesInput.from': 'E5',
    goesBy: 'Omar',
    heard: { how: 'PHONE', on: '2026-11-20' },
    name: 'Joan',
    'SayLikesInput.from': 'E5',
    interests: ['MUSIC'],
    offers: ['PHONE'],
    postcode: 'E5 0LS',
    url: 'https://example.org',
  },
  open: { place: 'the map of the neighbourhood is everyone’s', gathering: 'the programme is everyone’s' },
  knocks: {},
  shown: {},
  empty: {},
  scenes,
};
