import type {
  CompanionsQuery,
  MyLadderQuery,
  MyOutingsQuery,
  PatchQuery,
  PlaceQuery,
  PlacesToCheckQuery,
  ProgrammeQuery,
  ReferralsQuery,
  SearchPlacesQuery,
  SupportSequenceQuery,
  TeamRightsQuery,
} from '@kith/portal/operations';
import { TEAM } from './team-id.ts';
import { at, dayOf } from './time.ts';

const imran = { id: 'clapton.imran', name: 'Imran Roe-Aslam' };
const parveen = { id: 'clapton.parveen', name: 'Parveen Roe-Aslam' };
const ana = { id: 'clapton.ana', name: 'Ana Kovac-Price' };
const myMembership = { id: 'member_1', kind: 'FAMILY_FRIEND' as const };
const team = { id: TEAM, name: 'Parveen’s team', owner: parveen, myMembership };
const lastPage = { hasNextPage: false, endCursor: null };

const warmWelcome = {
  ...{ id: 'place_1', name: 'Warm Welcome', kind: 'GROUP' as const, stepFree: true, costPence: 0 },
  about: 'Tea and company for anyone, come as you are',
  ...{ address: 'The old library, Clapton Square, London E5 8ZZ', outwardCode: 'E5' },
  ...{ access: ['SEATING', 'QUIET'] as const, interests: ['COMPANY', 'FOOD_AND_TEA'] as const },
  ...{ times: 'Tuesdays at 14:00', soon: [{ from: at(2, '14:00'), to: at(2, '16:00') }] },
};

export const searchPlaces: SearchPlacesQuery = {
  places: {
    edges: [
      { node: { place: warmWelcome, reasons: ['tea', 'without a step', '12 minutes away'] } },
      {
        node: {
          place: {
            ...{ ...warmWelcome, id: 'place_2', name: 'Lea Bridge Singers', costPence: 300 },
            ...{ about: 'A choir without auditions', times: 'Thursdays at 19:00', soon: [] },
            ...{ access: [], interests: ['SINGING'] },
          },
          reasons: ['without a step'],
        },
      },
    ],
    pageInfo: lastPage,
  },
};

export const place: PlaceQuery = {
  place: {
    ...warmWelcome,
    sessions: [{ startsOn: '2026-01-06', from: '14:00', minutes: 120, rule: 'FREQ=WEEKLY;BYDAY=TU' }],
    contact: { phone: '020 7946 0199', email: null, website: 'https://example.org/warm-welcome' },
    ...{ position: null, source: null, checkedOn: '2026-05-12', checkedBy: 'CALLED', stale: true },
    goneSince: null,
  },
};

export const placesToCheck: PlacesToCheckQuery = {
  placesToCheck: {
    edges: [
      {
        node: {
          ...{ id: 'place_1', name: 'Warm Welcome', address: warmWelcome.address, outwardCode: 'E5' },
          ...{ checkedOn: '2026-05-12', checkedBy: 'CALLED', stale: true },
          contact: { phone: '020 7946 0199', email: null, website: null },
        },
      },
      {
        node: {
          ...{ id: 'place_3', name: 'Millfields allotments', outwardCode: 'E5' },
          address: 'Behind Millfields Road, London E5 0ZZ',
          ...{ checkedOn: null, checkedBy: null, stale: true, contact: null },
        },
      },
    ],
    pageInfo: lastPage,
  },
};

export const myLadder: MyLadderQuery = {
  team: {
    ...team,
    ladder: {
      ...{ level: 2, paused: false, next: null },
      prompt: 'Friday 27 November, 2pm: Tea, Warm Welcome. If it does not suit, “not today” is fine.',
      outings: {
        edges: [
          {
            node: {
              ...{ id: 'outing_2', level: 3, activity: 'Tea', placeWords: null, plannedAt: at(5, '14:00') },
              place: { id: 'place_1', name: 'Warm Welcome', address: warmWelcome.address, stepFree: true },
              ...{ state: 'OPEN', buddy: { comes: true, person: ana }, answers: [] },
            },
          },
        ],
        pageInfo: lastPage,
      },
    },
  },
};

export const companions: CompanionsQuery = {
  companions: {
    edges: [
      {
        node: {
          ...{ person: ana, goesBy: 'Ana', offers: ['BUDDY'] },
          admired: 'Never in a hurry. Knows every bench between here and the marshes.',
          important: 'Being outside, whatever the weather.',
          support: 'Tell me on the day if it does not suit. I do not mind.',
        },
      },
    ],
    pageInfo: lastPage,
  },
};

export const supportSequence: SupportSequenceQuery = {
  team: {
    ...team,
    supportSequence: [
      {
        ...{
          id: 'outcome_1',
          words: 'I want to get out more',
          missing: ['COMMUNITY'],
          paidMayBeAsked: false,
        },
        said: { how: 'IN_PERSON', on: '2026-10-01' },
        steps: [
          { step: 'SELF_CARE', how: 'TRIED', reason: 'Short walks on good days', on: '2026-10-08' },
          { step: 'DIGITAL', how: 'SKIPPED', reason: 'No smartphone', on: '2026-10-08' },
        ],
        met: null,
      },
    ],
  },
};

export const teamRights: TeamRightsQuery = {
  team: {
    ...team,
    rights: {
      ...{ country: 'England', page: '<!doctype html><title>Rights</title>' },
      lines: [
        {
          ...{ key: 'direct-payment', title: 'The money yourself', from: '2015-04-01' },
          words: 'You can ask the council for the money instead of the care, and choose who helps you.',
          source: 'Care Act 2014, sections 31 to 33',
          explained: { on: '2026-11-16', by: imran },
        },
        {
          ...{ key: 'advocate', title: 'Someone to speak with you', from: '2015-04-01' },
          words:
            'If it is hard for you to take part and nobody suitable can help, the council finds you an advocate.',
          source: 'Care Act 2014, section 67',
          explained: null,
        },
      ],
    },
  },
};

export const referrals: ReferralsQuery = {
  referrals: {
    edges: [
      {
        node: {
          ...{ id: 'referral_1', source: 'GP', practice: 'Lower Clapton practice', name: 'Mr Okoro' },
          ...{ reach: 'Rings after six: 020 7946 0555', words: 'Would like company since his wife died.' },
          ...{ at: at(1, '12:00'), firstContactOn: null, relationship: 'ACTIVE', by: imran, changes: [] },
        },
      },
      {
        node: {
          ...{ id: 'referral_2', source: 'FAMILY', practice: null, name: 'Sister of Halina' },
          ...{ reach: 'By letter', words: null, at: '2026-11-10T09:00:00Z' },
          ...{ firstContactOn: '2026-11-12', relationship: 'ACTIVE', by: imran, changes: [] },
        },
      },
    ],
    pageInfo: lastPage,
  },
};

export const patch: PatchQuery = {
  patch: {
    population: 10_000,
    practices: [{ name: 'Lower Clapton practice', outwardCode: 'E5' }],
    changedAt: '2026-10-01T09:00:00Z',
  },
};

const gathering = {
  ...{ id: 'gathering_1', title: 'Coffee and cards', about: 'Coffee, cards and whoever is there' },
  ...{ address: 'The Demo Rooms, Example Road', place: null, costPence: 0, access: [], interests: [] },
};

export const programme: ProgrammeQuery = {
  programme: {
    edges: [
      {
        node: {
          ...{ day: dayOf(4), from: at(4, '14:00'), to: at(4, '15:30'), cancelled: false, moved: true },
          ...{ going: 9, waiting: 0, free: 3, mine: { standing: 'GOING', answerBy: null, keptUntil: null } },
          gathering,
        },
      },
      {
        node: {
          ...{ day: dayOf(6), from: at(6, '10:00'), to: at(6, '12:00'), cancelled: false, moved: false },
          ...{ going: 12, waiting: 2, free: 0, mine: null },
          gathering: { ...gathering, id: 'gathering_2', title: 'Saturday breakfast', costPence: 200 },
        },
      },
    ],
    pageInfo: lastPage,
  },
};

export const myOutings: MyOutingsQuery = {
  myOutings: {
    edges: [
      {
        node: {
          ...{ id: 'outing_7', activity: 'A walk to the marshes', placeWords: 'From the bus stop' },
          ...{ plannedAt: at(6, '11:00'), meetAs: 'Mrs A', comes: null, place: null },
        },
      },
    ],
  },
  myPurposeCircles: { edges: [] },
};
