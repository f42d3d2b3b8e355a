import type {
  PublishedCircle,
  PublishedDefinition,
  PublishedMonth,
  PublishedMonths,
} from '@kith/contracts/published';

const frozen = {
  ...{ month: '2026-10', version: 4, frozenOn: '2026-11-10' },
  hash: '3f7a1c0de9b84f5a6c2d1e0f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b',
};
const circle = (slug: string, name: string): PublishedCircle => ({ slug, name, demo: true });
const clapton = circle('clapton', 'Demo Clapton');
const hebden = circle('hebden-bridge', 'Demo Hebden Bridge');
const homerton = circle('homerton', 'Demo Homerton');
const ives = circle('st-ives', 'Demo St Ives');

const definition = (key: string, label: string, unit: PublishedDefinition['unit']): PublishedDefinition => ({
  ...{ key, label, unit, formula: 'Minutes that are paid, divided by all minutes worked' },
  ...{ of: 'workers', source: 'RSA, Good Work for social care' },
});
const paidShare = definition('paidShare', 'Time at work that is paid', 'PERCENT');
const decisions = definition('decisionLatency', 'Days until a decision', 'DAYS');
const belonging = definition('belonging', 'Belonging', 'SCORE');

const row = (of: PublishedCircle, establishing: boolean, paid?: string, days?: string) => ({
  ...{ circle: of, establishing },
  figures: [
    ...(paid ? [{ measure: 'paidShare', value: paid, of: paid === '*' ? '*' : '25' }] : []),
    ...(days ? [{ measure: 'decisionLatency', value: days, of: '10' }] : []),
  ],
});

const counted = (metric: string, values: readonly string[], total: string) => ({
  ...{ metric, total },
  cells: [clapton, hebden, homerton, ives].map(({ slug }, place) => ({
    circle: slug,
    value: values[place] ?? '*',
  })),
});

const months: PublishedMonths = {
  months: [frozen, { ...frozen, month: '2026-09', version: 3 }, { ...frozen, month: '2026-08', version: 2 }],
};

const october: PublishedMonth = {
  ...frozen,
  circles: [clapton, hebden, homerton, ives],
  missing: [circle('todmorden', 'Demo Todmorden')],
  boardMeasures: [paidShare, decisions],
  board: [
    row(clapton, false, '87.5', '6'),
    row(hebden, true, '*', '9'),
    row(homerton, false, '92.5', '4'),
    row(ives, false),
  ],
  counts: [
    counted('teams', ['25', '*', '20', '10'], '65'),
    counted('visits', ['640', '85', '510', '230'], '1465'),
    counted('sharedVisits', ['20', '0', '15', '*'], '40'),
  ],
  overall: [{ definition: paidShare, value: '89.2', of: '75' }],
  groups: [
    { definition: belonging, group: 'OWNERS', value: '4.1', of: '45' },
    { definition: belonging, group: 'FAMILY_FRIENDS', value: '*', of: '*' },
    { definition: belonging, group: 'PAID_WORKERS', value: '3.2', of: '60' },
  ],
  method: [
    'Counts from one to seven are not shown (*); others are rounded to the nearest five.',
    'Figures over all circles are made from the sums of the circles’ true numbers, never from their figures.',
  ],
};

/** What the national co-op answers to anyone, by the path below where it is published. */
export const published: Readonly<Record<string, PublishedMonths | PublishedMonth>> = {
  '': months,
  '/2026-10': october,
  '/2026-09': { ...october, month: '2026-09', version: 3 },
};
