import type {
  HomeQuery,
  MeetingQuery,
  MyInvitationsQuery,
  OpenTeamQuery,
  TeamActionsQuery,
  TeamMeetingsQuery,
  TeamMembersQuery,
} from '@kith/portal/operations';
import { abena, bernice, CIRCLE_TEAM, noMore, omar, ourTeam, placeOf, ravi } from './our-team.ts';
import { at, dayOf } from './time.ts';

export * from './choosing.ts';
export * from './deciding.ts';

export const MEETING = 'meeting_01J9Z3K4M5N6P7Q8R9S0T1V2W3';
export const SELECTION = 'selection_01J9Z3K4M5N6P7Q8R9S0T1V2W3';
export const PROPOSAL = 'proposal_01J9Z3K4M5N6P7Q8R9S0T1V2W3';

const group = { __typename: 'Team' as const, id: CIRCLE_TEAM, name: ourTeam.name };
const waiting = [
  {
    ...{ kind: 'NOMINATION_DUE' as const, about: SELECTION, until: at(5, '09:00'), since: at(1, '09:00') },
    words: 'Whom do you think fit for the hat “Rota”, and why?',
  },
  {
    ...{ kind: 'PROPOSAL_TO_SIGNAL' as const, about: PROPOSAL, until: null, since: at(1, '12:00') },
    words: 'Can you live with “Boots for the garden”?',
  },
  {
    ...{ kind: 'MEETING_TO_ANSWER' as const, about: MEETING, until: at(3, '18:30'), since: at(1, '08:00') },
    words: 'Are you coming to the meeting?',
  },
];

export const home: HomeQuery = {
  myHats: { edges: [] },
  me: { ...abena, worker: null },
  circle: { slug: 'clapton', name: 'Demo Clapton' },
  myCircleHats: [],
  myTeams: { edges: [{ node: { ...ourTeam, owner: bernice } }] },
  waitingForMe: { edges: waiting.map(({ since: _, ...item }) => ({ node: { ...item, group } })) },
};

const nextMeeting = {
  ...{ id: MEETING, startsAt: at(3, '18:30'), endsAt: at(3, '19:00'), place: 'Bernice’s front room' },
};
const action = (
  id: string,
  what: string,
  person: typeof abena,
  dueOn: string | null,
  doneAt: string | null,
) => ({
  ...{ id, what, person, dueOn, doneAt, at: at(1, '10:00') },
});
const actions = [
  action('action_1', 'Ask the council about the ramp', abena, dayOf(6), null),
  action('action_2', 'Bring the photographs', ravi, dayOf(2), at(1, '16:00')),
  action('action_3', 'Find someone for the garden', omar, null, null),
];

export const openTeam: OpenTeamQuery = {
  team: {
    ...{ ...ourTeam, state: 'ACTIVE', owner: bernice },
    members: {
      edges: [
        placeOf(bernice, 'OWNER'),
        placeOf(abena, 'FAMILY_FRIEND'),
        placeOf(ravi, 'PAID_WORKER'),
        placeOf(omar, 'VOLUNTEER'),
      ].map((place) => ({
        node: {
          ...place,
          person: { ...place.person, channel: place.person.id === bernice.id ? 'PAPER' : 'APP' },
        },
      })),
    },
    hats: {
      edges: [
        { node: { ...hatInList('rota', 'Rota'), vacantSince: at(1, '00:00'), holders: [] } },
        {
          node: {
            ...hatInList('profile', 'Profile'),
            ...{ vacantSince: null, holders: [{ person: ravi, until: '2027-04-30T23:00:00Z' }] },
          },
        },
      ],
    },
    hatLoad: 'One person holds more than half of the hats. Is that what you want?',
    selections: {
      edges: [
        { node: { id: SELECTION, step: 'NOMINATE', hat: { id: `${CIRCLE_TEAM}.rota`, title: 'Rota' } } },
      ],
    },
    proposals: {
      edges: [
        { node: { id: PROPOSAL, title: 'Boots for the garden', state: 'OPEN', reviewOn: '2027-05-25' } },
      ],
    },
    nextMeeting,
    actions: { edges: actions.map((node) => ({ node })) },
    start: null,
    waitingForMe: { edges: waiting.map((node) => ({ node })) },
  },
};

function hatInList(slug: string, title: string) {
  return { id: `${CIRCLE_TEAM}.${slug}`, slug, title, essential: true };
}

export const teamMembers: TeamMembersQuery = {
  team: {
    ...{ ...ourTeam, owner: bernice },
    members: {
      edges: [
        placeOf(bernice, 'OWNER'),
        { ...placeOf(abena, 'FAMILY_FRIEND'), advocateUntil: '2027-05-01T00:00:00Z' },
        placeOf(ravi, 'PAID_WORKER'),
        { ...placeOf(omar, 'VOLUNTEER'), status: 'PAUSED' as const, pausedUntil: dayOf(7) },
        {
          ...placeOf({ id: 'clapton.nadia', name: 'Nadia Ferreira-Holm' }, 'PROFESSIONAL'),
          ...{ scopes: ['PLAN' as const, 'REQUESTS' as const], endsAt: '2027-06-01T00:00:00Z' },
          ...{ organisation: 'Hackney Council', jobTitle: 'social worker' },
        },
      ].map((node) => ({ cursor: node.id, node })),
      pageInfo: noMore,
    },
  },
};

export const myInvitations: MyInvitationsQuery = {
  me: abena,
  myInvitations: {
    edges: [
      {
        cursor: 'a',
        node: {
          ...{ id: 'member_9', kind: 'VOLUNTEER', scopes: [], endsAt: null },
          team: { id: 'team_sadie', name: 'Sadie’s team' },
        },
      },
    ],
    pageInfo: noMore,
  },
};

export const teamMeetings: TeamMeetingsQuery = {
  team: {
    ...ourTeam,
    nextMeeting: { ...nextMeeting, weekly: true },
    meetings: {
      edges: [
        {
          cursor: 'a',
          node: {
            ...{ id: 'meeting_0', startsAt: '2026-11-18T18:30:00Z', endsAt: '2026-11-18T19:00:00Z' },
            ...{ place: 'Bernice’s front room', state: 'CLOSED', actionsDone: 2 },
          },
        },
        {
          cursor: 'b',
          node: {
            ...{ id: 'meeting_00', startsAt: '2026-11-11T18:30:00Z', endsAt: '2026-11-11T19:00:00Z' },
            ...{ place: 'Bernice’s front room', state: 'CANCELLED', actionsDone: 0 },
          },
        },
      ],
      pageInfo: noMore,
    },
  },
};

const all = [
  placeOf(bernice, 'OWNER'),
  placeOf(abena, 'FAMILY_FRIEND'),
  placeOf(ravi, 'PAID_WORKER'),
  placeOf(omar, 'VOLUNTEER'),
];
const members = { edges: all.map(({ id, status, person }) => ({ node: { id, status, person } })) };

export const meeting: MeetingQuery = {
  team: { ...ourTeam, members },
  meeting: {
    ...{ ...nextMeeting, lengthMinutes: 30, weekly: true, state: 'OPEN', calledBy: bernice },
    answers: [
      { answer: 'COMING', person: ravi },
      { answer: 'NOT_COMING', person: omar },
    ],
    agenda: [
      { id: 'entry_1', words: 'Who comes at Christmas', by: bernice },
      { id: 'entry_2', words: 'The ramp', by: abena },
    ],
    ...{ actions, actionsDone: 1, attended: [], heldMinutes: null, minutes: null, closedAt: null },
    ...{ closedBy: null, corrections: [], publicMinutes: null },
  },
};

export const teamActions: TeamActionsQuery = {
  team: {
    ...{ ...ourTeam, members },
    actions: { edges: actions.map((node) => ({ cursor: node.id, node })), pageInfo: noMore },
  },
};
