import type {
  HomeQuery,
  TeamGapsQuery,
  TeamMoneyQuery,
  TeamProfileQuery,
  TeamWeekQuery,
  WhoLookedQuery,
} from '@kith/portal/operations';
import { TEAM } from './team-id.ts';
import { at, dayOf, MONDAY } from './time.ts';

export * from './around.ts';

const winifred = { id: 'homerton.winifred', name: 'Winifred Oduya' };
const ravi = { id: 'homerton.ravi', name: 'Ravi Thakkar-Lowe' };
const membership = { id: 'member_1', kind: 'OWNER' as const, advocateUntil: null };
const team = { id: TEAM, name: 'Winifred’s team', owner: winifred, myMembership: membership };
const pounds = (pence: number) => ({ pence });

export const home: HomeQuery = {
  me: { id: winifred.id, name: winifred.name, worker: null },
  circle: { slug: 'homerton', name: 'Demo Homerton' },
  myCircleHats: [],
  myTeams: { edges: [{ node: team }] },
  myHats: { edges: [] },
  waitingForMe: {
    edges: [
      {
        node: {
          kind: 'MEETING_TO_ANSWER',
          about: 'meeting_1',
          words: 'A meeting comes up on Wednesday: say whether you will be there.',
          until: at(3, '18:30'),
          group: { __typename: 'Team', id: TEAM, name: team.name },
        },
      },
    ],
  },
};

const claim = {
  id: 'claim_1',
  homeCircle: 'clapton',
  claimedAt: at(2, '08:10'),
  worker: null,
  visitor: {
    name: 'Ines Carvalho-Dunn',
    skills: ['companionship', 'cooking', 'personal-care'],
    languages: ['english', 'portuguese'],
    vettingClearUntil: '2027-05-31',
  },
};

const nobody = { visit: null, worker: null, visitor: null };
const visit = (id: string) => ({ id, state: 'PLANNED' as const, homeCircle: 'homerton' });
const gapOf = (id: string, state: 'OPEN' | 'CLAIMED') => ({
  ...{ id, state, step: 'NEIGHBOURS' as const, nextStepAt: null, urgent: false },
  claim:
    state === 'CLAIMED' ? { id: claim.id, homeCircle: claim.homeCircle, claimedAt: claim.claimedAt } : null,
});

export const teamWeek: TeamWeekQuery = {
  team: {
    ...team,
    week: {
      monday: MONDAY,
      ...{ agreedMinutes: 570, coveredMinutes: 180, gapMinutes: 330, cancelledMinutes: 60, gapPercent: 64.7 },
      days: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
        date: dayOf(weekday),
        stretches: stretchesOn(weekday),
      })),
    },
  },
};

function stretchesOn(weekday: number) {
  const span = (from: string, to: string, minutes: number) => ({
    ...{ from: at(weekday, from), to: at(weekday, to), minutes },
  });
  const comes = { state: 'COVERED' as const, gap: null, worker: ravi, visitor: null };
  if (weekday === 1) return [{ ...span('09:00', '10:30', 90), ...comes, visit: visit('visit_1') }];
  if (weekday === 3) return [{ ...span('17:00', '18:30', 90), ...comes, visit: visit('visit_2') }];
  if (weekday === 4) {
    return [
      { ...span('14:00', '15:30', 90), ...nobody, state: 'OPEN' as const, gap: gapOf('gap_2', 'OPEN') },
    ];
  }
  if (weekday === 5)
    return [{ ...span('09:00', '10:00', 60), ...nobody, state: 'CANCELLED' as const, gap: null }];
  if (weekday === 6) {
    return [
      { ...span('09:00', '13:00', 240), ...nobody, state: 'OPEN' as const, gap: gapOf('gap_1', 'CLAIMED') },
    ];
  }
  return [];
}

export const teamGaps: TeamGapsQuery = {
  team: {
    ...team,
    gaps: {
      pageInfo: { hasNextPage: false, endCursor: null },
      edges: [
        {
          cursor: 'a',
          node: {
            ...{ id: 'gap_2', from: at(4, '14:00'), to: at(4, '15:30'), state: 'OPEN', step: 'CIRCLE' },
            ...{ openSince: at(1, '18:00'), stepSince: at(2, '06:00'), nextStepAt: at(2, '18:00') },
            ...{ upTo: 'NEIGHBOURS', urgent: false, claim: null },
          },
        },
        {
          cursor: 'b',
          node: {
            ...{
              id: 'gap_1',
              from: at(6, '09:00'),
              to: at(6, '13:00'),
              state: 'CLAIMED',
              step: 'NEIGHBOURS',
            },
            ...{ openSince: at(1, '08:00'), stepSince: at(1, '20:00'), nextStepAt: null, upTo: 'NEIGHBOURS' },
            urgent: false,
            claim: {
              ...claim,
              ...{ fitsWorkingTime: true, peopleInFourWeeks: 3, breaksContinuity: false },
              answerBy: at(5, '09:00'),
            },
          },
        },
      ],
    },
  },
};

const entry = { at: '2026-11-02T10:00:00Z', channel: 'APP' as const, isOwnWords: true, enteredBy: winifred };
const section = (
  key: string,
  title: string,
  text: string,
  sharedWith: readonly ('CIRCLE_OF_SUPPORT' | 'WRITERS')[],
) => ({
  ...{ key, title, text, mayRead: true, sharedWith, consent: sharedWith.length > 0 ? entry : null },
});

export const teamProfile: TeamProfileQuery = {
  team: {
    ...team,
    profile: {
      version: 3,
      entry,
      sections: [
        section('about_me', 'About me', 'I sang in the choir of St John’s for forty years. Call me Winnie.', [
          'CIRCLE_OF_SUPPORT',
        ]),
        section(
          'communication',
          'How to talk with me',
          'On my left side, please: the right ear is for show.',
          ['CIRCLE_OF_SUPPORT', 'WRITERS'],
        ),
        section('money', 'Money', 'My niece Comfort does the bills with me on the first of the month.', []),
      ],
    },
  },
};

export const whoLooked: WhoLookedQuery = {
  team: {
    ...{ id: TEAM, name: team.name },
    accessLog: {
      pageInfo: { hasNextPage: false, endCursor: null },
      edges: [
        {
          cursor: 'a',
          node: {
            ...{
              id: 'access_1',
              at: at(1, '09:05'),
              kind: 'PAID_WORKER',
              document: 'PROFILE',
              record: null,
              basis: 'CONSENT',
            },
            ...{ way: 'SCREEN', sections: ['about_me', 'communication'], person: ravi, reason: null },
          },
        },
      ],
    },
  },
};

const spent = {
  ...{ budget: pounds(22_000), confirmed: pounds(2_825), planned: pounds(11_300), left: pounds(7_875) },
  state: 'GREEN' as const,
};

export const teamMoney: TeamMoneyQuery = {
  team: {
    ...{ id: TEAM, name: team.name, owner: winifred },
    budget: { from: MONDAY, to: dayOf(7), ...spent },
    monthBudget: {
      ...{ from: '2026-11-01', to: '2026-11-30', budget: pounds(88_000), confirmed: pounds(48_025) },
      ...{ planned: pounds(11_300), left: pounds(28_675), state: 'GREEN' },
    },
    funding: {
      shares: [
        { basisPoints: 8000, payer: { route: 'DIRECT_PAYMENT', name: null } },
        { basisPoints: 2000, payer: { route: 'SELF_FUNDED', name: null } },
      ],
      weekly: pounds(22_000),
    },
    charges: {
      total: pounds(5_650),
      lines: [
        { entryId: 'entry_1', workedOn: '2026-11-16', minutes: 90, rate: pounds(1850), charge: pounds(2825) },
        { entryId: 'entry_2', workedOn: '2026-11-18', minutes: 90, rate: pounds(1850), charge: pounds(2825) },
      ],
    },
    timeToConfirm: {
      edges: [
        {
          node: {
            ...{ state: 'LOGGED', loggedAt: at(1, '10:40'), logged: [{ kind: 'CONTACT', minutes: 95 }] },
            visit: { id: 'visit_1', from: at(1, '09:00'), to: at(1, '10:30'), worker: ravi, visitor: null },
          },
        },
      ],
    },
  },
};
