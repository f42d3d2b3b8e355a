import type {
  HomeQuery,
  HoursICouldTakeQuery,
  MyAvailabilityQuery,
  MyClaimsQuery,
  MyPassportsQuery,
  MyStatementQuery,
  MyWeekQuery,
  MyWorkingTimeQuery,
} from '@kith/portal/operations';
import { at, dayOf, MONDAY } from './time.ts';

/** Visits of hers that the pages name. */
export const VISIT = 'visit_01J9Z3K4M5N6P7Q8R9S0T1V2W3';
export const OFFER = 'offer_01J9Z3K4M5N6P7Q8R9S0T1V2W3';

const gbp = (pence: number) => ({ pence, currency: 'GBP' });
const ines = { id: 'clapton.ines', name: 'Ines Carvalho-Dunn' };
const parveen = { id: 'team_parveen', name: 'Parveen’s team' };
const passports = [
  {
    ...{ circle: 'homerton', fields: ['NAME', 'SKILLS', 'LANGUAGES', 'VETTING'] as const, revokedAt: null },
    ...{ grantedAt: '2026-11-01T09:00:00Z', expiresAt: '2027-11-01T09:00:00Z' },
  },
];

export const home: HomeQuery = {
  me: { ...ines, worker: { id: ines.id, engagement: 'PAID' } },
  circle: { slug: 'clapton', name: 'Demo Clapton' },
  myCircleHats: [],
  myTeams: { edges: [] },
  myHats: { edges: [] },
  waitingForMe: { edges: [] },
};

const visit = (
  id: string,
  weekday: number,
  more: object = {},
): MyWeekQuery['myWeek']['days'][number]['visits'][number] => ({
  ...{ id, from: at(weekday, '17:00'), to: at(weekday, '20:00'), state: 'PLANNED' },
  ...{ hostCircle: 'clapton', homeCircle: 'clapton', team: parveen, rate: gbp(1900), time: null },
  whereabouts: {
    name: 'Parveen',
    address: '27 Millfields Court, London E5 1ZZ',
    directions: 'Bell 4, third floor',
  },
  ...more,
});
const logged = { state: 'LOGGED', logged: [{ kind: 'CONTACT', minutes: 180 }], agreed: [] };
const reservation = {
  ...{ id: 'claim_1', from: at(6, '09:00'), to: at(6, '13:00'), hostCircle: 'homerton' },
  ...{ state: 'WAITING' as const, answerBy: at(5, '09:00') },
};
const morning = { from: at(2, '08:00'), to: at(2, '09:00') };

export const myWeek: MyWeekQuery = {
  me: {
    ...{ ...ines, vettingClearUntil: '2027-05-31' },
    worker: {
      ...{ id: ines.id, wantedHours: 32, agreedHours: 18, districts: ['E5'], maxTravelMinutes: 30 },
      passports,
    },
  },
  myWeek: {
    ...{ monday: MONDAY, agreedMinutes: 780, reservedMinutes: 240, travelMinutes: 18 },
    hoursAsked: [
      {
        ...{
          id: 'agreed_1',
          weekday: 2,
          from: '10:00',
          to: '13:00',
          startsOn: dayOf(2),
          category: 'companionship',
        },
        ...{ rate: gbp(1900), team: { id: 'team_sadie', name: 'Sadie’s team' } },
      },
    ],
    days: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      ...{ date: dayOf(weekday), travelMinutes: weekday === 6 ? 18 : 0, available: [] },
      visits: visitsOn(weekday),
      reservations: weekday === 6 ? [reservation] : [],
    })),
  },
};

function visitsOn(weekday: number) {
  if (weekday === 1) return [visit('visit_1', 1, { time: logged })];
  if (weekday === 2) return [visit(VISIT, 2, morning), visit('visit_2', 2)];
  return weekday < 6 ? [visit(`visit_${weekday}`, weekday)] : [];
}

const hours = (id: string, more: object): HoursICouldTakeQuery['openHours']['edges'][number] => ({
  cursor: id,
  node: {
    ...{ id, from: at(6, '09:00'), to: at(6, '13:00'), hostCircle: 'homerton', category: 'companionship' },
    ...{
      outwardCode: 'E9',
      travelMinutes: 18,
      nearlyFits: false,
      restLacking: null,
      skills: [],
      languages: [],
    },
    ...{ essentialLanguages: [], atHome: [], rate: gbp(1900), closesAt: at(6, '09:00') },
    reasons: [
      { by: 'HOURS', words: 'within your Saturday hours' },
      { by: 'WAY', words: '18 min away' },
    ],
    pay: { minutes: 240, travelMinutes: 0, listed: gbp(7600), yours: gbp(7030) },
    ...more,
  },
});

export const hoursICouldTake: HoursICouldTakeQuery = {
  openHours: {
    edges: [
      hours(OFFER, { restLacking: 60 }),
      hours('offer_2', {
        ...{
          from: at(4, '09:00'),
          to: at(4, '11:00'),
          hostCircle: 'clapton',
          outwardCode: 'E5',
          travelMinutes: 6,
        },
        ...{
          languages: ['yiddish'],
          atHome: ['cats'],
          nearlyFits: true,
          category: 'cooking',
          skills: ['cooking'],
        },
        reasons: [{ by: 'WAY', words: '6 min away' }],
        pay: { minutes: 120, travelMinutes: 0, listed: gbp(3800), yours: null },
      }),
    ],
    pageInfo: { hasNextPage: false, endCursor: null },
  },
  neighbours: { edges: [] },
  circle: { slug: 'clapton', name: 'Demo Clapton', districts: ['E5'] },
};

export const myClaims: MyClaimsQuery = {
  myClaims: {
    edges: [
      { cursor: 'a', node: { ...reservation, reason: null } },
      {
        cursor: 'b',
        node: {
          ...reservation,
          id: 'claim_2',
          state: 'ACCEPTED',
          from: at(1, '09:00'),
          to: at(1, '11:00'),
          reason: null,
        },
      },
    ],
    pageInfo: { hasNextPage: false, endCursor: null },
  },
};

const line = (id: string, workedOn: string): MyStatementQuery['myStatement']['lines'][number] => ({
  ...{
    entryId: id,
    workedOn,
    hostCircle: 'clapton',
    paidMinutes: 180,
    time: [{ kind: 'CONTACT', minutes: 180 }],
  },
  ...{ rate: gbp(1900), listed: gbp(5700), contribution: gbp(428), pay: gbp(5272) },
  visit: { id: 'visit_1', from: at(1, '17:00'), to: at(1, '20:00'), team: parveen },
});

export const myStatement: MyStatementQuery = {
  me: ines,
  myStatement: {
    ...{ from: '2026-11-01', to: '2026-11-30', workedMinutes: 390, paidMinutes: 360, paidSharePercent: 92.3 },
    ...{ listed: gbp(11_400), contribution: gbp(856), pay: gbp(10_544), trueHourlyRate: gbp(1754) },
    takeHomeHourlyRate: gbp(1622),
    time: [
      { kind: 'CONTACT', minutes: 360 },
      { kind: 'MEETING', minutes: 30 },
    ],
    lines: [line('entry_1', '2026-11-16'), line('entry_2', '2026-11-17')],
  },
};

export const myAvailability: MyAvailabilityQuery = {
  myWork: {
    ...{ id: ines.id, engagement: 'PAID', categories: [], patterns: [], exceptions: [], districts: ['E5'] },
    availability: [
      { weekday: 1, from: '08:00', to: '20:00' },
      { weekday: 6, from: '09:00', to: '13:00' },
    ],
    ...{
      maxTravelMinutes: 30,
      bases: [],
      travelMode: 'CYCLE',
      skills: ['cooking'],
      languages: ['english'],
      avoids: [],
    },
    ...{ wantedHours: 32, leastHours: null, mostHours: null, showNearlyFits: true },
  },
};

export const myPassports: MyPassportsQuery = {
  me: ines,
  myWork: { id: ines.id, passports },
  neighbours: {
    edges: [
      { node: { slug: 'homerton', name: 'Demo Homerton', minutes: 18, live: true } },
      { node: { slug: 'stoke-newington', name: 'Demo Stoke Newington', minutes: 15, live: true } },
    ],
  },
};

export const myWorkingTime: MyWorkingTimeQuery = {
  myWork: {
    ...{ id: ines.id, agreedHours: 18, wantedHours: 32, mostHours: null, optOut: null },
    restOwed: { edges: [{ node: { from: at(6, '09:00'), to: at(6, '13:00'), minutes: 60, stands: true } }] },
  },
  myWeek: { monday: MONDAY, agreedMinutes: 780, reservedMinutes: 240, travelMinutes: 18 },
};
