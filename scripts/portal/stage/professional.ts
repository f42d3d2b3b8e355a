import type {
  HomeQuery,
  MyPeopleQuery,
  MyPeoplesReviewsQuery,
  PackageRequestQuery,
  PastRequestsQuery,
  PersonOfMineQuery,
} from '@kith/portal/operations';
import { noMore } from './our-team.ts';
import { at } from './time.ts';

export const PERSON = 'team_01J9Z3K4M5N6P7Q8R9S0T1V2W5';
export const REQUEST = 'request_01J9Z3K4M5N6P7Q8R9S0T1V2W3';

const nadia = { id: 'clapton.nadia', name: 'Nadia Ferreira-Holm' };
const parveen = { id: 'clapton.parveen', name: 'Parveen Roe-Aslam' };
const place = {
  ...{ id: 'member_1', kind: 'PROFESSIONAL' as const, status: 'ACTIVE' as const, advocateUntil: null },
  scopes: ['PLAN' as const, 'BUDGET' as const, 'REQUESTS' as const],
  ...{ since: '2026-06-01T09:00:00Z', endsAt: '2027-06-01T00:00:00Z', renewalOffered: null },
  ...{ organisation: 'Hackney Council', jobTitle: 'social worker' },
};
const parveens = { id: PERSON, name: 'Parveen’s team', owner: parveen, myMembership: place };
const others = [
  ['team_2', 'Bernice Adair-Mensah', '2027-03-01T00:00:00Z'],
  ['team_3', 'Sadie Quillan', '2026-12-20T00:00:00Z'],
] as const;

export const home: HomeQuery = {
  myHats: { edges: [] },
  me: { ...nadia, worker: null },
  circle: { slug: 'clapton', name: 'Demo Clapton' },
  myCircleHats: [],
  myTeams: { edges: [{ node: parveens }] },
  waitingForMe: {
    edges: [
      {
        node: {
          ...{ kind: 'REQUEST_TO_ACKNOWLEDGE', about: REQUEST, until: null },
          words: 'There is a request for more hours. Say that it arrived.',
          group: { __typename: 'Team', id: PERSON, name: 'Parveen’s team' },
        },
      },
    ],
  },
};

const open = { id: REQUEST, kind: 'HOURS_UP' as const, state: 'SUBMITTED' as const, days: 12 };

export const myPeople: MyPeopleQuery = {
  me: nadia,
  myTeams: {
    edges: [
      { cursor: 'a', node: { ...parveens, requests: { edges: [{ node: open }] } } },
      ...others.map(([id, name, endsAt], index) => ({
        cursor: id,
        node: {
          ...{ id, name: `${name}’s team`, owner: { id, name }, requests: { edges: [] } },
          myMembership: { ...place, endsAt, renewalOffered: index === 1 ? '2027-11-20T00:00:00Z' : null },
        },
      })),
    ],
    pageInfo: noMore,
  },
};

const status = 'Sent on 12 November 2026. Nobody has said yet that it arrived: 12 days so far.';

export const personOfMine: PersonOfMineQuery = {
  team: { ...parveens, requests: { edges: [{ node: { ...open, status } }] } },
};

export const pastRequests: PastRequestsQuery = {
  team: {
    ...{ id: PERSON, name: parveens.name },
    requests: {
      edges: [
        {
          cursor: 'a',
          node: {
            ...{ id: 'request_2', kind: 'REVIEW', state: 'DECIDED' },
            status: 'Agreed on 2 September 2026, 20 days after it was sent.',
          },
        },
      ],
      pageInfo: noMore,
    },
  },
};

export const packageRequest: PackageRequestQuery = {
  packageRequest: {
    ...{ ...open, state: 'ACKNOWLEDGED', next: 'The professional tells you what was decided, and why.' },
    status:
      'Sent on 12 November 2026 and received on 23 November 2026, after 11 days. A decision is awaited: 12 days so far.',
    asks: 'Two more evenings a month, so that Joy can go to her choir.',
    ...{
      submittedAt: '2026-11-12T10:00:00Z',
      acknowledgedAt: at(1, '10:00'),
      decision: null,
      team: parveens,
    },
    evidence: [{ kind: 'DIARY', label: 'Joy’s evenings since September', ref: 'https://example.org/diary' }],
    questions: [
      {
        ...{ words: 'Who is with Parveen on those evenings now?', askedAt: at(1, '10:00') },
        answer: { words: 'Her brother Imran, when he can.', answeredAt: at(1, '18:00') },
      },
    ],
  },
};

const next = (opensOn: string | null, lastDay: string, isPast = false) => ({
  ...{ opensOn, lastDay, isPast, standing: 'GUIDANCE' as const },
  words: 'Hold it by then.',
  source: 'Care and Support Statutory Guidance, 13.32',
});
const none = { lastHeldOn: null, requestedByPerson: false };

export const myPeoplesReviews: MyPeoplesReviewsQuery = {
  myTeams: {
    edges: [
      {
        cursor: 'a',
        node: {
          ...parveens,
          reviews: {
            plan: { ...none, subject: 'PLAN', next: next('2026-12-01', '2026-12-15') },
            directPayment: { ...none, subject: 'DIRECT_PAYMENT', next: next(null, '2027-05-01') },
          },
        },
      },
      {
        cursor: 'b',
        node: {
          ...{ id: 'team_2', name: 'Bernice’s team', myMembership: place },
          owner: { id: 'clapton.bernice', name: 'Bernice Adair-Mensah' },
          reviews: {
            plan: {
              ...{ subject: 'PLAN', lastHeldOn: '2025-11-10', requestedByPerson: true },
              next: next(null, '2026-11-10', true),
            },
            directPayment: null,
          },
        },
      },
    ],
    pageInfo: noMore,
  },
};
