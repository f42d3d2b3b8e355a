import type { ReviewPack } from './pack.ts';

/** Newest last. */
export const wales: readonly ReviewPack[] = [
  {
    version: 'Wales 2016-04-06',
    from: '2016-04-06',
    rules: [
      {
        subject: 'PLAN',
        first: { within: { months: 12 } },
        afterwards: { months: 12 },
        standing: 'GUIDANCE',
        source:
          'Social Services and Well-being (Wales) Act 2014, sections 54 and 55; Part 4 Code of Practice (Meeting Needs).',
      },
      {
        subject: 'DIRECT_PAYMENT',
        first: { within: { months: 12 } },
        afterwards: { months: 12 },
        standing: 'GUIDANCE',
        source:
          'Social Care Wales on direct payments: at most twelve months for adults. Confirm it with your authority.',
      },
    ],
  },
];
