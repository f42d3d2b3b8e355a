import type {
  CareType,
  HomeQuery,
  LinkStatus,
  MapHistoryQuery,
  MapNodeKind,
  MapToEditQuery,
  MyCircleHatsQuery,
  PersonRelation,
  TeamIntroductionsQuery,
  TeamsToConnectQuery,
  TeamToConnectQuery,
} from '@kith/portal/operations';
import { TEAM } from './team-id.ts';
import { at } from './time.ts';

export * from './connect-out.ts';

export const myCircleHats: MyCircleHatsQuery = { myCircleHats: ['community_connector', 'team_starter'] };

const imran = { id: 'clapton.imran', name: 'Imran Roe-Aslam' };
const parveen = { id: 'clapton.parveen', name: 'Parveen Roe-Aslam' };
const tilly = { id: 'clapton.tilly', name: 'Tilly Osei-Brand' };
const myMembership = { id: 'member_1', kind: 'FAMILY_FRIEND' as const };
const team = { id: TEAM, name: 'Parveen’s team', owner: parveen, myMembership };
const lastPage = { hasNextPage: false, endCursor: null };

export const home: HomeQuery = {
  me: { ...imran, worker: null },
  circle: { slug: 'clapton', name: 'Demo Clapton' },
  ...myCircleHats,
  myTeams: { edges: [{ node: { ...team, myMembership: { ...myMembership, advocateUntil: null } } }] },
  myHats: { edges: [{ node: { id: 'hat_1', slug: 'connector' } }] },
  waitingForMe: { edges: [] },
};

const vacancy = { node: { id: 'hat_2', title: 'Rota holder', vacantSince: at(1, '09:00') } };
const start = {
  ...{ stage: 'BUILDING' as const, stageNumber: 6, visitedOn: '2026-09-14', steppedBackAt: null },
};

export const teamsToConnect: TeamsToConnectQuery = {
  myTeams: {
    edges: [
      {
        node: {
          ...{ ...team, state: 'ACTIVE', start: null },
          connecting: { connector: imran, vacantSince: null },
          vacancies: { edges: [] },
        },
      },
      {
        node: {
          ...{ id: 'team_2', name: 'Tomasz’s team', state: 'ACTIVE', start },
          owner: { id: 'clapton.tomasz', name: 'Tomasz Wierzbicki-Lane' },
          myMembership: { id: 'member_2', kind: 'TEAM_STARTER' },
          connecting: { connector: null, vacantSince: at(1, '09:00') },
          vacancies: { edges: [vacancy] },
        },
      },
    ],
    pageInfo: lastPage,
  },
  myConnections: {
    edges: [
      {
        node: {
          team: { id: TEAM },
          waiting: [
            {
              ...{ kind: 'INTRODUCTION_TO_MAKE', about: 'link_5' },
              words: 'Everyone has said yes: you could introduce Warm Welcome.',
            },
            {
              ...{ kind: 'LINK_TO_REVIEW', about: 'link_2' },
              words: 'Nobody has looked for a while whether it is still so with Housing office.',
            },
          ],
        },
      },
    ],
  },
};

const stagesSince = [
  ['FIRST_CONTACT', '2026-09-01T10:00:00Z'],
  ['RELATIONSHIP', '2026-09-14T10:00:00Z'],
  ['MATCH', '2026-09-28T10:00:00Z'],
  ['CONVERSATION', '2026-10-12T10:00:00Z'],
  ['PROFILE', '2026-10-26T10:00:00Z'],
  ['BUILDING', '2026-11-09T10:00:00Z'],
] as const;

export const teamToConnect: TeamToConnectQuery = {
  team: {
    ...{ ...team, state: 'ACTIVE', myMembership: { id: 'member_1', kind: 'TEAM_STARTER' } },
    start: {
      ...{ ...start, starter: tilly },
      history: stagesSince.map(([stage, since]) => ({ stage, at: since, by: tilly })),
    },
    regulatedActivities: ['PERSONAL_CARE'],
    connecting: { connector: null, until: null, vacantSince: at(1, '09:00') },
    vacancies: { edges: [vacancy] },
  },
};

type Map = NonNullable<NonNullable<MapToEditQuery['team']>['careMap']>;

function node(id: number, kind: MapNodeKind, label: string, more: Partial<Map['nodes'][number]> = {}) {
  const relation: PersonRelation | null = kind === 'PERSON' ? 'FRIEND' : null;
  const firstName = kind === 'PERSON' ? (label.split(',')[0] ?? null) : null;
  return {
    ...{ id: `node_${id}`, kind, relation, label, firstName, nameConsent: null, place: null },
    ...more,
  };
}

function link(id: number, status: LinkStatus, careTypes: readonly CareType[]): Map['links'][number] {
  const steps = [{ status, on: '2026-06-09', by: imran }];
  const potential = {
    ...{ origin: 'FREE' as const, needsOther: id === 4, otherAgreed: null },
    ownerAgreed:
      id === 5 ? { at: '2026-11-20T10:00:00Z', how: 'IN_PERSON' as const, on: '2026-11-20' } : null,
  };
  return {
    ...{ id: `link_${id}`, status, careTypes, since: null, reviewedOn: '2026-06-09', from: null },
    ...{ to: { id: `node_${id}` }, steps, introduction: status === 'POTENTIAL' ? potential : null },
  };
}

const map: Map = {
  ...{ revision: 14, prompt: null, forProfessionals: false },
  nodes: [
    node(1, 'PERSON', 'Joy, partner', { relation: 'PARTNER' }),
    node(2, 'STATUTORY', 'Housing office'),
    node(3, 'GROUP', 'Poster workshop'),
    node(4, 'PERSON', 'a neighbour', { relation: 'NEIGHBOUR', firstName: null }),
    node(5, 'GROUP', 'Warm Welcome', {
      place: { id: 'place_1', name: 'Warm Welcome', times: 'Tuesdays at 14:00' },
    }),
    node(6, 'PERSON', 'Imran Roe-Aslam, sister or brother', {
      ...{ relation: 'SIBLING', firstName: 'Imran' },
      nameConsent: { how: 'PHONE', on: '2026-05-04' },
    }),
    node(7, 'PLACE', 'Hackney Marshes'),
    node(8, 'ORGANISATION', 'Print co-op'),
    node(9, 'PERSON', 'Ade, someone from work', { relation: 'COLLEAGUE' }),
  ],
  links: [
    link(1, 'GENERATIVE', ['COMPANY', 'PERSONAL']),
    link(2, 'ENGAGED', ['INFORMATION']),
    link(3, 'GENERATIVE', ['SHARED_INTEREST', 'GIVING']),
    link(4, 'POTENTIAL', ['COMPANY']),
    link(5, 'POTENTIAL', ['COMPANY']),
    link(6, 'GENERATIVE', ['PRACTICAL', 'EMOTIONAL']),
    link(7, 'INACTIVE', []),
    link(8, 'ENGAGED', ['BELONGING']),
    {
      ...link(9, 'ENGAGED', ['COMPANY']),
      from: { id: 'node_3' },
    },
  ],
};

export const mapToEdit: MapToEditQuery = { team: { ...team, careMap: map } };

export const mapHistory: MapHistoryQuery = {
  team: {
    ...{ id: TEAM, name: team.name, owner: parveen },
    careMap: {
      revision: 14,
      history: {
        edges: [
          {
            node: {
              ...{ revision: 14, at: at(1, '15:10'), mode: 'APP', filledOn: null, by: imran },
              changes: [{ kind: 'AGREED', words: 'The owner would like to be introduced to Warm Welcome.' }],
            },
          },
          {
            node: {
              ...{ revision: 13, at: at(1, '11:00'), mode: 'PAPER', filledOn: '2026-11-19', by: imran },
              changes: [
                { kind: 'NODE_PUT', words: 'Poster workshop was put on the map.' },
                { kind: 'LINK_PUT', words: 'A link to Poster workshop: good for both.' },
              ],
            },
          },
        ],
        pageInfo: lastPage,
      },
    },
  },
};

const said = { at: '2026-11-20T10:00:00Z', how: 'IN_PERSON' as const, on: '2026-11-20' };

export const teamIntroductions: TeamIntroductionsQuery = {
  team: {
    ...team,
    introductions: {
      edges: [
        {
          node: {
            ...{ id: 'link_5', status: 'POTENTIAL' },
            to: {
              ...{ id: 'node_5', kind: 'GROUP', label: 'Warm Welcome' },
              place: { id: 'place_1', name: 'Warm Welcome' },
            },
            steps: [{ status: 'POTENTIAL', on: '2026-11-17', by: imran }],
            introduction: { origin: 'SUGGESTION', needsOther: false, ownerAgreed: said, otherAgreed: null },
          },
        },
        {
          node: {
            ...{ id: 'link_4', status: 'POTENTIAL' },
            to: { id: 'node_4', kind: 'PERSON', label: 'a neighbour', place: null },
            steps: [{ status: 'POTENTIAL', on: '2026-11-10', by: imran }],
            introduction: { origin: 'FREE', needsOther: true, ownerAgreed: null, otherAgreed: said },
          },
        },
        {
          node: {
            ...{ id: 'link_3', status: 'ENGAGED' },
            to: { id: 'node_3', kind: 'GROUP', label: 'Poster workshop', place: null },
            steps: [
              { status: 'POTENTIAL', on: '2026-05-20', by: imran },
              { status: 'INTRODUCED', on: '2026-06-02', by: imran },
              { status: 'ENGAGED', on: '2026-06-09', by: imran },
            ],
            introduction: { origin: 'FREE', needsOther: false, ownerAgreed: said, otherAgreed: null },
          },
        },
      ],
      pageInfo: lastPage,
    },
  },
};
