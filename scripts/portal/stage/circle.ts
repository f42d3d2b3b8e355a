import type {
  ChoiceIndexQuery,
  CircleFiguresQuery,
  CircleGapsQuery,
  CircleRoundsQuery,
  HomeQuery,
  PayRunQuery,
  PayRunsQuery,
  SettlementQuery,
  SettlementsDueQuery,
} from '@kith/portal/operations';
import { at, dayOf } from './time.ts';

export { sharingPage } from './sharing.ts';

/** The run whose page is drawn, and the round. */
export const RUN = 'payrun_01J9Z3K4M5N6P7Q8R9S0T1V2W3';

const gbp = (pence: number) => ({ pence });
const last = { hasNextPage: false, endCursor: null };
const gwen = { id: 'clapton.gwen', name: 'Gwen Achterberg-Shah' };
const omar = { id: 'clapton.omar', name: 'Omar Bekele' };
const ines = { id: 'clapton.ines', name: 'Ines Carvalho-Dunn' };

export const home: HomeQuery = {
  myHats: { edges: [] },
  me: { ...gwen, worker: null },
  circle: { slug: 'clapton', name: 'Demo Clapton' },
  myCircleHats: ['commons_coordinator', 'coordinator'],
  myTeams: { edges: [] },
  waitingForMe: { edges: [] },
};

type Gap = CircleGapsQuery['circleGaps']['edges'][number]['node'];
const gap = (id: string, weekday: number, more: Partial<Gap>) => ({
  cursor: id,
  node: {
    ...{
      id,
      from: at(weekday, '09:00'),
      to: at(weekday, '13:00'),
      category: 'companionship',
      outwardCode: 'E5',
    },
    ...{ step: 'CIRCLE', openSince: at(1, '09:00'), stepSince: at(2, '09:00'), nextStepAt: at(3, '09:00') },
    ...{ upTo: 'NEIGHBOURS', urgent: false },
    ...more,
  } satisfies Gap,
});

export const circleGaps: CircleGapsQuery = {
  circleGaps: {
    edges: [
      gap('offer_1', 3, { step: 'NEIGHBOURS', nextStepAt: null, urgent: true, category: 'personal-care' }),
      gap('offer_2', 6, {}),
      gap('offer_3', 7, { outwardCode: 'E8', upTo: 'CIRCLE', nextStepAt: null }),
    ],
    pageInfo: last,
    withTeams: 4,
    withOwners: 1,
  },
};

export const choiceIndex: ChoiceIndexQuery = {
  choiceIndex: {
    requests: 20,
    words: 'median 2; 30% had a real choice; 25% came to a match',
    figures: { medianEligible: 2, realChoicePercent: 30, matchPercent: 25 },
  },
  rankingWeights: {
    ...{ from: '2026-01-01', source: 'The circle', nearMinutes: 10, farMinutes: 45 },
    weights: [
      { by: 'KNOWS_TEAM', points: 40 },
      { by: 'LANGUAGES', points: 30 },
      { by: 'NEARBY', points: 20 },
      { by: 'TIMES', points: 10 },
    ],
  },
};

const figure = (
  name: string,
  label: string,
  more: Partial<CircleFiguresQuery['circleMeasures'][number]>,
): CircleFiguresQuery['circleMeasures'][number] => ({
  ...{ name, label, group: null, formula: 'Minutes paid, divided by all minutes worked', source: 'RSA' },
  ...{
    unit: 'PERCENT',
    value: '87.5',
    words: '87.5 %',
    of: '25',
    restsOn: 'about 25 workers',
    hiddenBecause: null,
  },
  ...more,
});

export const circleFigures: CircleFiguresQuery = {
  circleMeasures: [
    figure('paidShare', 'Time at work that is paid', {}),
    figure('choice', 'Opportunities with a real choice', {
      ...{ value: '*', words: 'hidden', of: '*', restsOn: 'fewer than eight opportunities' },
      hiddenBecause: 'Fewer than eight stand behind it: someone could be made out.',
    }),
  ],
  choiceIndex: choiceIndex.choiceIndex,
};

const scores = (measure: string, label: string, values: readonly (readonly [string, string])[]) =>
  (['OWNERS', 'FAMILY_FRIENDS', 'PAID_WORKERS'] as const).map((group, place) => ({
    ...{ measure, label, group, value: values[place]?.[0] ?? '*', of: values[place]?.[1] ?? '*' },
  }));

export const circleRounds: CircleRoundsQuery = {
  rounds: {
    edges: [
      {
        cursor: 'round_1',
        node: {
          ...{ id: 'round_1', state: 'FROZEN', opensOn: '2026-10-01', closesOn: '2026-10-31' },
          plan: [{ group: 'OWNERS', instruments: [], items: 9 }],
          results: {
            frozenAt: '2026-11-02T09:00:00Z',
            figures: [
              ...scores('belonging', 'Belonging', [
                ['4.1', '15'],
                ['*', '*'],
                ['3.2', '20'],
              ]),
              ...scores('control', 'Control over daily life', [['4.4', '15']]),
            ],
            proxyFigures: [],
            gaps: [{ measure: 'belonging', words: 'Belonging: gap 0.9 workers-owners' }],
            turnout: [
              { group: 'OWNERS', asked: '20', answered: '15' },
              { group: 'FAMILY_FRIENDS', asked: '10', answered: '*' },
              { group: 'PAID_WORKERS', asked: '25', answered: '20' },
            ],
            medianMinutes: 9,
          },
        },
      },
      {
        cursor: 'round_0',
        node: {
          ...{ id: 'round_0', state: 'PLANNED', opensOn: '2027-04-01', closesOn: '2027-04-30' },
          ...{ plan: [], results: null },
        },
      },
    ],
    pageInfo: last,
  },
  circlePulse: [
    {
      ...{ group: 'PAID_WORKERS', answers: '20' },
      items: [
        { item: 'HAPPY_YESTERDAY', band: 'MIXED' },
        { item: 'BELONGING', band: 'GOOD' },
        { item: 'SAFETY', band: 'GOOD' },
      ],
    },
    {
      ...{ group: 'OWNERS', answers: '*' },
      items: [
        { item: 'HAPPY_YESTERDAY', band: null },
        { item: 'BELONGING', band: null },
        { item: 'SAFETY', band: null },
      ],
    },
  ],
  circleActedOn: { acted: '10', of: '15' },
};

const week = { from: '2026-11-16', to: '2026-11-22', period: 'WEEKLY' } as const;

export const payRuns: PayRunsQuery = {
  payRuns: {
    edges: [
      {
        cursor: RUN,
        node: { ...week, id: RUN, state: 'BLOCKED', workers: 2, blocked: 1, heldUp: 0, total: gbp(46_316) },
      },
      {
        cursor: 'payrun_0',
        node: {
          ...{ ...week, id: 'payrun_0', from: '2026-11-09', to: '2026-11-15', state: 'ISSUED' },
          ...{ workers: 2, blocked: 0, heldUp: 0, total: gbp(45_120) },
        },
      },
    ],
    pageInfo: last,
  },
};

export const payRun: PayRunQuery = {
  payRun: {
    ...{ ...week, id: RUN, state: 'BLOCKED', round: 1, startedAt: at(2, '08:00'), checkedAt: at(2, '08:01') },
    ...{ issuedAt: null, workers: 2, blocked: 1, heldUp: 0, workedMinutes: 3_090 },
    ...{ pay: gbp(45_956), holidayPay: gbp(0), mileage: gbp(360), total: gbp(46_316) },
    rates: [
      { table: 'MINIMUM_WAGE', version: '2026-04' },
      { table: 'MILEAGE', version: '2011-04' },
    ],
    failures: {
      edges: [
        {
          node: {
            ...{ worker: omar, from: week.from, to: week.to },
            test: {
              ...{
                standing: 'LAW',
                minutes: 1_680,
                counted: gbp(34_800),
                hourly: gbp(1243),
                shortfall: gbp(788),
              },
              required: { value: 1271, from: '2026-04-01', source: 'The National Minimum Wage Regulations' },
              mends: [
                { how: 'TOP_UP', amount: gbp(788), minutes: null, rate: null },
                { how: 'PAY_COSTS_BACK', amount: gbp(788), minutes: null, rate: null },
                { how: 'PAY_MORE_TIME', amount: null, minutes: 28, rate: null },
                { how: 'RAISE_RATE', amount: null, minutes: null, rate: gbp(1738) },
              ],
            },
          },
        },
      ],
      pageInfo: { hasNextPage: false },
    },
    statements: {
      edges: [
        {
          node: {
            ...{ id: 'statement_1', worker: omar, workedMinutes: 1_680, paidMinutes: 1_260 },
            ...{ pay: gbp(35_700), total: gbp(36_060), trueHourlyRate: gbp(1275) },
          },
        },
        {
          node: {
            ...{ id: 'statement_2', worker: ines, workedMinutes: 390, paidMinutes: 360 },
            ...{ pay: gbp(10_256), total: gbp(10_256), trueHourlyRate: gbp(1754) },
          },
        },
      ],
      pageInfo: last,
    },
  },
};

export const settlementsDue: SettlementsDueQuery = {
  settlementsDue: [
    { neighbour: 'homerton', month: '2026-10', state: 'DIFFERS', net: gbp(7980), differences: 1 },
  ],
  neighbours: { edges: [{ node: { slug: 'homerton', name: 'Demo Homerton' } }] },
};

const line = (id: string, weekday: number, hostCircle: string) => ({
  node: {
    ...{ claimId: `claim_${id}`, visit: { id: `visit_${id}` }, hostCircle, workedOn: dayOf(weekday) },
    ...{ minutes: 240, rate: gbp(1900), owed: gbp(7980), left: false },
  },
});

export const settlement: SettlementQuery = {
  settlement: {
    ...{ neighbour: 'homerton', month: '2026-10', state: 'DIFFERS', minutesReceived: 0, minutesLent: 480 },
    ...{ charged: gbp(0), paid: gbp(14_060), commons: gbp(1900), owed: gbp(0), due: gbp(15_960) },
    ...{ net: gbp(15_960), proposedAt: at(2, '08:00'), agreedAt: null, payment: null },
    differences: {
      edges: [
        {
          node: {
            ...{ kind: 'DIFFERS', visit: { id: 'visit_2' }, minutesHere: 240, minutesThere: 210 },
            ...{ owedHere: gbp(7980), owedThere: gbp(6983), leftHere: false, leftThere: false },
          },
        },
      ],
      pageInfo: { hasNextPage: false },
    },
    lines: { edges: [line('1', 1, 'homerton'), line('2', 2, 'homerton')], pageInfo: last },
  },
};
